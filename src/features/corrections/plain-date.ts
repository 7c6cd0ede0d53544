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

/** What stands before a date, and how EDTF puts it behind. */
const DOUBTS = [
  [/^(?:about|around|circa)\s+/, '~'],
  [/^(?:perhaps|possibly)\s+/, '?'],
] as const;

/** One end of an interval: "by 27 May 2004", "from June 2022". The other is open. */
const OPEN_START = /^(?:by|until|up to)\s+/i;
const OPEN_END = /^(?:from|since)\s+/i;

/** "October 12-15, 2018": its days are brought together, as in "12 – 15 October 2018". */
const MONTH_FIRST = /^([a-z]+\.?)\s+(\d{1,2})\s*[-–]\s*(\d{1,2}),?\s+(\d{4})$/i;
/** Between the ends of an interval. EDTF has a hyphen inside of dates, so only between two days of a month. */
const BETWEEN = /\s*[/–]\s*|\s+(?:to|-)\s+|(?<=^\d{1,2})-(?=\d{1,2}\s)/;

const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?\s+/;
/** "22nd december 2022", "december 22nd 2022", "december 2022". */
const POINT =
  /^(?:(?<before>\d{1,2})(?:st|nd|rd|th)?\s+)?(?<name>[a-z]+)\.?\s+(?:(?<after>\d{1,2})(?:st|nd|rd|th)?\s+)?(?<year>\d{4})$/;

/** Dates as people and this page write them, in EDTF: "22 December 2022", "12 – 15 May 2022". All else stays as it is. */
export function toEdtf(text: string): string {
  const words = text.trim();
  if (words.toLowerCase() === NO_DATE.toLowerCase()) return '../..';
  const [from = '', to, ...more] = words.replace(MONTH_FIRST, '$2 – $3 $1 $4').split(BETWEEN);
  if (more.length > 0) return text;
  return to === undefined ? pointOrOpen(text) : rangeToEdtf(from, to);
}

function pointOrOpen(text: string): string {
  const words = text.trim();
  const start = pointToEdtf(words.replace(OPEN_END, ''));
  const end = pointToEdtf(words.replace(OPEN_START, ''));
  if (start && OPEN_END.test(words)) return `${start}/..`;
  if (end && OPEN_START.test(words)) return `../${end}`;
  return end ?? text;
}

/** What the first end leaves unsaid is as in the last: "12 – 15 May 2022", "June – 22 May 2022". */
function rangeToEdtf(from: string, to: string): string {
  const last = pointToEdtf(to);
  const said = from.replace(OPEN_END, '');
  if (last === undefined) return `${pointToEdtf(said) ?? said}/${to}`;
  const year = last.slice(0, 4);
  const month = MONTHS[Number(last.slice(5, 7)) - 1] ?? '';
  const first =
    pointToEdtf(said) ?? pointToEdtf(`${said} ${year}`) ?? pointToEdtf(`${said} ${month} ${year}`);
  if (first === undefined) return `${said}/${to}`;
  // A doubt about such an interval as a whole is about both its ends.
  const doubt = pointToEdtf(said) === undefined ? (/[~?]$/.exec(first)?.[0] ?? '') : '';
  return `${first}/${last}${/[~?]$/.test(last) ? '' : doubt}`;
}

function pointToEdtf(text: string): string | undefined {
  const words = text.trim().toLowerCase().replaceAll(',', '');
  const [before, sign] = DOUBTS.find(([one]) => one.test(words)) ?? [/^/, ''];
  const exact = words.replace(before, '').replace(WEEKDAY, '');
  if (/^\d{4}$/.test(exact)) return `${exact}${sign}`;
  const { before: first, name = '', after, year } = POINT.exec(exact)?.groups ?? {};
  const day = first ?? after;
  const part = (day === undefined ? SEASONS.get(name) : undefined) ?? monthOf(name);
  if (year === undefined || part === undefined || (first && after)) return undefined;
  return `${[year, part, ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-')}${sign}`;
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
