import type { FoundTimex } from '../model/timex3.ts';
import { civil, dayOf, pad } from './calendar.ts';
import type { Days } from './days-of-value.ts';
import { GAP, MONTH, monthOf } from './rule.ts';

/** "fiscal year began on July 1", "fiscal year, which ends Sept. 30", "the financial year to 31 March" */
const STATED = new RegExp(
  `(?:fiscal|financial)${GAP}years?\\b[^.;\\n]{0,30}?\\b(?<edge>begins?|began|starts?|started|runs?${GAP}from|ends?|ended|ending|to)${GAP}(?:on${GAP}|in${GAP})?(?:the${GAP}end${GAP}of${GAP})?(?:(?<day>\\d{1,2})${GAP}(?<month>${MONTH})|(?<named>${MONTH})(?:${GAP}(?<last>\\d{1,2})(?!\\d))?)`,
  'iu',
);

/** Where a text states when its fiscal year begins or ends: the stretch of days that is FY2020. */
export function settleFiscalYears(
  text: string,
  found: readonly FoundTimex[],
): readonly FoundTimex[] {
  if (!found.some(isFiscal)) return found;
  const start = startOf(text);
  if (start === undefined) return found;
  return found.map((timex) => (isFiscal(timex) ? { ...timex, fiscalStart: start } : timex));
}

const isFiscal = ({ rule }: FoundTimex): boolean => rule === 'year/fiscal';

/** "07-01": the first day of the fiscal year that the text states. */
function startOf(text: string): string | undefined {
  const groups = STATED.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { edge = '', day, month, named = '', last } = groups;
  const number = monthOf(month ?? named);
  const isEnd = /^(?:end|to)/iu.test(edge);
  // A month alone: its first day begins a year, its last one ends it. Any year without a leap day does.
  const at =
    (day ?? last) === undefined
      ? dayOf(2001, isEnd ? number + 1 : number, 1)
      : dayOf(2001, number, Number(day ?? last)) + (isEnd ? 1 : 0);
  const first = civil(at);
  return `${pad(first.month)}-${pad(first.day)}`;
}

/** The days of FY2020, which is named after the year it ends in. */
export function fiscalDays(value: string, start: string): Days | undefined {
  const year = Number(/^FY(\d{4})$/u.exec(value)?.[1]);
  const [month = 1, day = 1] = start.split('-').map(Number);
  if (Number.isNaN(year)) return undefined;
  const first = dayOf(start === '01-01' ? year : year - 1, month, day);
  return { first, last: dayOf(civil(first).year + 1, month, day) - 1 };
}
