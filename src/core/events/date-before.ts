import type { FoundMention, Moment } from '../model/event.ts';
import { isNews, type Times } from './date-scene.ts';
import { beforeThen } from './moments.ts';

type Moments = ReadonlyMap<FoundMention, Moment | null>;

/**
 * What lies some time before the moment of the clause around it ("was jailed on Monday after he
 * [forged] a will"), or, in the past of the past, before the day of the scene (`days`): a nearer bound
 * than publication.
 */
export function bySentence(
  moments: Moments,
  days: ReadonlyMap<FoundMention, Moment>,
  published: Times['published'],
): ReadonlyMap<FoundMention, Moment> {
  const sentences = lastMoments(moments);
  const nearer = new Map<FoundMention, Moment>();
  for (const [mention, moment] of moments) {
    if (moment?.rule !== 'before-published' || mention.bearing !== 'earlier') continue;
    const other = sentences.get(mention.sentence) ?? days.get(mention);
    if (other?.latest == null || mention.form === 'nominal' || other.latest >= moment.latest!)
      continue;
    // "opened a mill in 1910 that burned down": what follows on a day long past may lie after it.
    if (mention.tense === 'pluperfect' || isNews(published, other))
      nearer.set(mention, beforeThen(other));
  }
  return nearer;
}

/** The last moment that a whole clause of each sentence has, if it looks neither back nor ahead. */
function lastMoments(moments: Moments): ReadonlyMap<number, Moment> {
  const last = new Map<number, Moment>();
  for (const [{ sentence, bearing, form }, moment] of moments) {
    if (moment === null || moment.latest === null || moment.basis === 'bound') continue;
    if (!WHOLE.has(form) || AWAY.has(bearing)) continue;
    if ((last.get(sentence)?.latest ?? '') < moment.latest) last.set(sentence, moment);
  }
  return last;
}

const WHOLE: ReadonlySet<string> = new Set(['clause', 'speech']);
const AWAY: ReadonlySet<string> = new Set(['earlier', 'ahead']);
