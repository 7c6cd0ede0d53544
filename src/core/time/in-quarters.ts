import type { CalendarUnit, FoundTimex, Reading } from '../model/timex3.ts';
import type { Anchor } from './anchors.ts';
import { civil, pad } from './calendar.ts';

const A_YEAR_IN_QUARTERS = -4;
const A_YEAR_IN_MONTHS = -12;
/** Of a year the month that is told: "the same month of 1986". */
export const SOME_MONTH = '-XX';
/** From one to the same of the year before. */
export const A_YEAR_BACK: Readonly<Partial<Record<CalendarUnit, number>>> = {
  quarter: A_YEAR_IN_QUARTERS,
  week: -52,
};

/** "from a year earlier": of the period that is told. */
export const COMPARED = 'distance/compared';

/** The period that a report of business tells of. */
interface Period {
  /** The last quarter told. */
  readonly quarter: Anchor | undefined;
  /** The last period told, where it is a month, and of the same sentence. */
  readonly month: Anchor | undefined;
}

/** So many sentences after a quarter, what is compared with it may be told. */
const STILL_TOLD = 1;

/**
 * "$2 a share in the third quarter, up from $1 a year earlier", "and in the 1988 period": in that
 * quarter of the other year. "The quarter" of a report that names none is the one that is over.
 */
export function inQuarters(timex: FoundTimex, { quarter, month }: Period): Reading {
  const { reading, rule, sentence } = timex;
  if (reading.kind === 'fixed' && reading.value.endsWith(SOME_MONTH))
    return { ...reading, value: reading.value.replace(SOME_MONTH, monthOf(month)) };
  const isMonth = month !== undefined;
  const isAgo = rule.endsWith('year-ago');
  if (isMonth && isYear(reading) && (rule === COMPARED || isAgo))
    return { ...reading, unit: 'month', by: A_YEAR_IN_MONTHS, from: 'told' };
  if (quarter === undefined) return isMonth ? reading : ofReport(timex);
  const within = rule.startsWith('distance/') ? 0 : STILL_TOLD;
  if (sentence - quarter.sentence > within) return reading;
  if (rule === 'period/of-year' && reading.kind === 'fixed')
    return { ...reading, value: `${reading.value}-Q${Math.ceil(civil(quarter.day).month / 3)}` };
  return isYear(reading) && reading.by === -1 && (rule.startsWith('distance/') || isAgo)
    ? { ...reading, unit: 'quarter', by: A_YEAR_IN_QUARTERS, from: 'told' }
    : reading;
}

const monthOf = (month: Anchor | undefined): string =>
  month === undefined ? '' : `-${pad(civil(month.day).month)}`;

const isYear = (reading: Reading): reading is Extract<Reading, { kind: 'shift' }> =>
  reading.kind === 'shift' && reading.unit === 'year';

const ofReport = ({ reading, rule }: FoundTimex): Reading =>
  reading.kind === 'shift' &&
  reading.unit === 'quarter' &&
  reading.from === 'told' &&
  reading.told !== 'future' &&
  (rule === 'period/the-quarter' || rule.endsWith('year-ago'))
    ? { ...reading, by: reading.by - 1, from: 'published' }
    : reading;
