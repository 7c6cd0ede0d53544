import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bareQuote } from '../../testing/bare-quote.ts';
import type { Quote } from '../model/quote.ts';
import type { ParsedArticle } from '../model/story.ts';
import { findQuoteVariants } from './quote-variants.ts';

/** What an article tells besides, in the words that all articles are made of. */
const STORY =
  'The council has said that it will not close the old bridge in the town on the day of the vote. ' +
  'I think that we are all in this, he said, and they have no other bridge to turn to at the end. ';

/** An article: quotes, `speaker: words`, one a line, with a story behind them. */
function article(id: string, lines: readonly string[]): ParsedArticle {
  const text = [...lines, STORY.repeat(10)].join('\n');
  let start = 0;
  const quotes = lines.map((line): Quote => {
    const at = line.indexOf(': ') + 2;
    const speaker = line.slice(0, at - 2);
    const quote = bareQuote(
      { article: id, start: start + at, end: start + line.length },
      {
        id: `quote:${id}:${start}`,
        source: { entity: speaker === '' ? null : speaker, start, end: start + at },
      },
    );
    start += line.length + 1;
    return quote;
  });
  return {
    id,
    source: { id, file: `${id}.txt`, text },
    headline: null,
    outlet: { id: null, basis: 'unknown', evidence: [] },
    host: null,
    published: null,
    sections: [],
    readings: [],
    timexes: [],
    quotes,
    mentions: [],
    people: [],
    outlets: [],
    organisations: [],
    diagnostics: [],
  };
}

const wordings = (...articles: readonly (readonly string[])[]): readonly (readonly string[])[] => {
  const parsed = articles.map((lines, index) => article(`a${index}`, lines));
  const texts = new Map(
    parsed.flatMap(({ quotes, source }) =>
      quotes.map(({ id, start, end }) => [id, source.text.slice(start, end)]),
    ),
  );
  return findQuoteVariants(parsed).map(({ members }) => members.map((id) => texts.get(id)!));
};

const MAYOR = 'person:mayor';

describe('one utterance', () => {
  test.each([
    ['marks differ', 'The bridge is safe.', 'the bridge is safe,'],
    ['cut short', 'The bridge is safe and will open next spring.', 'the bridge is safe'],
    [
      'shortened inside',
      'The old bridge … will open next spring.',
      'The old bridge, whatever they say, will open next spring',
    ],
    [
      'spun',
      'We obtained the confidential letter from a trusted employee.',
      'We acquired the confidential email from a trusted worker.',
    ],
    [
      'translated',
      'The accident has shocked the whole town.',
      'The crash has stunned the whole city.',
    ],
  ])('%s', (_, first, second) => {
    expect(wordings([`${MAYOR}: ${first}`], [`${MAYOR}: ${second}`])).toEqual([[first, second]]);
  });
});

describe('one utterance, cut or given otherwise', () => {
  test.each([
    [
      'each cut it elsewhere',
      'person:clerk: Ask them yourselves. I know who held the keys to that bridge.',
      'person:clerk: I know who held the keys to that bridge, and so does the council.',
    ],
    [
      'a cut that has but one word of its own',
      `${MAYOR}: never took one penny that was not mine`,
      `${MAYOR}: never took one penny`,
    ],
    ['one sentence of two', `${MAYOR}: Noted. Shut it.`, `${MAYOR}: Shut it!`],
    ['the same words that say something', ': an error of process', ': errors in the process'],
    [
      'denied in other words',
      `${MAYOR}: I bear no grudge.`,
      `${MAYOR}: I've no grudge against him.`,
    ],
    [
      'read out for somebody',
      `${MAYOR}: The harbour families can at last bury their drowned fathers and begin to sleep again.`,
      'person:lawyer: The harbour families can at last bury their drowned fathers and start to sleep again.',
    ],
    [
      'whole, and nobody says who speaks',
      'person:clerk: The ferry sailed with broken pumps, as we all knew.',
      ': the ferry sailed with broken pumps',
    ],
  ])('%s', (_, first, second) => {
    expect(wordings([first], [second])).toHaveLength(1);
  });
});

describe('one utterance by way of others', () => {
  test('a few words cut from a quote, whoever speaks but another person', () => {
    const [full, cut] = [`${MAYOR}: with sorrow and without doubt`, 'with sorrow'];
    expect(wordings([full], [`: ${cut}`])).toHaveLength(1);
    expect(wordings([full], [`person:clerk: ${cut}`])).toEqual([]);
  });

  test('two cuts of one sentence that overlap', () => {
    expect(
      wordings(
        [`${MAYOR}: never took one penny`],
        [`${MAYOR}: never took one penny that was not mine`],
        [`${MAYOR}: one penny that was not mine`],
      ),
    ).toHaveLength(1);
  });

  test('a person in one article, nobody in the other: nearly every word must agree', () => {
    const words = 'The council will never again close a library without asking.';
    expect(wordings([`${MAYOR}: ${words}`], [`: ${words}`])).toHaveLength(1);
  });

  test('a long quote belongs to both of the shorter ones it holds', () => {
    const early = 'The library budget was cut twice.';
    const late = 'Nobody warned the harbour workers.';
    expect(
      wordings([`${MAYOR}: ${early}`, `${MAYOR}: ${late}`], [`${MAYOR}: ${early} ${late}`]),
    ).toEqual([
      [early, `${early} ${late}`],
      [late, `${early} ${late}`],
    ]);
  });
});

describe('two utterances', () => {
  test.each([
    [
      'two speakers',
      `${MAYOR}: We misused the trust of our residents.`,
      'person:clerk: We misused the trust of our residents.',
    ],
    [
      'other sentence of one speech',
      `${MAYOR}: The bridge is safe.`,
      `${MAYOR}: The bridge will cost four million.`,
    ],
    [
      'two words of two sentences',
      `${MAYOR}: Nobody will turn off the lights in this town.`,
      `${MAYOR}: I have turned on so many lights that the children call me the lamplighter.`,
    ],
    [
      'two words of three, and both common',
      `${MAYOR}: The council will close the town.`,
      `${MAYOR}: The council will leave the town.`,
    ],
    [
      'two speakers of one phrase',
      `${MAYOR}: We will never again close the old harbour library.`,
      'person:clerk: Close the old harbour library? I would weep for the children of this town.',
    ],
    [
      'a set phrase',
      ': At the end of the day the fans decide.',
      ': At the end of the day the judges were wrong.',
    ],
    ['other things denied', `${MAYOR}: I have no grudge.`, `${MAYOR}: I have no money.`],
    ['a shared word', ': a new harbour', ': the harbour of Riga'],
    ['the same article', '', ''],
  ])('%s', (_, first, second) => {
    expect(wordings([first], [second])).toEqual([]);
  });

  test('shared words that lie far apart', () => {
    const short = 'person:clerk: The council lost the keys to the city archive.';
    const long =
      ': The council met. It lost patience with the builders who had promised so much. They kept keys. Nobody in this beautiful city will forget the long winter or the archive.';
    expect(wordings([short], [long])).toEqual([]);
  });
});

const unnamed = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => `: ${line.replaceAll('\n', ' ')}`);

test('any quotes: no throw, members of several articles', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string(), { maxLength: 6 }),
      fc.array(fc.string(), { maxLength: 6 }),
      (a, b) => {
        for (const members of wordings(unnamed(a), unnamed(b)))
          expect(members.length).toBeGreaterThan(1);
      },
    ),
  );
});
