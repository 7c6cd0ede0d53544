import { compareDays } from '../core/model/civil-day.ts';
import type { DateRange } from '../core/model/article.ts';

type Dated = Pick<DateRange, 'earliest' | 'latest'> & { readonly edtf: string | null };

/** Day, month or year (ISO 8601-1): undefined for what is less sure, and would be read as sure. */
export const isoDate = (date: Dated | null): string | undefined =>
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/.test(date?.edtf ?? '')
    ? (date?.edtf ?? undefined)
    : undefined;

/** The interval (ISO 8601) in which all of it lies, ".." where an end is open; undefined for undated. */
export function coverageOf(dates: readonly Dated[]): string | undefined {
  const dated = dates.filter(({ earliest, latest }) => earliest !== null || latest !== null);
  if (dated.length === 0) return undefined;
  const from = dated.every(({ earliest }) => earliest !== null)
    ? (dated.map(({ earliest }) => earliest ?? '').toSorted(compareDays)[0] ?? '..')
    : '..';
  const to = dated.every(({ latest }) => latest !== null)
    ? (dated
        .map(({ latest }) => latest ?? '')
        .toSorted(compareDays)
        .at(-1) ?? '..')
    : '..';
  return from === to ? from : `${from}/${to}`;
}
