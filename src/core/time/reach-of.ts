import type { DateRange } from '../model/article.ts';
import type { FoundTimex } from '../model/timex3.ts';
import { isoDay, type Day } from './calendar.ts';
import { daysOf, rangeOf } from './days-of-value.ts';

/** The range with its part and its signal read in. */
export function reachOf(
  { range: found, from }: { readonly range: DateRange | null; readonly from?: Day },
  { part, reach: signal, type }: FoundTimex,
): DateRange | { readonly edtf: null; readonly earliest: null; readonly latest: null } {
  if (found === null || type === 'DURATION' || type === 'SET')
    return { edtf: null, earliest: null, latest: null };
  const { edtf, earliest, latest } = narrowed(found, part, from);
  if (signal === 'onward')
    return { edtf: `${edtf.split('/')[0] ?? edtf}/..`, earliest, latest: null };
  if (signal === 'up-to')
    return { edtf: `../${edtf.split('/').at(-1) ?? edtf}`, earliest: null, latest };
  return { edtf, earliest, latest };
}

function narrowed(found: DateRange, part: FoundTimex['part'], from: Day | undefined): DateRange {
  switch (part) {
    case 'start':
    case 'middle':
    case 'end':
      return about(found, part);
    case 'so-far':
    case 'rest':
      return from === undefined ? found : cutAt(found, part, from);
    case 'week-to':
      return weekOf(found, -6);
    case 'week-from':
      return weekOf(found, 6);
    case 'week':
    case 'weekend':
    case 'day-before':
    case 'day-after':
    case null:
      return found;
    default:
      return part satisfies never;
  }
}

/** "the week ended Feb. 18": of the day and the six before it. */
function weekOf(found: DateRange, to: number): DateRange {
  const days = daysOf(found.edtf);
  if (days === undefined || days.first !== days.last) return found;
  return rangeOf({ first: days.first + Math.min(to, 0), last: days.last + Math.max(to, 0) });
}

/** "the beginning of 2022" is about January; of a month or decade only that it is not all of it. */
function about(found: DateRange, part: 'start' | 'middle' | 'end'): DateRange {
  if (found.edtf.includes('/')) return found;
  if (!/^\d{4}$/u.test(found.edtf) || part === 'middle')
    return { ...found, edtf: `${found.edtf.replace('~', '')}~` };
  const days = daysOf(`${found.edtf}-${part === 'start' ? '01' : '12'}`);
  return days === undefined ? found : rangeOf(days, `${days.edtf}~`);
}

/** "earlier this month" ends, and "the rest of the year" begins, with the day it is told. */
function cutAt(found: DateRange, part: 'so-far' | 'rest', from: Day): DateRange {
  const day = isoDay(from);
  const { earliest, latest } = found;
  if (earliest === null || latest === null) return found;
  // At its very edge the day is that of a coarser time told before.
  if (day <= earliest || day >= latest) return found;
  const [start, end] = part === 'so-far' ? [earliest, day] : [day, latest];
  return { edtf: `${start}/${end}`, earliest: start, latest: end };
}
