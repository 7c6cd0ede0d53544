import type { Which } from '../model/timex3.ts';
import { civil, type Day } from './calendar.ts';
import { daysOf, yearOf, type Days } from './days-of-value.ts';

/**
 * A date said to be past that lies this far back, while the next one is close ahead, is the next
 * one: stories leave out the year of dates near them. Ten months nearly, each counted as 31 days: no leap day
 * shall decide.
 */
const TOO_FAR_BACK = 305;
/** "They asked her to go on 3 May", told in the week after: nobody means the next one. */
const TOO_FAR_AHEAD = 12 * 31 - 8;

/** How far a day lies before another, in days of months of 31. */
function monthDays(day: Day, anchor: Day): number {
  const [from, to] = [civil(day), civil(anchor)];
  return ((to.year - from.year) * 12 + to.month - from.month) * 31 + to.day - from.day;
}

/** As `choose`, but for a day that would lie too far back, or ahead. */
export function chooseNear(
  values: readonly string[],
  which: Which,
  anchor: Day,
): string | undefined {
  const chosen = choose(values, which, anchor);
  const days = daysOf(chosen ?? '');
  if (days === undefined || days.first !== days.last) return chosen;
  const isFar =
    (which === 'past' && monthDays(days.first, anchor) > TOO_FAR_BACK) ||
    (which === 'future' && monthDays(anchor, days.first) > TOO_FAR_AHEAD);
  return isFar ? choose(values, 'near', anchor) : chosen;
}

/** The one of a name's days, months or seasons that is meant, seen from an anchor. */
export function choose(values: readonly string[], which: Which, anchor: Day): string | undefined {
  const all = values.flatMap((value) => {
    const days = daysOf(value);
    return days === undefined ? [] : [{ value, days }];
  });
  const distance = ({ days: { first, last } }: { readonly days: Days }): number =>
    last < anchor ? anchor - last : Math.max(0, first - anchor);
  const nearest = all.toSorted((a, b) => distance(a) - distance(b))[0]?.value;
  const before = all.findLast(({ days }) => days.first <= anchor);
  const year = yearOf(anchor);
  const inYear = (wanted: number): string | undefined =>
    all.find(({ days }) => yearOf(days.first) === wanted)?.value;
  switch (which) {
    case 'past':
      return before?.value;
    case 'future':
      return all.find(({ days }) => days.last >= anchor)?.value;
    case 'near':
      return nearest;
    case 'last':
    case 'before-told':
      return all.findLast(({ days }) => days.last < anchor)?.value;
    case 'next':
    case 'after-told':
      return all.find(({ days }) => days.first > anchor)?.value;
    case 'this':
      return (
        all.find(({ days }) => days.first <= anchor && anchor <= days.last)?.value ?? inYear(year)
      );
    case 'told':
    case 'of-this':
      return inYear(year);
    case 'of-last':
    case 'of-before-told':
      return inYear(year - 1);
    case 'of-next':
    case 'of-after-told':
      return inYear(year + 1);
    default:
      return which satisfies never;
  }
}
