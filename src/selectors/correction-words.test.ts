import { expect, test } from 'vitest';
import type { Anchor, Change, LogEntry } from '../core/model/correction.ts';
import { changeWords, historyRows } from './correction-words.ts';

const anchor = (exact: string): Anchor => ({ content: 'c', start: 0, end: 1, exact });
const articleOf = (content: string): string | undefined =>
  content === 'c' ? 'Bridge shut' : undefined;

const CHANGES: readonly (readonly [Change, string, readonly string[]])[] = [
  [{ kind: 'event-date', event: anchor('a'), edtf: '2021-03' }, 'Event dated March 2021', ['a']],
  [
    { kind: 'event-date', event: anchor('a'), edtf: '../..' },
    'Date of the event taken away',
    ['a'],
  ],
  [
    { kind: 'event-merge', event: anchor('a'), into: anchor('b') },
    'Two events made one',
    ['a', 'b'],
  ],
  [{ kind: 'event-split', tellings: [anchor('a')] }, 'One telling split off as an event', ['a']],
  [{ kind: 'event-reject', event: anchor('a') }, 'Event rejected', ['a']],
  [{ kind: 'event-add', telling: anchor('a'), edtf: null }, 'Event added', ['a']],
  [{ kind: 'event-add', telling: anchor('a'), edtf: '2021' }, 'Event added: 2021', ['a']],
  [
    { kind: 'quote-speaker', quote: anchor('a'), speaker: { kind: 'name', name: ' Ada ' } },
    'Speaker set to Ada',
    ['a'],
  ],
  [
    {
      kind: 'quote-speaker',
      quote: anchor('a'),
      speaker: { kind: 'mention', mention: anchor('Ines') },
    },
    'Speaker set to Ines',
    ['a'],
  ],
  [
    { kind: 'quote-speaker', quote: anchor('a'), speaker: { kind: 'nobody' } },
    'Speaker set to nobody',
    ['a'],
  ],
  [
    { kind: 'person-merge', person: anchor('a'), into: anchor('b') },
    'Two people made one',
    ['a', 'b'],
  ],
  [
    { kind: 'person-split', mentions: [anchor('a'), anchor('b')] },
    '2 mentions split off as another person',
    ['a', 'b'],
  ],
  [{ kind: 'article-outlet', content: 'c', outlet: 'AP ' }, 'Outlet set to AP', ['Bridge shut']],
  [{ kind: 'article-outlet', content: 'x', outlet: '' }, 'Outlet left to the text', []],
  [
    { kind: 'article-published', content: 'c', published: '2021-03-02' },
    'Article dated Tuesday 2 March 2021',
    ['Bridge shut'],
  ],
];

test.each(CHANGES)('%j', (change, does, words) =>
  expect(changeWords(change, articleOf)).toEqual({ does, words }),
);

const entry = (id: string, clock: number, note?: string): LogEntry => ({
  id,
  clock,
  at: '2024-01-01T00:00:00Z',
  deed: {
    kind: 'change',
    change: { kind: 'event-reject', event: anchor(id) },
    ...(note !== undefined && { note }),
  },
});

test('the history tells the latest first, in which state each is, and why it does not fit', () => {
  const rows = historyRows(
    { inForce: [entry('a', 1, 'why'), entry('c', 3)], takenBack: [entry('b', 2)] },
    new Map([['c', 'no-event']]),
    articleOf,
  );
  expect(rows.map(({ id, state, why, note }) => [id, state, why, note])).toEqual([
    ['c', 'unfit', 'No event is told there any more.', undefined],
    ['b', 'taken back', undefined, undefined],
    ['a', 'in force', undefined, 'why'],
  ]);
});
