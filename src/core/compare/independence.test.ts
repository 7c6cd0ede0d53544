import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Independence } from '../model/independence.ts';
import { textOf } from '../model/span.ts';
import { linkStory } from '../pipeline/link-story.ts';
import { parseArticle } from '../pipeline/parse-article.ts';
import { findIndependence } from './independence.ts';

const compare = (...texts: readonly string[]): Independence =>
  findIndependence(
    linkStory(texts.map((text, at) => parseArticle({ id: `a${at}`, file: `a${at}.txt`, text }))),
  );

const WIRE = `Lock gates fail at Marl

MARL, June 3 (Reuters) - Two lock gates on the Marl canal gave way on Monday night, flooding a boatyard and forty homes below the town, the harbour board said.

Engineers had warned in March that the oak beams of the lower gates were rotten, according to a survey seen by this agency. The board postponed the repair because it could not agree on a contractor.

Residents were led to a school gymnasium by firefighters in rowing boats. Nobody was hurt.`;

const SPUN = `Canal disaster in Marl!

Two lock gates on the Marl channel gave way on Monday night, flooding a boatyard and forty houses beneath the town, the harbour board stated.

Engineers had cautioned in March that the oak beams of the lower gates were decayed, according to a survey seen by this agency. The board delayed the repair because it couldn't agree on a builder.

Residents were brought to a school gymnasium by firefighters in rowing vessels. No one was hurt.`;

const OWN = `Marl under water

The lower lock at Marl burst at ten on Monday. Water stood a metre deep in the boatyard by midnight, said its owner, Ada Flint, who lost nine hulls.

Firefighters rowed families to the school. A report had called the gates unsafe three months ago, but the harbour board never hired anyone to mend them.`;

const QUOTE =
  '“We knew that the beams were soft, we asked for money in March and again in April, and nobody in the county office ever answered a single letter of ours”';

describe('copies', () => {
  test.each([
    ['a repost below another headline', WIRE.replace('Lock gates fail at Marl', 'Floods')],
    ['a repost of half of it with a line of its own', `${WIRE.slice(0, 390)}\n\nSend us photos.`],
    ['a copy in which a spinner replaced words', SPUN],
  ])('%s counts with its source', (_, copy) => {
    const { accounts, passages } = compare(WIRE, copy, OWN);
    expect(accounts).toEqual([['a0', 'a1'], ['a2']]);
    expect(passages.length).toBeGreaterThan(0);
  });

  test('of copies are one account', () => {
    expect(compare(WIRE, SPUN, OWN, WIRE).accounts).toEqual([['a0', 'a1', 'a3'], ['a2']]);
  });

  test('a brief that stands whole in a longer article adds no account', () => {
    const brief = WIRE.slice(0, 330);
    const long = `${OWN}\n\n${WIRE.slice(WIRE.indexOf('Two'), 330)}`;
    expect(compare(brief, long).accounts).toEqual([['a0', 'a1']]);
  });

  test('show the passage on both sides', () => {
    const { passages } = compare(WIRE, `From the wire.\n\n${WIRE}`);
    expect(passages.map(({ kind }) => kind)).toEqual(['identical']);
    const [first, second] = passages[0]!.places;
    expect(textOf(WIRE, first)).toMatch(/^Two lock gates.*hurt$/su);
    expect(second.end - second.start).toBe(first.end - first.start);
  });

  test('that replace words are told from those that do not', () => {
    expect(compare(WIRE, SPUN).passages.map(({ kind }) => kind)).toContain('reworded');
  });
});

describe('accounts of their own', () => {
  test.each([
    ['tell the same in other words', WIRE, OWN],
    [
      'quote one statement at length',
      `The gates broke on Monday. ${QUOTE}, the engineer Ada Flint said.`,
      `Marl was flooded at night. ${QUOTE}, wrote Ada Flint in a letter.`,
    ],
    [
      'share a sentence of background',
      `${WIRE}\n\nThe canal was dug in 1794 to carry coal.`,
      `${OWN}\n\nThe canal was dug in 1794 to carry coal.`,
    ],
  ])('%s', (_, first, second) => {
    const { accounts, passages } = compare(first, second);
    expect(accounts).toEqual([['a0'], ['a1']]);
    expect(passages).toEqual([]);
  });

  test('may share a paragraph, which is shown', () => {
    const paragraph = WIRE.slice(WIRE.indexOf('Engineers'), WIRE.indexOf('Residents'));
    const { accounts, passages } = compare(`${WIRE}\n\n${OWN}`, OWN.replaceAll('Marl', 'Eton'));
    expect(accounts).toHaveLength(1);
    expect(passages.length).toBeGreaterThan(0);
    const other = `The county has spent less on its waterways each year since 2009, its accounts show, and most of what it spent went to the northern reservoirs that supply its largest towns.\n\nNo councillor would talk to this newspaper about the matter last night, though nine were asked.\n\n${paragraph}`;
    expect(compare(WIRE, other).accounts).toHaveLength(2);
    expect(compare(WIRE, other).passages).toHaveLength(1);
  });
});

test('any texts: no throw, spans inside, every article in one account', () => {
  const words = fc.array(
    fc.constantFrom('gate', 'burst', 'the', 'water', 'rose', '“', '”', '\n\n'),
    {
      maxLength: 120,
    },
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 4 }), (lists) => {
      const texts = lists.map((list) => list.join(' '));
      const { passages, accounts } = compare(...texts);
      expect(accounts.flat().toSorted()).toEqual(texts.map((_, at) => `a${at}`));
      for (const { article, start, end } of passages.flatMap(({ places }) => places))
        expect(start < end && end <= texts[Number(article.slice(1))]!.length).toBe(true);
    }),
    { numRuns: 50 },
  );
});
