import { longDateWords } from '../../selectors/date-words.ts';

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** EDTF counts them on from the months. */
const SEASONS: ReadonlyMap<string, string> = new Map([
  ['spring', '21'],
  ['summer', '22'],
  ['autumn', '23'],
  ['fall', '23'],
  ['winter', '24'],
]);

const NO_DATE = 'No date';

const ABOUT = /^(?:about|around|circa)\s+/;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?\s+/;
/** "22nd december 2022", "december 22nd 2022", "december 2022". */
const POINT =
  /^(?:(?<before>\d{1,2})(?:st|nd|rd|th)?\s+)?(?<name>[a-z]+)\.?\s+(?:(?<after>\d{1,2})(?:st|nd|rd|th)?\s+)?(?<year>\d{4})$/;

/** Dates as people write them, in EDTF: "22 December 2022", "summer 2022". All else stays as it is. */
export const toEdtf = (text: string): string =>
  text.trim().toLowerCase() === NO_DATE.toLowerCase()
    ? '../..'
    : text
        .split(/\s*\/\s*|\s+(?:–|to)\s+/)
        .map((part) => pointToEdtf(part) ?? part)
        .join('/');

function pointToEdtf(text: string): string | undefined {
  const words = text.trim().toLowerCase().replaceAll(',', '');
  const exact = words.replace(ABOUT, '');
  const { before, name = '', after, year } = POINT.exec(exact.replace(WEEKDAY, ''))?.groups ?? {};
  const day = before ?? after;
  const part = (day === undefined ? SEASONS.get(name) : undefined) ?? monthOf(name);
  if (year === undefined || part === undefined || (before && after)) return undefined;
  const edtf = [year, part, ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
  return exact === words ? edtf : `${edtf}~`;
}

/** "dec", "sept", "december"; not "decent". */
function monthOf(word: string): string | undefined {
  const at = word.length < 3 ? -1 : MONTHS.findIndex((month) => month.startsWith(word));
  return at < 0 ? undefined : String(at + 1).padStart(2, '0');
}

/** A date to be written over: in words where they can be read back, else as EDTF writes it. */
export function fromEdtf(edtf: string): string {
  if (edtf === '') return '';
  if (edtf === '../..') return NO_DATE;
  const words = longDateWords({ edtf, earliest: null, latest: null });
  return toEdtf(words) === edtf ? words : edtf;
}
