import { dayWordsAt, percentOf } from '../../selectors/timeline-density.ts';
import type { DaySpan } from '../../selectors/timeline-fold.ts';
import type { TimelineModel } from '../../selectors/timeline-model.ts';

/** What of the overview can be taken hold of: the window, and its ends. */
export type OverviewPart = 'window' | 'start' | 'end';

/** Puts the window where it is, for eyes and ears. It happens on every frame of a gesture. */
export function drawOverview(strip: HTMLElement, model: TimelineModel, window: DaySpan): void {
  const { from, to } = percentOf(model, window);
  strip.style.setProperty('--from', `${from}%`);
  strip.style.setProperty('--to', `${to}%`);
  // The last day in sight is the one before the window's end.
  const [first, last] = [
    dayWordsAt(model, window.from),
    dayWordsAt(model, Math.max(window.from, window.to - 0.001)),
  ];
  const say = (part: OverviewPart, now: number, words: string): void => {
    const element = strip.querySelector(`[data-part=${part}]`);
    element?.setAttribute('aria-valuenow', String(Math.round(now)));
    element?.setAttribute('aria-valuetext', words);
  };
  say('window', from, `${first} to ${last}`);
  say('start', from, first);
  say('end', to, last);
}
