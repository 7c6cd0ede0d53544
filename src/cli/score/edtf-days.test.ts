import { expect, test } from 'vitest';
import { edtfDays, sharedDays } from './edtf-days.ts';

const iso = (day: number | null): string | null =>
  day === null ? null : new Date(day * 86_400_000).toISOString().slice(0, 10);

test.each([
  ['2024-02-29', '2024-02-29', '2024-02-29'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2022-22', '2022-06-01', '2022-08-31'],
  ['2022-24', '2022-12-01', '2023-02-28'],
  ['2023-33', '2023-01-01', '2023-03-31'],
  ['198X', '1980-01-01', '1989-12-31'],
  ['2022-06/..', '2022-06-01', null],
  ['/2022-12-22~', null, '2022-12-22'],
  ['2022-12-23T12:15', '2022-12-23', '2022-12-23'],
])('%s', (edtf, earliest, latest) => {
  expect(edtfDays(edtf)?.map(iso)).toEqual([earliest, latest]);
});

test.each([
  ['2022-12-22', '2022-12-22', 1],
  ['2022-12-22', '2022-12-23', 0],
  ['2022-12-21/2022-12-22', '2022-12-22', 0.5],
  ['2022-06/..', '2022-07', 0],
  ['/2022-12-22', '2022-12-01/2022-12-22', 0.5],
])('%s and %s share %d', (a, b, share) => {
  expect(sharedDays(edtfDays(a), edtfDays(b))).toBe(share);
});
