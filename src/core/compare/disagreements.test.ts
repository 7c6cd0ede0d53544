import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkEvents } from '../events/link-events.ts';
import type { Disagreement } from '../model/event.ts';
import { linkEntities } from '../names/link-entities.ts';
import { parseArticle } from '../pipeline/parse-article.ts';
import { renameEntities } from '../pipeline/rename-entities.ts';
import { findDisagreements } from './disagreements.ts';
import { findQuoteVariants } from './quote-variants.ts';

function disagreementsOf(...texts: readonly string[]): readonly Disagreement[] {
  const parsed = texts.map((text, index) =>
    parseArticle({ id: `a${index}`, file: `a${index}.txt`, text, published: '2019-06-14' }),
  );
  const { idOf } = linkEntities(parsed);
  const articles = parsed.map((one) => renameEntities(one, (id) => idOf(one.id, id)));
  const events = linkEvents(articles);
  return findDisagreements({ articles, events, variants: findQuoteVariants(articles) });
}

const found = (...texts: readonly string[]): readonly (readonly [string, readonly string[]])[] =>
  disagreementsOf(...texts).map(({ kind, claims }) => [
    kind,
    claims.map(({ article, start, end }) => texts[Number(article.slice(1))]!.slice(start, end)),
  ]);

describe('differs', () => {
  test('how many died', () => {
    expect(
      found(
        'The ferry sank off Oban on Tuesday, killing 14 people.',
        'The ferry sank off Oban on Tuesday. Rescuers said 15 died.',
      ),
    ).toContainEqual(['number', ['14', '15']]);
  });

  test('how many there were', () => {
    expect(
      found(
        'Masked robbers stole four paintings from the Oban museum on Tuesday.',
        'Masked robbers stole several paintings from the Oban museum on Tuesday.',
      ),
    ).toContainEqual(['number', ['four paintings', 'several paintings']]);
  });

  test('how much it was', () => {
    expect(
      found(
        'Inspectors fined Gorse Lines 20,000 euros over missing lifeboats in January.',
        'Inspectors fined Gorse Lines €25,000 over missing lifeboats in January.',
      ),
    ).toContainEqual(['number', ['20,000 euros', '€25,000']]);
  });

  test('how old somebody is', () => {
    expect(
      found(
        'Captain Joseph Borg, 52, was arrested on Tuesday.',
        'Captain Joseph Borg, 51, was arrested on Tuesday.',
      ),
    ).toContainEqual(['number', ['52', '51']]);
  });

  test('on which day', () => {
    expect(
      found(
        'The port of Leith admitted on Wednesday that it had lost the cargo records.',
        'The port of Leith admitted on Thursday that it had lost the cargo records.',
      ),
    ).toContainEqual(['date', ['Wednesday', 'Thursday']]);
  });

  test('whether somebody went or was sent', () => {
    const kinds = found(
      'Finance director Paul Reid resigned on Tuesday.',
      'Finance director Paul Reid was fired on Tuesday.',
    ).map(([kind]) => kind);
    expect(kinds).toContain('action');
  });
});

const saying = (words: string): string => `The mill of Oban burned. “${words},” Ann Holt said.`;

test('two that begin with one sentence are both told', () => {
  const wordings = disagreementsOf(
    saying('The miller never locked the gate, and the hoses were rotten for years'),
    saying('The miller never once locked that old gate'),
    saying('The hoses had all been rotten for many years'),
  ).filter(({ kind }) => kind === 'wording');
  expect(wordings).toHaveLength(2);
  expect(new Set(wordings.map(({ claims: [first] }) => first!.start)).size).toBe(1);
});

describe('does not differ', () => {
  test.each([
    [
      'whose spokesmen spoke',
      'A spokeswoman for Harbour Bank said on Tuesday that the ferry had sunk.',
      'A spokesman for Leith Council said on Tuesday that the ferry had sunk.',
    ],
    [
      'the same number',
      'The ferry sank, killing 14 people.',
      'Fourteen people died when the ferry sank.',
    ],
    [
      'vague both times',
      'Robbers stole several paintings from Oban museum.',
      'Robbers stole many paintings from Oban museum.',
    ],
    [
      'a part of the toll',
      'The ferry sank, killing 14 people. Two children died.',
      'The ferry sank, killing 14 people.',
    ],
    [
      'one article',
      'The ferry sank, killing 14 people. The train crashed, killing nine people.',
      '',
    ],
    [
      'a number of years',
      'The bridge closed for two years on Monday.',
      'The bridge closed for several years on Monday.',
    ],
  ])('%s', (_, first, second) => {
    expect(found(first, second)).toEqual([]);
  });
});

test('any texts: no throw, claims inside, each id once', () => {
  const word = fc.constantFrom(
    ...'four several miners police said Ann Holt , 52 was fired resigned on Monday Tuesday . “no” killing 12'.split(
      ' ',
    ),
  );
  const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 3 }), (texts) => {
      const all = disagreementsOf(...texts);
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      for (const { claims } of all)
        for (const { article, end } of claims)
          expect(end).toBeLessThanOrEqual(texts[Number(article.slice(1))]!.length);
    }),
    { numRuns: 40 },
  );
});
