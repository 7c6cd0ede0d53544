import { bench, describe } from 'vitest';
import type { ArticleText } from '../model/article.ts';
import { linkStory } from './link-story.ts';
import { parseArticle } from './parse-article.ts';

const FILES = import.meta.glob<string>('../../../seeds/*/articles/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const seeds = Object.values(FILES);

const article = (text: string, id = 'a'): ArticleText => ({ id, file: `${id}.txt`, text });

/** `count` articles made from the seeds, each with a paragraph of its own. */
const articles = (count: number): readonly ArticleText[] =>
  Array.from({ length: count }, (_, i) =>
    article(
      `${seeds[i % seeds.length]}\n\nPier ${i} in Port ${i % 7} was closed on Monday.\n`,
      `a${i}`,
    ),
  );

/** Two runs, after the two by which tinybench sees what kind of function it has: rows are long. */
const few = { iterations: 2, warmupIterations: 0, time: 0, warmupTime: 0 } as const;

/** The figure that matters is the ratio from row to row: twice the text, about twice the time. */
describe('one article, by length', () => {
  for (const times of [1, 2, 4, 8, 16]) {
    const text = Array.from({ length: times }, () => seeds.join('\n\n')).join('\n\n');
    bench(`${text.length} characters`, () => void parseArticle(article(text)), few);
  }
});

describe('hostile text', () => {
  const hostile: readonly (readonly [string, string])[] = [
    ['5 MB on one line', 'word and Word said on Monday '.repeat(180_000)],
    ['5 MB without white space', 'x'.repeat(5_000_000)],
    ['10,000 quotation marks', 'He said “no” and "yes" to '.repeat(2500)],
    ['10,000 opening marks', '“'.repeat(10_000)],
    ['200,000 spaces', `last ${' '.repeat(200_000)} Tuesday`],
  ];
  for (const [name, text] of hostile) bench(name, () => void parseArticle(article(text)), few);
});

describe('linking, by articles', () => {
  for (const count of [5, 20, 40, 80, 160, 320]) {
    const parsed = articles(count).map(parseArticle);
    bench(`${count} articles`, () => void linkStory(parsed), few);
  }
});
