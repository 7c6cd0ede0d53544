import { parse } from 'chrono-node';
import { bench, describe } from 'vitest';
import type { Doc } from '../model/doc.ts';
import { splitSections } from '../text/split-sections.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { findTimexes } from './find-timexes.ts';
import { resolveTimexes } from './resolve-timexes.ts';

const FILES = import.meta.glob<string>('../../../seeds/*/articles/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const articles = Object.values(FILES);

function read(text: string): Doc {
  const sections = splitSections('a', text);
  return { id: 'a', text, sections, sentences: splitSentences(text, sections) };
}

/** So much code is compiled to its last form only when it has run for seconds. */
const long = { warmupTime: 3000 } as const;

/**
 * Runs a second says the megabytes: the text of a row is about 1 MB long. A library that only finds
 * dates does it without sections and sentences; ours are read before.
 */
describe('1 MB of news', () => {
  const docs = articles.map(read);
  const size = articles.reduce((sum, { length }) => sum + length, 0);
  const rounds = Math.ceil(1_000_000 / size);
  bench(
    'find and place times',
    () => {
      for (let i = 0; i < rounds; i += 1)
        for (const doc of docs) resolveTimexes(findTimexes(doc), null);
    },
    long,
  );
  const day = new Date('2022-12-23T12:00:00Z');
  bench(
    'chrono-node',
    () => {
      for (let i = 0; i < rounds; i += 1) for (const text of articles) parse(text, day);
    },
    long,
  );
});

const ROWS: readonly (readonly [string, string])[] = [
  ['spaces', ' '],
  ['figures', '7'],
  ['figures and commas', '7,'],
  ['the', 'the '],
  ['brackets', '(['],
  ['months', 'March '],
  ['days of months', 'March 3, '],
  ['units', 'two weeks '],
  ['which', 'the last next '],
  ['commas', ', '],
  ['marks', '“'],
];

/** Two runs, after the two by which tinybench sees what kind of function it has: rows are long. */
const few = { iterations: 2, warmupIterations: 0, time: 0, warmupTime: 0 } as const;

/** Twice the text, twice the time: the rate of each row halves from size to size, and no faster. */
for (const [name, sign] of ROWS) {
  describe(`hostile: ${name}`, () => {
    for (const size of [50_000, 100_000, 200_000]) {
      const doc = read(`On Monday ${sign.repeat(size / sign.length)}`);
      bench(`${size / 1000} kB`, () => void resolveTimexes(findTimexes(doc), null), few);
    }
  });
}
