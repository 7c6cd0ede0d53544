import type { Published } from '../model/article.ts';
import type { SpanRef } from '../model/span.ts';
import type { FoundTimex, ToldDay } from '../model/timex3.ts';
import { isoDay, type Day } from './calendar.ts';

/** An article with what its words say of time; null where nothing says when it came out. */
export interface DatedSibling {
  readonly id: string;
  readonly text: string;
  readonly readings: readonly FoundTimex[];
  readonly published: Published | null;
  /** What dated articles tell too; none where it is dated itself. */
  readonly told?: readonly ToldDay[];
}

/** A sibling with a day. */
export interface Anchor extends DatedSibling {
  readonly published: Published;
  readonly day: Day;
  /** Its words of note: taken once, for every undated article is compared with every dated one. */
  readonly words: ReadonlySet<string>;
}

/**
 * A report comes out on the day of its news or on the next, so the news is at most a day older than
 * the sibling that tells it.
 */
export const BEFORE = 1;

/** A date that siblings give, from one day to another, with the words that say so. */
export function inferred(
  rule: string,
  from: Day,
  to: Day,
  evidence: readonly SpanRef[],
): Published {
  const [earliest, latest] = [isoDay(from), isoDay(to)];
  const rough = rule === 'sibling/around' || rule === 'sibling/told' ? '~' : '';
  return {
    edtf: from === to ? earliest : `${earliest}${rough}/${latest}${rough}`,
    earliest,
    latest,
    basis: 'inferred',
    evidence: evidence.map(({ article, start, end }) => ({ article, start, end })),
    rule,
  };
}
