import { expect, test } from 'vitest';
import type { LoadFailure } from '../../load/load-failure.ts';
import { nextReport, NOTHING_YET, type Report, type ReportRow } from './report.ts';
import { summaryText } from './summary-text.ts';

const taken = (key: number): ReportRow => ({
  key,
  name: `${key}.txt`,
  result: { kind: 'taken', notes: [] },
});
const refused = (key: number, failure: LoadFailure): ReportRow => ({
  key,
  name: failure.name,
  result: { kind: 'refused', failure },
});
const report = (rows: readonly ReportRow[], more: Partial<Report> = {}): Report => ({
  ...NOTHING_YET,
  rows,
  ...more,
});
const double = (of: string): LoadFailure => ({ kind: 'duplicate', name: 'b.txt', of });
const seven = Array.from({ length: 7 }, (_, i) => taken(i));

test.each<readonly [string, Report]>([
  ['', NOTHING_YET],
  ['7 added.', report(seven)],
  [
    '7 added, 1 duplicate of AFP copy, 1 skipped: no text.',
    report([
      ...seven,
      refused(8, double('AFP copy')),
      refused(9, { kind: 'empty', name: 'c.txt' }),
    ]),
  ],
  [
    '0 added, 2 duplicates of a.txt.',
    report([refused(1, double('a.txt')), refused(2, double('a.txt'))]),
  ],
  ['0 added, 2 duplicates.', report([refused(1, double('a.txt')), refused(2, double('z.txt'))])],
  [
    '1 added, 2 skipped: a PDF, 1 skipped: too large.',
    report([
      taken(0),
      refused(1, { kind: 'document', name: 'a', format: 'pdf' }),
      refused(2, { kind: 'too-large', name: 'a', bytes: 2, limit: 1 }),
      refused(3, { kind: 'document', name: 'b', format: 'pdf' }),
    ]),
  ],
  ['1 added, 3 other files left out: not articles.', report([taken(0)], { leftOut: 3 })],
  ['1 other file left out: not an article.', report([], { leftOut: 1 })],
  ['Cancelled. Nothing was added.', report(seven, { cancelled: true })],
])('%j', (words, told) => expect(summaryText(told)).toBe(words));

const begin = (key: number) =>
  ({ kind: 'begin', rows: [{ key, name: 'a', result: undefined }], leftOut: 1 }) as const;

test('what is handed in meanwhile is told with the rest; what comes after, alone', () => {
  let now = nextReport(nextReport(NOTHING_YET, begin(1)), begin(2));
  expect([now.rows.length, now.busy, now.leftOut]).toEqual([2, 2, 2]);
  now = nextReport(now, { kind: 'result', key: 2, result: { kind: 'taken', notes: [] } });
  expect(now.rows.map(({ result }) => result?.kind)).toEqual([undefined, 'taken']);
  now = nextReport(nextReport(now, { kind: 'end' }), { kind: 'end' });
  now = nextReport(now, begin(3));
  expect([now.rows.length, now.busy]).toEqual([1, 1]);
});

test('what was told by the time that the dialog is closed is told once; what is still read, later', () => {
  let now = nextReport(nextReport(NOTHING_YET, begin(1)), { kind: 'seen' });
  expect(now.rows).toHaveLength(1);
  now = nextReport(now, { kind: 'end' });
  expect(now.rows).toHaveLength(1);
  expect(nextReport(now, { kind: 'seen' })).toEqual(NOTHING_YET);
});
