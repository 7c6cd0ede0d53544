import { MEDIUM_WORDS, OUTLET_REPORTS, PUBLISHED_WORKS, SEEN_BY } from '../../lexicon/media.ts';
import { SPEECH_VERBS } from '../../lexicon/speech-cues.ts';
import type { Channel, Medium, Quote } from '../../model/quote.ts';
import type { Frame, Item } from './frames.ts';
import type { Scene } from './scene.ts';
import { isDeterminer, isFiniteVerb, isMark, isWord } from './words.ts';

const MEDIA: ReadonlySet<string> = new Set<Medium>(['email', 'statement', 'tweet', 'interview']);

const isMedium = (channel: Channel): channel is Medium => MEDIA.has(channel);

/** A channel as a quote holds it: also as its medium, where it is one of the four. */
export const mediumOf = (channel: Channel | null | undefined): Pick<Quote, 'medium' | 'channel'> =>
  channel ? { medium: isMedium(channel) ? channel : null, channel } : { medium: null };

/** In which medium the words of a sentence were said, where it tells. */
export function channelOf({ items }: Frame): Channel | null {
  for (const { is, kind } of items)
    if (is.medium !== undefined && kind === 'word') return is.medium;
  for (let at = 0; at < items.length; at += 1) {
    const channel = items[at]?.is.channel;
    if (channel !== undefined && isPlaceOfWords(items, at)) return channel;
  }
  return null;
}

const PLACE: ReadonlySet<string> = new Set(
  'in on by at via over through during from to'.split(' '),
);

/** "in a two-page letter", "by phone", "the memo said"; not "the letter that he received". */
function isPlaceOfWords(items: readonly Item[], at: number): boolean {
  const after = SPEECH_VERBS.get(items[at + 1]?.lower ?? '');
  if (after === 'say') return true;
  for (let before = at - 1; before >= at - 5; before -= 1) {
    const item = items[before];
    if (isWord(item, PLACE)) return true;
    if (item?.kind !== 'word' || isFiniteVerb(item)) return false;
  }
  return false;
}

/** The outlet that a sentence says saw, received or first reported the words. */
export function viaOf(scene: Scene, { items }: Frame): string | null {
  if (scene.entities.outlets.length === 0) return null;
  for (let at = 0; at < items.length; at += 1) {
    const mention = scene.startingAt.get(items[at]?.start ?? -1);
    if (mention?.kind !== 'outlet') continue;
    let before = at - 1;
    while (isDeterminer(items[before])) before -= 1;
    const after = items.findIndex(({ start }) => start >= mention.end);
    if (receives(items, before) || reports(items[after])) return mention.entity;
  }
  return null;
}

const LISTENING: ReadonlySet<string> = new Set(['told', 'tells', 'telling', 'tell']);
const SENT: ReadonlySet<string> = new Set([
  ...MEDIUM_WORDS.keys(),
  'comments',
  'remarks',
  'response',
  'inquiry',
  'enquiry',
  'request',
  'speaking',
  'spoke',
  'email',
  'comment',
]);

/** "told AFP", "seen by AFP", "in a statement to AFP", "an interview with AFP". */
function receives(items: readonly Item[], at: number): boolean {
  const [item, before] = [items[at], items[at - 1]];
  if (LISTENING.has(item?.lower ?? '')) return true;
  if (item?.lower === 'by') return SEEN_BY.has(before?.lower ?? '');
  // "said on CNN", "wrote in the Gazette".
  if (item?.lower === 'on') return SPEECH_VERBS.has(before?.lower ?? '') || isSent(before);
  if (item?.lower === 'in' || item?.lower === 'for') return isWord(before, PUBLISHED_WORKS);
  if (item?.lower === 'to' || item?.lower === 'with' || item?.lower === 'from')
    return isSent(before);
  return isMark(item, ',') && LISTENING.has(before?.lower ?? '');
}

const isSent = (item: Item | undefined): boolean => isWord(item, SENT);

const reports = (item: Item | undefined): boolean => OUTLET_REPORTS.has(item?.lower ?? '');
