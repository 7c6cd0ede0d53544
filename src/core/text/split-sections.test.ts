import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import cases from './sections.cases.txt?raw';
import { splitSections } from './split-sections.ts';

const ARTICLES = cases
  .split(/^== /mu)
  .slice(1)
  .map((block) => block.trimEnd().split('\n'))
  .map(([name = '', ...lines]) => ({
    name,
    lines: lines.map((line) => line.replaceAll('\\n', '\n')),
  }));

/** Lines of one paragraph: a dateline stands in the paragraph that it opens. */
const toText = (lines: readonly string[]): string =>
  lines
    .map((line) => line.replace(/^\w+\|/u, ''))
    .map(
      (words, i) =>
        words +
        (/[–—-]$|^dateline.*:$|^boilerplate\|[A-Z]+:$/u.test(lines[i] ?? '') ? ' ' : '\n\n'),
    )
    .join('');

describe('sections', () => {
  test.each(ARTICLES)('$name', ({ lines }) => {
    const text = toText(lines);
    const found = splitSections('a', text).map(
      ({ kind, start, end }) => `${kind}|${text.slice(start, end)}`,
    );
    expect(found).toEqual(lines);
  });

  test('a file that is no text is furniture throughout', () => {
    const kinds = splitSections('a', '\u0000PNG\u0000\u0001\n\nsome text here.').map(
      ({ kind }) => kind,
    );
    expect(new Set(kinds)).toEqual(new Set(['boilerplate']));
  });
});

test('a hundred thousand wrapped lines are one paragraph', () => {
  const line = 'the council met again in the old town hall to';
  const text = `${`${line}\n`.repeat(150_000)}end.`;
  expect(splitSections('a', text)).toHaveLength(1);
});

const someText = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('\n\n', 'A word. ', '“', '\t')))
  .map((parts) => parts.join(''));

test('on any text: sections are in order and cover every visible character', () => {
  fc.assert(
    fc.property(someText, (text) => {
      let end = 0;
      for (const section of splitSections('a', text)) {
        expect(section.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(end, section.start).trim()).toBe('');
        expect(section.end).toBeGreaterThan(section.start);
        ({ end } = section);
      }
      expect(text.slice(end).trim()).toBe('');
    }),
  );
});
