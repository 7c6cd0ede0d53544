import { bench, describe } from 'vitest';
import { splitSections } from '../text/split-sections.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { findEntities } from '../names/find-entities.ts';
import type { Doc } from '../model/doc.ts';
import { attributeQuotes } from './attribute-quotes.ts';
import { findQuoteSpans } from './find-quote-spans.ts';

const FILES = import.meta.glob<string>('../../../seeds/*/articles/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const toDoc = (text: string): Doc => {
  const sections = splitSections('a', text);
  return { id: 'a', text, sections, sentences: splitSentences(text, sections) };
};

const NOBODY = { people: [], outlets: [], organisations: [] };

/** So much code is compiled to its last form only when it has run for seconds. */
const long = { warmupTime: 3000 } as const;

/** Runs a second says the megabytes: the text of a row is about 1 MB long. */
describe('1 MB of news', () => {
  const seeds = Object.values(FILES);
  const size = seeds.reduce((sum, { length }) => sum + length, 0);
  const prepared = seeds.map((text) => {
    const doc = toDoc(text);
    return { doc, spans: findQuoteSpans(doc), entities: findEntities(doc) };
  });
  const rounds = Math.ceil(1_000_000 / size);
  bench(
    'marks',
    () => {
      for (let i = 0; i < rounds; i += 1) for (const { doc } of prepared) findQuoteSpans(doc);
    },
    long,
  );
  bench(
    'speakers',
    () => {
      for (let i = 0; i < rounds; i += 1) {
        for (const { doc, spans, entities } of prepared) attributeQuotes(doc, spans, entities);
      }
    },
    long,
  );
});

/** Two runs, after the two by which tinybench sees what kind of function it has: rows are long. */
const few = { iterations: 2, warmupIterations: 0, time: 0, warmupTime: 0 } as const;

/** The figure that matters is the ratio from row to row: twice the text, about twice the time. */
const HOSTILE: readonly (readonly [string, (times: number) => string])[] = [
  ['quotation marks and nothing else', (times) => '"'.repeat(times * 20)],
  ['opening marks', (times) => '“a '.repeat(times * 6)],
  ['apostrophes', (times) => "the dogs' ".repeat(times * 2)],
  ['a quotation without end', (times) => `“${'we won and then we lost '.repeat(times)}`],
  ['one sentence of quotations', (times) => 'he said “no” and “yes” to '.repeat(times)],
  ['paragraphs without marks', (times) => 'The firm said no.\n\n'.repeat(times)],
  ['pronouns that nobody explains', (times) => '“No,” he said. The man left.\n\n'.repeat(times)],
];

for (const [name, make] of HOSTILE) {
  describe(name, () => {
    for (const times of [1250, 2500, 5000]) {
      const doc = toDoc(make(times));
      const run = (): void => void attributeQuotes(doc, findQuoteSpans(doc), NOBODY);
      bench(`${doc.text.length} characters`, run, few);
    }
  });
}
