import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SAMPLE_STORY } from '../../testing/sample-story.ts';
import type { ArticleText } from '../model/article.ts';
import { textOf } from '../model/span.ts';
import type { Story } from '../model/story.ts';
import { linkStory } from './link-story.ts';
import { parseArticle } from './parse-article.ts';

const article = (text: string, id = 'a'): ArticleText => ({ id, file: `${id}.txt`, text });

const kindsOf = (text: string): readonly string[] =>
  parseArticle(article(text)).diagnostics.map(({ kind }) => kind);

/** Everything that claims to be a span of an article, wherever it stands in a value. */
function spansIn(value: unknown): readonly { article: string; start: number; end: number }[] {
  if (Array.isArray(value)) return value.flatMap(spansIn);
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(spansIn);
  const span = value as { article?: unknown; start?: unknown; end?: unknown };
  return typeof span.article === 'string' &&
    typeof span.start === 'number' &&
    typeof span.end === 'number'
    ? [{ article: span.article, start: span.start, end: span.end }, ...inside]
    : inside;
}

const HOSTILE: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['white space', ' \n\t\n '],
  ['a byte order mark', '\uFEFF'],
  ['no text', '\u0000\u0001PNG\u0000'],
  ['half a surrogate pair', 'He said \uD83D on Friday.'],
  ['markup', '<img src=x onerror="alert(1)"> said <b>Ada Byron</b>. javascript:alert(1)'],
  ['words of objects', 'The constructor said __proto__ and toString on hasOwnProperty day.'],
  ['marks alone', '“”‘’"«»„“ ... --- 1/2/3 24/7'],
  ['an open quotation', 'She said: “It never'],
];

describe('any text gives an answer', () => {
  test.each(HOSTILE)('%s', (_, text) => {
    const story = linkStory([parseArticle(article(text))]);
    expect(story.articles[0]?.text).toBe(text);
  });

  test('with every span inside its article, and the same answer each time', () => {
    const someText = fc
      .array(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom(
            'said Ada Byron, ',
            'on Friday ',
            '“We lost” ',
            '. ',
            '\n\n',
            'Mr. Hale was fired ',
            'March 3, 2021',
            'told the Harbour Gazette ',
          ),
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(someText, someText, (one, two) => {
        const read = () => linkStory([parseArticle(article(one)), parseArticle(article(two, 'b'))]);
        const story = read();
        for (const { article: id, start, end } of spansIn({ ...story, articles: [] })) {
          const length = (id === 'a' ? one : two).length;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(length);
        }
        expect(read()).toEqual(story);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what the parser noticed', () => {
  test.each([
    ['', 'article/empty'],
    ['\u0000\u0000', 'article/not-text'],
    ['Home\n\nNews\n\nSport\n\nSign in\n\nSubscribe now', 'article/no-body'],
    ['Xqv jrrk blorp zzt mnu. Frabble wix qun dorf yalp. Vek zum trilb.', 'article/nothing-read'],
    ['Der Rat hat die alte Brücke am Dienstag gesperrt. '.repeat(9), 'article/not-english'],
    ['The bridge was closed.', 'article/no-date'],
  ])('%j is %s', (text, kind) => expect(kindsOf(text)).toContain(kind));

  test.each([
    'The bridge was closed on Monday.',
    '“Nobody warned us,” said Ines Okafor.',
    'Home\n\nNews\n\nSport\n\nSign in\n\nSubscribe now',
  ])('%j is not said to hold nothing', (text) =>
    expect(kindsOf(text)).not.toContain('article/nothing-read'),
  );

  test('a date that can be read in two ways is told until something settles it', () => {
    const source = article('The bridge was closed on 3/9/2019.');
    const toldOf = ({ diagnostics }: Pick<Story, 'diagnostics'>) =>
      diagnostics.flatMap(({ kind, span }) =>
        kind === 'time/ambiguous' && span ? [textOf(source.text, span)] : [],
      );
    expect(toldOf(parseArticle(source))).toEqual(['3/9/2019']);
    expect(toldOf(parseArticle({ ...source, published: '2019-09-04' }))).toEqual([]);
    expect(toldOf(linkStory([parseArticle(source)]))).toEqual(['3/9/2019']);
  });

  test('a given date is a date', () => {
    const parsed = parseArticle({ ...article('The bridge was closed.'), published: '2021-03-03' });
    expect(parsed.published?.edtf).toBe('2021-03-03');
    expect(parsed.diagnostics.map(({ kind }) => kind)).not.toContain('article/no-date');
  });
});

test('a story has the title of its first headline, and all its articles', () => {
  const parsed = SAMPLE_STORY.articles.map(({ id, text }) => parseArticle(article(text, id)));
  const story = linkStory(parsed);
  expect(story.title).toEqual(SAMPLE_STORY.title);
  expect(story.articles.map(({ id }) => id)).toEqual(['gazette', 'courier', 'blog']);
  const bare = parseArticle(article('It rained all day, and nobody said why.', 'bare'));
  expect(bare.headline).toBeNull();
  expect(linkStory([bare, ...parsed]).title).toEqual(SAMPLE_STORY.title);
  expect(linkStory([])).toMatchObject({ title: null, articles: [], events: [] });
});
