import { dayAsWritten } from '../../core/model/iso-day.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * The civil day of what a page states. An instant in universal time names a day only with a place,
 * which no page states: the day beside it that the page's visible lines name wins.
 */
export function civilDay(published: string, lines: readonly string[]): string | undefined {
  const day = dayAsWritten(published);
  if (day === undefined || !/(?:Z|\+00:?00)$/.test(published.trim())) return day;
  const near = [0, -1, 1].map((days) => {
    const time = Date.parse(`${day}T00:00:00Z`) + days * 86_400_000;
    return new Date(time).toISOString().slice(0, 10);
  });
  return near.find((one) => lines.some((line) => names(line, one))) ?? day;
}

/** Whether a line names the day and the month of it: "March 3", "3rd of Mar", "2021-03-03". */
function names(line: string, day: string): boolean {
  const [, month = '', date = ''] = day.split('-');
  const word = `${MONTHS[Number(month) - 1] ?? ''}\\p{L}{0,6}\\.?`;
  const number = `0?${Number(date)}(?:st|nd|rd|th)?(?![\\d:])`;
  const form = `\\b${word}\\s{1,3}${number}|(?<!\\d)${number}\\s{1,3}(?:of\\s)?${word}|${day}`;
  return line.length <= LONGEST_STAMP && new RegExp(form, 'iu').test(line);
}

const LONGEST_STAMP = 200;
