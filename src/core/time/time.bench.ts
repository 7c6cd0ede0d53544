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

/** Hertz times this is MB a second. */
const megabytes = (texts: readonly string[]): string => (texts.join('').length / 1e6).toFixed(3);

/** A library that only finds dates does it without sections and sentences; ours are read before. */
describe(`news: one run is ${megabytes(articles)} MB`, () => {
  const docs = articles.map(read);
  bench('find and place times', () => {
    for (const doc of docs) resolveTimexes(findTimexes(doc), null);
  });
  const day = new Date('2022-12-23T12:00:00Z');
  bench('chrono-node', () => {
    for (const text of articles) parse(text, day);
  });
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

/** Twice the text, twice the time: the rate of each row halves from size to size, and no faster. */
for (const [name, sign] of ROWS) {
  describe(`hostile: ${name}`, () => {
    for (const size of [50_000, 100_000, 200_000]) {
      const doc = read(`On Monday ${sign.repeat(size / sign.length)}`);
      bench(`${size / 1000} kB`, () => void resolveTimexes(findTimexes(doc), null), {
        iterations: 3,
        warmupIterations: 1,
        time: 0,
        warmupTime: 0,
      });
    }
  });
}
