import { isoDay } from '../core/model/civil-day.ts';
import { dateWords } from './date-words.ts';
import { toAxis, toDay, type DaySpan } from './timeline-fold.ts';
import type { TimelineModel } from './timeline-model.ts';

/**
 * How many events lie in each of so many equal parts of the whole axis, as shares of the fullest.
 * Roots, so that one crowded day does not flatten all others to nothing.
 */
export function eventDensity({ places, count, home }: TimelineModel, parts: number): number[] {
  const counts = new Uint32Array(parts);
  const scale = parts / (home.to - home.from);
  for (let i = 0; i < count; i++) {
    const part = Math.floor(((places.at[i] ?? 0) - home.from) * scale);
    const inside = Math.min(parts - 1, Math.max(0, part));
    counts[inside] = (counts[inside] ?? 0) + 1;
  }
  const most = Math.max(1, ...counts);
  return Array.from(counts, (events) => Math.sqrt(events / most));
}

/** Where a stretch lies on the whole axis, in percent. */
export const percentOf = ({ home }: TimelineModel, { from, to }: DaySpan): DaySpan => {
  const share = 100 / (home.to - home.from);
  return { from: (from - home.from) * share, to: (to - home.from) * share };
};

/** The folds as they lie on the whole axis, in percent. */
export const foldsInPercent = (model: TimelineModel): readonly DaySpan[] =>
  (model.folded ? model.scale.folds : []).map(({ from, to }) =>
    percentOf(model, { from: toAxis(model.scale, from), to: toAxis(model.scale, to) }),
  );

/** A day between the ends of the story, in words: "Thu 22 Dec 2022". */
export function dayWordsAt({ scale }: TimelineModel, place: number): string {
  const day = isoDay(Math.floor(toDay(scale, place)));
  return dateWords({ edtf: day, earliest: day, latest: day });
}
