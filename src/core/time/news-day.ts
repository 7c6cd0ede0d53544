import type { FoundTimex } from '../model/timex3.ts';
import type { Anchor } from './anchors.ts';
import type { Day } from './calendar.ts';
import { isDeictic } from './tale.ts';

/** Sentences, with the headline, that tell when the news is; further on days are of its background. */
const LEAD = 4;

/** The day that the lead of an article gives for its news. */
export class NewsDay {
  #best: Anchor | undefined;
  #rank = 0;

  note(timex: FoundTimex, told: Anchor, now: Day | undefined): void {
    const rank = rankOf(timex, told, now);
    if (rank > this.#rank) [this.#best, this.#rank] = [told, rank];
  }

  get day(): Anchor | undefined {
    return this.#best;
  }
}

/**
 * How well a day told in the lead says when the news happened, 0 for not at all. One that is counted
 * from publication says it best ("arrested on 3 May, stood in court on Tuesday"), one that only
 * names a thing or a saying least ("police said on Tuesday").
 */
function rankOf(
  { sentence, reach, isAside, reading }: FoundTimex,
  { day, length }: Anchor,
  now: Day | undefined,
): number {
  if (now === undefined || sentence >= LEAD || length > 1 || day > now) return 0;
  if (reach === 'onward' || reach === 'up-to') return 0;
  // "Today the town is quiet"
  if (reading.kind === 'shift' && reading.by === 0 && reading.told !== 'past') return 0;
  if (isAside === true) return 1;
  return isDeictic(reading) ? 3 : 2;
}
