const DAY_MS = 86_400_000;

/** First and last day since 1970-01-01 in UTC; null where an end is open. */
export type Days = readonly [number | null, number | null];

const FAR = dayOf(9999, 12, 31);
const OLD = dayOf(-999, 1, 1);

function dayOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / DAY_MS;
}

const months = (year: number, first: number, count: number): Days => [
  dayOf(year, first, 1),
  dayOf(year, first + count, 1) - 1,
];

/** EDTF's codes for seasons (21 to 24), quarters (33 to 36) and halves (40, 41): first month, length. */
const PARTS: ReadonlyMap<number, readonly [number, number]> = new Map([
  [21, [3, 3]],
  [22, [6, 3]],
  [23, [9, 3]],
  [24, [12, 3]],
  [33, [1, 3]],
  [34, [4, 3]],
  [35, [7, 3]],
  [36, [10, 3]],
  [40, [1, 6]],
  [41, [7, 6]],
]);

/** The days of an EDTF date or interval; undefined for what is no such date. */
export function edtfDays(edtf: string | null | undefined): Days | undefined {
  if (edtf === null || edtf === undefined || edtf === '') return undefined;
  if (edtf.includes('/')) {
    const [from = '', to = ''] = edtf.split('/');
    const days: Days = [edtfDays(from)?.[0] ?? null, edtfDays(to)?.[1] ?? null];
    return days[0] === null && days[1] === null ? undefined : days;
  }
  const plain = bareEdtf(edtf);
  const [, year, month, day] = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(plain) ?? [];
  if (year === undefined) return centuryDays(plain);
  if (month === undefined) return months(Number(year), 1, 12);
  if (day === undefined) {
    const [first, count] = PARTS.get(Number(month)) ?? [Number(month), 1];
    return months(Number(year), first, count);
  }
  const at = dayOf(Number(year), Number(month), Number(day));
  return [at, at];
}

function centuryDays(plain: string): Days | undefined {
  const [, decade] = /^(\d{3})X$/.exec(plain) ?? [];
  if (decade !== undefined) return months(Number(decade) * 10, 1, 120);
  const [, century] = /^(\d\d)XX$/.exec(plain) ?? [];
  return century === undefined ? undefined : months(Number(century) * 100, 1, 1200);
}

/** Without the marks of doubt and the time of day. */
export const bareEdtf = (edtf: string | null | undefined): string =>
  (edtf ?? '').replaceAll(/[~?%]/g, '').replace(/T.*$/, '');

/** Share of days in common; an open end must be open on both sides, or it halves the share. */
export function sharedDays(a: Days | undefined, b: Days | undefined): number {
  if (a === undefined || b === undefined) return 0;
  for (const [i, other] of [[0, 1] as const, [1, 0] as const]) {
    if ((a[i] === null) === (b[i] === null)) continue;
    return a[other] !== null && a[other] === b[other] ? 0.5 : 0;
  }
  const [a0, a1, b0, b1] = [a[0] ?? OLD, a[1] ?? FAR, b[0] ?? OLD, b[1] ?? FAR];
  const common = Math.min(a1, b1) - Math.max(a0, b0) + 1;
  return common <= 0 ? 0 : common / (Math.max(a1, b1) - Math.min(a0, b0) + 1);
}
