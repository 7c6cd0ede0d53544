import { dayNumber, weekdayOf } from '../core/model/civil-day.ts';
import { readEdtf, type EdtfPoint } from '../core/model/edtf-point.ts';

/** A date as events (`StoryEvent`), articles (`Published`) and time expressions carry it. */
export interface DateToTell {
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

export const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
export const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const SEASONS = ['Spring', 'Summer', 'Autumn', 'Winter'];
const QUARTERS = ['First', 'Second', 'Third', 'Fourth'];
const WINTER = 3;

/** How much is written out: "Thu 22 Dec 2022", "Thursday 22 December 2022", or "Thu 22 Dec". */
type Length = 'short' | 'long' | 'yearless';

const cut = (name: string | undefined, length: Length): string =>
  length === 'long' ? (name ?? '') : (name ?? '').slice(0, 3);

/** "Thu 22 Dec 2022", "June 2022", "Summer 2022", "by 23 Dec 2022", "Jun – 23 Dec 2022", "Undated". */
export const dateWords = (date: DateToTell): string => inWords(date, 'short');

/** "Thursday 22 December 2022", "June 2022", "by 23 December 2022", "June – 23 December 2022". */
export const longDateWords = (date: DateToTell): string => inWords(date, 'long');

/** "Thu 22 Dec", "June", "by 23 Dec": under a heading that says the year, wherever one year is all. */
export const yearlessWords = (date: DateToTell): string => inWords(date, 'yearless');

function inWords({ edtf, earliest, latest }: DateToTell, length: Length): string {
  const bounds =
    earliest === null && latest === null ? undefined : `${earliest ?? ''}/${latest ?? ''}`;
  const date = readEdtf(edtf ?? '') ?? readEdtf(bounds ?? '');
  if (date === undefined) return edtf ?? 'Undated';
  if (date.kind === 'point') return pointWords(date.point, length);
  const { from, to } = date;
  if (from === 'open') return to === 'open' ? 'Undated' : `by ${endWords(to, length)}`;
  if (to === 'open') return `from ${endWords(from, length)}`;
  return rangeWords(from, to, length);
}

function pointWords(point: EdtfPoint, length: Length): string {
  // A day that is only "about" right has no weekday to speak of.
  if (point.unit === 'day' && point.doubt === 'none' && point.year > 0)
    return `${cut(WEEKDAYS[weekdayOf(dayNumber(point.iso)) % 7], length)} ${unitWords(point, length)}${yearWords(point, length)}`;
  return withDoubt(
    point,
    `${unitWords(point, point.unit === 'day' ? length : 'long')}${yearWords(point, length)}`,
  );
}

/** The end of an interval that is open at the other side: no weekday, for that is the day's own. */
const endWords = (point: EdtfPoint, length: Length): string =>
  withDoubt(
    point,
    insidePhrase(
      `${unitWords(point, point.unit === 'day' ? length : 'long')}${yearWords(point, length)}`,
    ),
  );

function rangeWords(from: EdtfPoint, to: EdtfPoint, length: Length): string {
  if (from.unit === 'day' && to.unit === 'day' && from.iso === to.iso)
    return pointWords(to, length);
  // Of an interval that is only about right at both its ends, that is said once.
  if (from.doubt !== 'none' && from.doubt === to.doubt)
    return withDoubt(
      from,
      rangeWords({ ...from, doubt: 'none' }, { ...to, doubt: 'none' }, length),
    );
  const twoYears =
    from.year !== to.year || from.unit === 'year' || to.unit === 'year' || crossesYears(from);
  const years = twoYears && length === 'yearless' ? 'short' : length;
  const last = withDoubt(to, `${unitWords(to, length)}${yearWords(to, years)}`);
  if (twoYears)
    return `${withDoubt(from, `${unitWords(from, length)}${yearWords(from, years)}`)} – ${last}`;
  const sameMonth = from.unit === 'day' && to.unit === 'day' && from.month === to.month;
  return `${withDoubt(from, sameMonth ? String(from.day) : unitWords(from, length))} – ${last}`;
}

/** A date without its year: "22 Dec", "June", "Summer", "First quarter", "1980s"; '' for a year. */
function unitWords(point: EdtfPoint, length: Length): string {
  switch (point.unit) {
    case 'day':
      return `${point.day} ${cut(MONTHS[point.month - 1], length)}`;
    case 'month':
      return cut(MONTHS[point.month - 1], length);
    case 'season':
      return SEASONS[point.part] ?? '';
    case 'quarter':
      return `${QUARTERS[point.part] ?? ''} quarter`;
    case 'half':
      return `${QUARTERS[point.part] ?? ''} half`;
    case 'decade':
      return `${point.year}s`;
    case 'century':
      return `${point.year}–${point.year + 99}`;
    case 'year':
    default:
      return '';
  }
}

const crossesYears = (point: EdtfPoint): boolean =>
  point.unit === 'season' && point.part === WINTER;

/** The year after `unitWords`: a winter has two, and a decade has said it already. */
function yearWords(point: EdtfPoint, length: Length): string {
  if (point.unit === 'decade' || point.unit === 'century') return '';
  if (point.unit === 'year') return eraWords(point.year);
  if (!crossesYears(point) || point.year < 1)
    return length === 'yearless' ? '' : ` ${eraWords(point.year)}`;
  return ` ${point.year}–${String((point.year + 1) % 100).padStart(2, '0')}`;
}

/** EDTF counts a year 0: -0240 is 241 BC. */
const eraWords = (year: number): string => (year < 1 ? `${1 - year} BC` : String(year));

const withDoubt = ({ doubt }: EdtfPoint, words: string): string =>
  doubt === 'none' ? words : `${doubt} ${insidePhrase(words)}`;

/** Inside a phrase: "by summer 2022", "from the 1980s"; a month keeps its capital. */
const insidePhrase = (words: string): string =>
  words
    .replace(/^\d+s$/, 'the $&')
    .replace(/^(?:Spring|Summer|Autumn|Winter|First|Second|Third|Fourth)\b/, (name) =>
      name.toLowerCase(),
    );
