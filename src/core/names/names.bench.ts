import { bench, describe } from 'vitest';
import type { Doc } from '../model/doc.ts';
import { splitSections } from '../text/split-sections.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { findEntities } from './find-entities.ts';
import { findOutlet } from './find-outlet.ts';

const FILES = import.meta.glob<string>('../../../seeds/*/articles/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const toDoc = (text: string): Doc => {
  const sections = splitSections('a', text);
  return { id: 'a', text, sections, sentences: splitSentences(text, sections) };
};

/** So much code is compiled to its last form only when it has run for seconds. */
const long = { warmupTime: 3000 } as const;

/** Runs a second says the megabytes: the text of a row is about 1 MB long. */
describe('1 MB of news', () => {
  const seeds = Object.values(FILES);
  const size = seeds.reduce((sum, { length }) => sum + length, 0);
  const rounds = Math.ceil(1_000_000 / size);
  const prepared = seeds.map((text) => {
    const doc = toDoc(text);
    return { doc, source: { id: 'a', file: 'a', text }, entities: findEntities(doc) };
  });
  bench(
    'people, outlets and organisations',
    () => {
      for (let i = 0; i < rounds; i += 1) for (const { doc } of prepared) findEntities(doc);
    },
    long,
  );
  bench(
    'whose article it is',
    () => {
      for (let i = 0; i < rounds; i += 1)
        for (const { doc, source, entities } of prepared) findOutlet(doc, source, entities);
    },
    long,
  );
});

/** Two runs, after the two by which tinybench sees what kind of function it has: rows are long. */
const few = { iterations: 2, warmupIterations: 0, time: 0, warmupTime: 0 } as const;

/** Names that are all different: each one is a person to look up. */
const strangers = (times: number): string =>
  Array.from(
    { length: times },
    (_, i) => `Ann Lee${'abcdefghij'[i % 10]}${i.toString(36)} said no.`,
  ).join(' ');

/** The figure that matters is the ratio from row to row: twice the text, about twice the time. */
const HOSTILE: readonly (readonly [string, (times: number) => string])[] = [
  ['one name', (times) => 'Ada Byron said no. '.repeat(times)],
  [
    'one surname, all first names the same',
    (times) => 'Mr Byron met Ada Byron and Tom Byron. '.repeat(times),
  ],
  ['people by the thousand', strangers],
  ['capitals without end', (times) => 'Ada '.repeat(times * 4)],
  ['initials without end', (times) => 'A. '.repeat(times * 6)],
  ['particles without end', (times) => 'Ada van der '.repeat(times * 2)],
  ['a list without end', (times) => `The side: ${'Hale, Byron, '.repeat(times)}`],
  ['outlets', (times) => 'He told the Times and The New York Times so. '.repeat(times)],
  ['short forms of firms', (times) => 'IBM said no to GM. '.repeat(times)],
  ['brackets', (times) => '("Ada '.repeat(times * 3)],
  ['apostrophes', (times) => "'s".repeat(times * 9)],
];

for (const [name, make] of HOSTILE) {
  describe(name, () => {
    for (const times of [1250, 2500, 5000]) {
      const doc = toDoc(make(times));
      bench(`${doc.text.length} characters`, () => void findEntities(doc), few);
    }
  });
}
