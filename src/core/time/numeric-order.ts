import type { FoundTimex } from '../model/timex3.ts';

/** Spellings and zones that go with one order of day and month. */
const DAY_FIRST =
  /\b(?:(?<!\(\d{4} )GMT|BST|CET|CEST|IST|AEST|(?:organis|recognis|realis|criticis|apologis)\p{L}*|colour\w*|labour|per cent|centre|defence|programme|Publi[ée]e? le|\d{4} à \d\d|\d{1,2}h\d\d)\b|£/u;
const MONTH_FIRST =
  /\b(?:ET|EST|EDT|PT|PST|PDT|CST|CDT|color\w*|labor|center|defense|organiz\w+)\b/u;

/** A line that is the name of a paper or a network, as archives and transcripts have it: "WALL STREET JOURNAL (J), PAGE B4". */
const AMERICAN_SOURCE =
  /^DATE=\d|^[^\n]{0,6}\b(?:wall street journal|(?:ABC|NBC|CBS|CNN|NPR)(?!-))\b[^\n.;]{0,40}$/imu;

/**
 * Settles the order of "12/03/2019" by the other evidence in the article: a numeric date that has
 * only one reading, or else spelling and time zones. What stays open keeps both days.
 */
export function settleOrder(text: string, found: readonly FoundTimex[]): readonly FoundTimex[] {
  if (!found.some(({ reading }) => reading.kind === 'either')) return found;
  const order = orderOf(text, found);
  if (order === undefined) return found;
  return found.map((timex) =>
    timex.reading.kind === 'either'
      ? { ...timex, reading: { kind: 'fixed', value: timex.reading.values[order] } }
      : timex,
  );
}

/** Index into the two days: 0 where the month comes first, 1 where the day does. */
function orderOf(text: string, found: readonly FoundTimex[]): 0 | 1 | undefined {
  const settled = found.filter(
    ({ rule, reading }) => rule === 'date/numeric' && reading.kind === 'fixed',
  );
  const first = settled.map(({ start }) => Number.parseInt(text.slice(start, start + 2), 10) > 12);
  if (first.length > 0 && first.every((isDay) => isDay === first[0]))
    return first[0] === true ? 1 : 0;
  const days = count(text, DAY_FIRST);
  const months = count(text, MONTH_FIRST) + (AMERICAN_SOURCE.test(text) ? 1 : 0);
  if (days === months) return undefined;
  return days > months ? 1 : 0;
}

const count = (text: string, pattern: RegExp): number =>
  text.match(new RegExp(pattern.source, 'gu'))?.length ?? 0;
