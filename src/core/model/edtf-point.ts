import { isRealDay } from './civil-day.ts';
import type { StoryEvent } from './event.ts';

/** How sure EDTF is of a date: `~` and `%` are "about", `?` is "perhaps". */
export type Doubt = 'none' | 'about' | 'perhaps';

interface Doubtful {
  readonly doubt: Doubt;
}

/** One end of an EDTF date: as fine as the calendar unit that it names. */
export type EdtfPoint = Doubtful &
  (
    | {
        readonly unit: 'day';
        readonly iso: string;
        readonly year: number;
        readonly month: number;
        readonly day: number;
      }
    | { readonly unit: 'month'; readonly year: number; readonly month: number }
    /** EDTF 21 to 24 (seasons), 33 to 36 (quarters), 40 and 41 (halves). */
    | { readonly unit: 'season' | 'quarter' | 'half'; readonly year: number; readonly part: number }
    | { readonly unit: 'year'; readonly year: number }
    /** `year` is the first one of the ten or hundred. */
    | { readonly unit: 'decade' | 'century'; readonly year: number }
  );

export type EdtfDate =
  | { readonly kind: 'point'; readonly point: EdtfPoint }
  | {
      readonly kind: 'interval';
      readonly from: EdtfPoint | 'open';
      readonly to: EdtfPoint | 'open';
    };

const PARTS = [
  { unit: 'season', first: 21, last: 24 },
  { unit: 'quarter', first: 33, last: 36 },
  { unit: 'half', first: 40, last: 41 },
] as const;

/** Reads an EDTF date; undefined for what cannot be put into words ("XXXX", sets, broken text). */
export function readEdtf(edtf: string): EdtfDate | undefined {
  if (edtf.trim() === '') return undefined;
  const [from, to, ...rest] = edtf.trim().split('/');
  if (from === undefined || rest.length > 0) return undefined;
  if (to === undefined || to === from) {
    if (from === '' || from === '..') return { kind: 'interval', from: 'open', to: 'open' };
    const point = readPoint(from);
    return point && { kind: 'point', point };
  }
  const ends = { from: readEnd(from), to: readEnd(to) };
  if (ends.from === undefined || ends.to === undefined) return undefined;
  return { kind: 'interval', from: ends.from, to: ends.to };
}

const readEnd = (text: string): EdtfPoint | 'open' | undefined =>
  text === '' || text === '..' ? 'open' : readPoint(text);

const FORM = /^(?<year>-?\d{4}|\d{3}X|\d{2}XX)(?:-(?<part>\d\d|XX))?(?:-(?<day>\d\d|XX))?(?:T.*)?$/;

function readPoint(text: string): EdtfPoint | undefined {
  const {
    year = '',
    part = 'XX',
    day = 'XX',
  } = FORM.exec(text.replaceAll(/[~?%]/g, ''))?.groups ?? {};
  if (year === '') return undefined;
  const doubt = /[~%]/.test(text) ? 'about' : text.includes('?') ? 'perhaps' : 'none';
  const first = Number(year.replaceAll('X', '0'));
  if (year.endsWith('XX')) return { unit: 'century', year: first, doubt };
  if (year.endsWith('X')) return { unit: 'decade', year: first, doubt };
  if (part === 'XX') return day === 'XX' ? { unit: 'year', year: first, doubt } : undefined;
  return readPart({ year: first, part: Number(part), doubt }, `${year}-${part}-${day}`);
}

function readPart(
  { year, part, doubt }: { readonly year: number; readonly part: number; readonly doubt: Doubt },
  iso: string,
): EdtfPoint | undefined {
  const named = PARTS.find(({ first, last }) => first <= part && part <= last);
  if (named) return { unit: named.unit, year, part: part - named.first, doubt };
  if (part < 1 || part > 12) return undefined;
  if (iso.endsWith('XX')) return { unit: 'month', year, month: part, doubt };
  const day = Number(iso.slice(-2));
  return isRealDay(year, part, day)
    ? { unit: 'day', iso, year, month: part, day, doubt }
    : undefined;
}

/** How fine a date is, as events say it. */
export function precisionOfPoint({ unit }: EdtfPoint): StoryEvent['precision'] {
  if (unit === 'day' || unit === 'month' || unit === 'year') return unit;
  return unit === 'season' || unit === 'quarter' ? 'season' : 'interval';
}
