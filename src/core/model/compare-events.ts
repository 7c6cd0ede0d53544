import { compareDays } from './civil-day.ts';
import { compareText } from './compare-text.ts';
import type { StoryEvent } from './event.ts';

/** By date, those of a day as their articles tell them one after the other; undated ones last. */
export const compareEvents = (a: StoryEvent, b: StoryEvent): number =>
  compareDays(sortDay(a), sortDay(b)) ||
  compareText(a.label.article, b.label.article) ||
  a.label.start - b.label.start ||
  compareText(a.id, b.id);

/** Sorts after every ISO day. */
const UNDATED = '~';
const sortDay = ({ earliest, latest }: StoryEvent): string => earliest ?? latest ?? UNDATED;
