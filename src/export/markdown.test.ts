import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Story } from '../core/model/story.ts';
import { anyStory } from '../testing/arbitrary-story.ts';
import { at } from '../testing/sample-pieces.ts';
import { SAMPLE_STORY } from '../testing/sample-story.ts';
import { takenWhole } from '../testing/taken-story.ts';
import { writeMarkdown } from './markdown.ts';
import { markdownWords } from './markdown-words.ts';

const write = (story: Story): string => writeMarkdown(takenWhole(story)).text;

test('what happened in order, each line with its sources', () => {
  const text = write(SAMPLE_STORY);
  expect(text).toMatch(
    /^# Harbour bridge closed after inspection\n\n3 articles .* · 4 events\n\n## 2021\n\n- \*\*January 2021/,
  );
  expect(text).toContain(
    '- **Tuesday 2 March 2021** (day · inferred) — The council closed the harbour bridge · told by Harbour Gazette[^2], Courier[^3], Unnamed outlet[^4]\n',
  );
  expect(text).toContain('  - “could not wait one more day” — Ines Okafor · Courier[^6]\n');
  expect(text).toContain(
    '  - Outlets differ in how many: Harbour Gazette “two pillars”[^7] · Courier “three pillars”[^8]',
  );
  expect(text).toContain(
    '  - Outlets differ in when: Harbour Gazette “Tuesday” (Tuesday 2 March 2021)[^9] · Courier “Wednesday” (Wednesday 3 March 2021)[^10]',
  );
  expect(text).toContain(
    '[^2]: Harbour Gazette, Harbour bridge closed after inspection, gazette.txt, characters 55–92',
  );
  expect(text).toContain('## Undated\n\n- **Undated** — nobody knows for how long · told by ');
});

test('an outlet that says several things is named once, beside what is asked', () => {
  const [number] = SAMPLE_STORY.disagreements;
  const claims = [
    { ...at('gazette', 'two pillars'), value: '2' },
    { ...at('courier', 'three pillars'), value: '3' },
    { ...at('gazette', 'another day'), value: 'another' },
  ];
  expect(write({ ...SAMPLE_STORY, disagreements: [{ ...number!, claims }] })).toContain(
    'differ in how long: Harbour Gazette “two pillars”[^7], “another day”[^8] · Courier “three pillars”[^9]',
  );
});

test('each place that a footnote names holds the words', () => {
  const text = write(SAMPLE_STORY);
  const gazette = SAMPLE_STORY.articles[0]?.text ?? '';
  const [, start, end] = /\[\^2\]: .*characters (\d+)–(\d+)/.exec(text) ?? [];
  expect(gazette.slice(Number(start), Number(end))).toBe('The council closed the harbour bridge');
});

test('an article leads to where its user found it', () => {
  const articles = SAMPLE_STORY.articles.map((own) => ({ ...own, url: 'https://a.example/b' }));
  expect(write({ ...SAMPLE_STORY, articles })).toContain('blog.txt, <https://a.example/b>\n');
});

test('what was corrected says so', () => {
  const corrections = [
    { entry: '1', kind: 'event-date', target: 'e:closed', note: '[see](x)' },
  ] as const;
  expect(write({ ...SAMPLE_STORY, corrections })).toContain(
    String.raw`*Corrected: date (\[see\](x)).*`,
  );
});

test.each([
  ['<b>bold</b>', String.raw`\<b\>bold\</b\>`],
  ['[a](javascript:x)', String.raw`\[a\](javascript\:x)`],
  ['*so* _so_ `so` ~~so~~', '\\*so\\* \\_so\\_ \\`so\\` \\~\\~so\\~\\~'],
  ['one\n\n# two\n- three', String.raw`one \# two - three`],
  [
    'see www.example.com & https://example.com',
    String.raw`see www\.example.com \& https\://example.com`,
  ],
  ['Stop!', String.raw`Stop\!`],
  // A time of day can be neither an address nor an emoji.
  ['left at 6:30 p.m.', 'left at 6:30 p.m.'],
  ['at 6:30:15, :100:', String.raw`at 6\:30:15, \:100:`],
  ['plain words, “quoted”: so (they) said.', 'plain words, “quoted”: so (they) said.'],
])('%j is words', (raw, escaped) => expect(markdownWords(raw)).toBe(escaped));

/** What stands there unescaped and would be read as markup; an escaped mark still parts its neighbours. */
const markupIn = (line: string): string | undefined =>
  /[<>`]|!\[|\]\(/.exec(line.replaceAll(/\\[!-/:-@[-`{-~]/g, ' '))?.[0];

test('any story: every line is one of ours, every footnote is there once, nothing is markup', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const lines = write(story).trimEnd().split('\n');
      for (const line of lines) {
        expect(line).toMatch(
          /^(?:$|# |## (?:\d|-\d|Undated$|Articles$)|\d+ articles? · |- \*\*|  - |\[\^\d+\]: )/,
        );
        expect(markupIn(line)).toBeUndefined();
      }
      const bare = lines.map((line) => line.replaceAll(/\\./g, ''));
      const notes = bare.flatMap((line) => /^\[\^(\d+)\]: /.exec(line)?.[1] ?? []);
      const marks = bare.flatMap((line) =>
        [...line.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number),
      );
      expect(marks).toEqual(notes);
      expect(new Set(notes).size).toBe(notes.length);
    }),
  );
});
