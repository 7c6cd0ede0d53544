import type { StoryEvent } from '../core/model/event.ts';
import type { StoryArticle } from '../core/model/story.ts';
import { precisionOfPoint, readEdtf } from '../core/model/edtf-point.ts';

/** The basis of any date of a story. */
type Basis = 'given' | 'stated' | 'inferred' | 'none';

const BASIS: Readonly<Record<Basis, string>> = {
  given: 'given',
  stated: 'stated',
  inferred: 'inferred',
  none: '',
};

/** The rule of what the reader set. */
export const CORRECTED = 'corrected';

/**
 * "day · inferred", "month · stated", "season · inferred"; '' for an undated event. The words of an
 * interval, "2 – 5 March", say themselves what it is.
 */
export const precisionWords = ({
  precision,
  basis,
  reason,
}: {
  readonly precision: StoryEvent['precision'];
  readonly basis: Basis;
  /** Of an event: which rule dated it. */
  readonly reason?: { readonly rule: string };
}): string =>
  [
    /none|interval/u.test(precision) ? '' : precision,
    reason?.rule === CORRECTED ? CORRECTED : BASIS[basis],
  ]
    .filter((word) => word !== '')
    .join(' · ');

/** Whether nothing but other articles tells when an article came out, or nothing at all. */
export const isUnsure = ({ published }: Pick<StoryArticle, 'published'>): boolean =>
  published === null || published.basis === 'inferred';

/** How fine an EDTF date is, for dates that carry no precision of their own. */
export function precisionOf(edtf: string | null): StoryEvent['precision'] {
  const date = readEdtf(edtf ?? '');
  if (date === undefined) return 'none';
  return date.kind === 'interval' ? 'interval' : precisionOfPoint(date.point);
}
