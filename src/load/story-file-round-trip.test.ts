import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change, LogEntry } from '../core/model/correction.ts';
import type { StoryFile } from '../core/model/story-file.ts';
import { writeStoryFile } from '../export/story-file.ts';
import { anyStory } from '../testing/arbitrary-story.ts';
import { takenWhole } from '../testing/taken-story.ts';
import { contentKeyOf } from './content-key.ts';
import { readStoryFile } from './story-file.ts';

const NO_ARTICLE = { text: '' };

/** Corrections of any kind at any place of a story's articles. */
const anyLog = (articles: StoryFile['articles']): fc.Arbitrary<readonly LogEntry[]> => {
  const anchor = fc.record({ n: fc.nat(9), from: fc.nat(500), to: fc.nat(500) }).map((place) => {
    const article = articles[place.n % articles.length] ?? NO_ARTICLE;
    const [start = 0, end = 0] = [place.from, place.to]
      .map((offset) => offset % (article.text.length + 1))
      .toSorted((a, b) => a - b);
    const exact = article.text.slice(start, end);
    return { content: contentKeyOf(article), start, end, exact };
  });
  const anchors = fc.array(anchor, { minLength: 1, maxLength: 3 });
  const change: fc.Arbitrary<Change> = fc.oneof(
    anchor.map(({ content }) => ({ kind: 'article-outlet', content, outlet: 'AP' }) as const),
    anchor.map((event) => ({ kind: 'event-date', event, edtf: '2021-22' }) as const),
    fc
      .tuple(anchor, anchor)
      .map(([event, into]) => ({ kind: 'event-merge', event, into }) as const),
    anchors.map((tellings) => ({ kind: 'event-split', tellings }) as const),
    anchor.map((telling) => ({ kind: 'event-add', telling, edtf: null }) as const),
    anchor.map((quote) => ({ kind: 'quote-speaker', quote, speaker: { kind: 'nobody' } }) as const),
    anchors.map((mentions) => ({ kind: 'person-split', mentions }) as const),
  );
  return fc
    .array(fc.record({ change, note: fc.string({ unit: 'binary' }) }), { maxLength: 5 })
    .map((changes) => {
      const at = '2026-01-02T03:04:05Z';
      const entries: readonly LogEntry[] = changes.map((own, i) => ({
        id: `l${i}`,
        clock: i,
        at,
        deed: { kind: 'change', ...own },
      }));
      const undo: LogEntry = { id: 'u', clock: 99, at, deed: { kind: 'undo', entries: ['l0'] } };
      return entries.length > 0 ? [...entries, undo] : entries;
    });
};

/** What would be refused as no text is not what anybody can have in a story. */
const isPlain = (text: string): boolean => !/(?![\t\n\r\f])\p{Cc}|\ufffd/u.test(text);

const anyFile = anyStory
  .filter(({ articles }) => articles.every(({ text }) => isPlain(text)))
  .map((story) => takenWhole(story))
  .chain((taken) => anyLog(taken.articles).map((log) => ({ ...taken, log, link: '?q=a+b' })));

test('any story: what is read back is what was put in', () => {
  fc.assert(
    fc.property(anyFile, (taken) => {
      const { articles, log, link } = taken;
      expect(readStoryFile(writeStoryFile(taken).text)).toMatchObject({
        ok: true,
        file: { articles, log, view: link },
      });
    }),
  );
});

const AT = '2026-01-02T03:04:05Z';

const LOG: readonly LogEntry[] = [
  {
    id: '1',
    clock: 1,
    at: AT,
    deed: {
      kind: 'change',
      change: {
        kind: 'event-reject',
        event: { content: 'sha256-0', start: 0, end: 12, exact: 'secret words' },
      },
    },
  },
  { id: 'u', clock: 2, at: AT, deed: { kind: 'undo', entries: ['1'] } },
];

test('words of an article that was taken out do not travel', () => {
  const { text, notes } = writeStoryFile({ ...takenWhole(), log: LOG });
  expect(text).not.toContain('secret words');
  expect(readStoryFile(text)).toMatchObject({ ok: true, file: { log: [] } });
  expect(notes).toEqual([
    '2 lines of the corrections’ history are left out, about articles that are no longer in the story.',
  ]);
});
