import { FOREIGN_MONTHS, MONTHS } from '../../lexicon/months.ts';
import { isRealDay, pad } from '../calendar.ts';
import {
  ANY_WEEKDAY,
  GAP,
  MONTH,
  YEAR,
  anyOf,
  fixed,
  keyOf,
  monthOf,
  rule,
  type Groups,
  type Read,
  type ReadContext,
  type TimexRule,
} from '../rule.ts';
import { figures } from './dates.ts';

const year4 = (year: string): number =>
  Number(year) + (year.length === 4 ? 0 : Number(year) < 70 ? 2000 : 1900);

function shortDay(day: string, month: string, year: string): string | undefined {
  const date = [year4(year), Number(month), Number(day)] as const;
  return isRealDay(...date) ? `${date[0]}-${pad(date[1])}-${pad(date[2])}` : undefined;
}

function shortDate(day: string, month: string, year: string): Read | undefined {
  const value = shortDay(day, month, year);
  return value === undefined ? undefined : { reading: fixed(value) };
}

/** "27.06.12"; with dashes, and beside a.m. and p.m., American pages write "06-27-12", and so of both orders. */
function dotted(
  { day = '', month = '', year = '', mark = '' }: Groups,
  { after }: ReadContext,
): Read | undefined {
  const [one, other] = [shortDay(month, day, year), shortDay(day, month, year)];
  const value = other ?? one;
  const isEither = mark === '-' || HALF_DAY_AFTER.test(after);
  if (isEither && one !== other && one !== undefined && other !== undefined)
    return { reading: { kind: 'either', values: [one, other] } };
  return value === undefined ? undefined : { reading: fixed(value) };
}

const HALF_DAY_AFTER = /^,?\s(?:at\s)?\d{1,2}[:.]\d\d\s?[ap]\.?m\b/iu;

function ymd({ year = '', month = '', day = '' }: Groups): Read | undefined {
  const date = [Number(year), Number(month), Number(day)] as const;
  return isRealDay(...date)
    ? { reading: fixed(`${year}-${pad(date[1])}-${pad(date[2])}`) }
    : undefined;
}

function dayWithoutYear(month: string, day: string): Read | undefined {
  const [m, d] = [Number(month), Number(day)];
  const value = `XXXX-${pad(m)}-${pad(d)}`;
  return isRealDay(2000, m, d)
    ? { reading: { kind: 'yearless', value, which: 'near', weekday: null } }
    : undefined;
}

/** Dates that only stamps have: pages in other languages keep theirs when the text is translated. */
export const stampRules: readonly TimexRule[] = [
  {
    name: 'date/foreign',
    type: 'DATE',
    pattern: rule(
      `(?<![\\d.,:])(?<day>[0-3]?\\d)(?:(?:er|º|\\.)?${GAP}(?:de${GAP})?|\\.)(?<month>${anyOf(FOREIGN_MONTHS.keys())})\\.?(?:${GAP}del?|,)?${GAP}(?<year>${YEAR})`,
    ),
    read: ({ day = '', month = '', year = '' }) => {
      const number = FOREIGN_MONTHS.get(keyOf(month)) ?? 0;
      return isRealDay(Number(year), number, Number(day))
        ? { reading: fixed(`${year}-${pad(number)}-${pad(Number(day))}`) }
        : undefined;
    },
  },
  {
    name: 'date/short',
    type: 'DATE',
    pattern: rule(
      '(?<![\\d.,:])(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>(?:19|20)?\\d{2})(?![.:]?\\d)',
    ),
    read: dotted,
  },
  {
    // "12-30-88" in American files, "30-12-88" in others; "88-12-30" in all.
    name: 'date/dashed',
    type: 'DATE',
    pattern: rule(
      '(?<![\\p{L}\\d.,:/-])(?<day>\\d\\d)(?<mark>-)(?<month>\\d\\d)-(?<year>\\d\\d)(?![\\p{L}\\d/-])',
    ),
    read: (groups, context) => {
      const { day = '', month = '', year = '' } = groups;
      return Number(day) > 31 ? shortDate(year, month, day) : dotted(groups, context);
    },
  },
  {
    // "880304" over a report, as wires and archives number the day
    name: 'date/six-figures',
    type: 'DATE',
    pattern: rule(
      '(?<=^\\s{0,4})(?<year>\\d\\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])(?=\\s{0,4}$)',
    ),
    read: ({ day = '', month = '', year = '' }) => shortDate(day, month, year),
  },
  {
    // "15/6" over an entry of a log: the one that is no month is the day.
    name: 'date/day-alone',
    type: 'DATE',
    pattern: rule('(?<=^\\s{0,4})(?<first>\\d\\d?)/(?<second>\\d\\d?)(?=\\s{0,4}$)'),
    read: (groups, context) =>
      Math.max(Number(groups['first']), Number(groups['second'])) > 12
        ? figures(groups, context)
        : undefined,
  },
  {
    // "Graz, 21.2. (APA) -", as German agencies write it
    name: 'date/day-and-month',
    type: 'DATE',
    pattern: rule(`(?<=\\p{L}\\)?,${GAP})(?<day>[0-3]?\\d)\\.(?<month>[01]?\\d)\\.(?=\\s?[(–-]|$)`),
    read: ({ day = '', month = '' }) => dayWithoutYear(month, day),
  },
  {
    // "Lima, 12 mar (EFE).-", "Bern, 12. März (SDA) -"
    name: 'date/day-and-month',
    type: 'DATE',
    pattern: rule(
      `(?<=,${GAP})(?<day>[0-3]?\\d)\\.?${GAP}(?<month>${anyOf([...MONTHS.keys(), ...FOREIGN_MONTHS.keys()])})(?=\\.?\\s?\\()`,
    ),
    read: ({ day = '', month = '' }) =>
      dayWithoutYear(String(FOREIGN_MONTHS.get(keyOf(month)) ?? monthOf(month)), day),
  },
  {
    // "2019年3月12日", "2019년 3월 12일"
    name: 'date/signs',
    type: 'DATE',
    pattern: rule(
      '(?<!\\d)(?<year>(?:19|20)\\d\\d)\\s?[年년]\\s?(?<month>\\d{1,2})\\s?[月월]\\s?(?<day>\\d{1,2})\\s?[日일]',
    ),
    read: ymd,
  },
  {
    // "AP 05/16 14:07 EDT V0318", "AM-Ferry Sinks, 1st Ld 05-16 0318": the year stands elsewhere.
    name: 'date/wire-head',
    type: 'DATE',
    pattern: rule(
      '(?<=\\b(?:AP|UPI|RTR|RTW|AFP|PA|[ABP][CM]-[^\\n]{3,80})\\s)(?<month>\\d\\d)[/-](?<day>\\d\\d)(?=\\s\\d\\d:?\\d\\d\\b|\\s*$)',
    ),
    read: ({ month = '', day = '' }) => dayWithoutYear(month, day),
  },
  {
    name: 'date/compact',
    type: 'DATE',
    pattern: rule(
      '(?<![\\p{L}\\d.,:/-])(?<year>(?:19|20)\\d\\d)(?<month>\\d\\d)(?<day>\\d\\d)(?![\\p{L}\\d.,:/-])',
    ),
    read: ymd,
  },
  {
    // "https://echo.example/2019/03/12/bridge": the address of the page.
    name: 'date/address',
    type: 'DATE',
    pattern: rule(
      '(?<=(?:https?:\\/\\/|www\\.)[^\\s]{4,100}\\/)(?<year>(?:19|20)\\d\\d)(?<mark>[/-]?)(?<month>\\d\\d|[a-z]{3})\\k<mark>(?<day>\\d\\d)(?=[/-])',
    ),
    read: ({ month = '', ...rest }) =>
      ymd({ ...rest, month: String(MONTHS.get(month.toLowerCase()) ?? month) }),
  },
  {
    // "26 Feb 87", "12/Mar/2019" in the heads of mail, wires and logs.
    name: 'date/short-year',
    type: 'DATE',
    pattern: rule(
      `(?<![\\d.,:/])(?:\\b${ANY_WEEKDAY},?${GAP})?(?<day>[0-3]?\\d)[ /.-](?<month>${MONTH})[ /.-]['’]?(?<year>(?:19|20)?\\d\\d)(?![\\d:.h])`,
    ),
    read: ({ day = '', month = '', year = '' }) => shortDate(day, String(monthOf(month)), year),
  },
  {
    // "Published12 March 2019", "MARCH 12, 20196:40 PM": scrapers drop the white space.
    name: 'date/glued',
    type: 'DATE',
    pattern: rule(
      `(?:(?<=\\p{L}{2})(?<day>[0-3]?\\d)${GAP}(?<month>${MONTH})|(?<!\\p{L}{3}[ ])(?<first>${MONTH})${GAP}(?<second>[0-3]?\\d)),?${GAP}(?<year>(?:19|20)\\d\\d)(?!\\d(?!\\d?:\\d\\d))`,
    ),
    read: ({ day = '', month = '', first = '', second = '', year = '' }) =>
      ymd({ year, month: String(monthOf(month || first)), day: day || second }),
  },
  {
    // "141512 MAR 03", "141512Z MAR 2003": day, hour and minute, as wires and navies sign a message.
    name: 'date/day-and-hour',
    type: 'TIME',
    pattern: rule(
      `(?<![\\p{L}\\d.,:/-])(?<day>[0-3]\\d)(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)[A-Z]?${GAP}(?<month>${MONTH})${GAP}['’]?(?<year>(?:19|20)?\\d\\d)(?![\\p{L}\\d:])`,
    ),
    read: ({ day = '', hour = '', minute = '', month = '', year = '' }) => {
      const date = shortDate(day, String(monthOf(month)), year);
      return date && { ...date, time: `T${hour}:${minute}` };
    },
  },
  {
    // "APW19980301.0720", "AP900816-0139", "910812-0045": the number of the report in an archive.
    name: 'date/archive',
    type: 'DATE',
    pattern: rule(
      '(?<![\\p{L}\\d.,:/-])[A-Z]{0,5}_?(?<year>(?:19|20)?\\d\\d)(?<month>0[1-9]|1[0-2])(?<day>[0-3]\\d)(?:-|\\.(?:\\d{4}\\.)?)\\d{4}(?![\\p{L}\\d:/-])',
    ),
    read: ({ day = '', month = '', year = '' }) => shortDate(day, month, year),
  },
  {
    // "AP-NY-09-12-87 2114EDT": agencies close a story with the day it was sent.
    name: 'date/wire',
    type: 'DATE',
    pattern: rule(
      '(?<=\\b[A-Z]{2,5}-(?:[A-Z]{2,3}-)?)(?<month>\\d\\d)-(?<day>\\d\\d)-(?<year>\\d\\d)(?=\\s\\d{4})',
    ),
    read: ({ day = '', month = '', year = '' }) => shortDate(day, month, year),
  },
];
