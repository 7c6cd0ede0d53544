import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SAMPLE_STORY } from '../testing/sample-story.ts';
import { blocksOf, partsOf } from './reader-blocks.ts';
import { at } from '../testing/sample-pieces.ts';
import { JOINT_STORY } from '../testing/joint-story.ts';
import { countMarks, marksByBlock, marksOf } from './reader-marks.ts';
import { readerArticle, placeWithin } from './reader-article.ts';
import { readerWindow } from './reader-window.ts';

const KINDS = ['headline', 'body', 'boilerplate', 'caption'] as const;

test('blocks and the white space between them are the text, whatever the sections', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.tuple(fc.nat(40), fc.constantFrom(...KINDS))),
      (text, cuts) => {
        const bounds = cuts.map(([cut]) => Math.min(cut, text.length)).toSorted((a, b) => a - b);
        const sections = bounds.slice(1).flatMap((end, i) => {
          const start = bounds[i] ?? 0;
          const kind = cuts[i]?.[1] ?? 'body';
          return start < end && i % 2 === 0 ? [{ article: 'a', start, end, kind }] : [];
        });
        const blocks = blocksOf({ text, sections }, { start: 0, end: text.length });
        let end = 0;
        for (const block of blocks) {
          expect(text.slice(end, block.start).trim()).toBe('');
          expect(block.start).toBeLessThan(block.end);
          end = block.end;
        }
        expect(text.slice(end).trim()).toBe('');
      },
    ),
  );
});

test('paragraphs of the body are counted, furniture is folded where it stands', () => {
  const [article] = SAMPLE_STORY.articles;
  if (article === undefined) throw new Error('no article');
  const blocks = blocksOf(article, { start: 0, end: article.text.length });
  expect(blocks.map(({ paragraph }) => paragraph)).toEqual([
    undefined,
    undefined,
    1,
    2,
    3,
    undefined,
  ]);
  const parts = partsOf(article.text, blocks);
  expect(parts.map(({ kind }) => kind)).toEqual([
    ...Array.from({ length: 5 }, () => 'paragraph'),
    'furniture',
  ]);
  expect(parts.at(-1)).toMatchObject({ lines: 1 });
});

test('each block gets the marks that touch it', () => {
  const marks = marksOf(SAMPLE_STORY, 'gazette');
  const blocks = [
    { start: 0, end: 60 },
    { start: 60, end: 1000 },
  ];
  const byBlock = marksByBlock(blocks, marks);
  for (const block of blocks) {
    const touching = marks.filter(({ start, end }) => start < block.end && block.start < end);
    expect(byBlock.get(block)).toEqual(touching);
  }
});

test('what the reader knows about an article', () => {
  const reader = readerArticle(SAMPLE_STORY, 'courier');
  expect(reader).toMatchObject({ previous: 'gazette', next: 'blog', teller: { name: 'Courier' } });
  expect(reader?.counts).toEqual({ event: 2, date: 2, name: 2, quote: 1 });
  expect(readerArticle(SAMPLE_STORY, 'gone')).toBeUndefined();
});

test('a place outside the text is held inside', () => {
  expect(placeWithin('abc', { start: 1, end: 9 })).toEqual({ start: 1, end: 3 });
  expect(placeWithin('abc', { start: 7, end: 9 })).toEqual({ start: 3, end: 3 });
});

test('an article of usual length is shown whole, a huge one around the passage', () => {
  expect(readerWindow('abc', { start: 1, end: 2 })).toEqual({ start: 0, end: 3 });
  const huge = 'x'.repeat(5_000_000);
  const place = { start: 2_500_000, end: 2_500_010 };
  const first = readerWindow(huge, place);
  expect(first.start).toBeLessThan(place.start);
  expect(first.end).toBeGreaterThan(place.end);
  expect(first.end - first.start).toBeLessThan(200_000);
  const more = readerWindow(huge, place, { before: 1, after: 0 });
  expect(more.start).toBeLessThan(first.start);
  expect(more.end).toBe(first.end);
});

test('a cut never parts a character', () => {
  const huge = '😀'.repeat(150_000);
  const { start, end } = readerWindow(huge, { start: 100_001, end: 100_003 });
  expect(start % 2).toBe(0);
  expect(end % 2).toBe(0);
});

test('the mark of a quote names all who say it', () => {
  const quote = marksOf(JOINT_STORY, 'gazette').find(({ id }) => id === 'q:wait');
  expect(quote?.says).toMatch(/^Direct speech, by Ines Okafor, Tomas Lindqvist\b/);
});

test('an event that is told in two places is one event', () => {
  const [told, ...others] = SAMPLE_STORY.events.filter(({ id }) => id === 'e:closed');
  const again = { ...told!.mentions[0]!, ...at('gazette', 'found cracks in two pillars') };
  const story = { ...SAMPLE_STORY, events: [{ ...told!, mentions: [...told!.mentions, again] }] };
  expect(others).toEqual([]);
  const marks = marksOf(story, 'gazette');
  expect(marks.filter(({ kind }) => kind === 'event').length).toBeGreaterThan(1);
  expect(countMarks(marks).event).toBe(1);
});
