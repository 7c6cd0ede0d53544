import { MEDIUM_WORDS, OUTLET_REPORTS, PUBLISHED_WORKS, SEEN_BY } from '../../lexicon/media.ts';
import { PRESS_KINDS, PRESS_NOUNS } from '../../lexicon/outlet-words.ts';
import { SPEECH_VERBS } from '../../lexicon/speech-cues.ts';
import type { Channel, Medium, Quote } from '../../model/quote.ts';
import type { Frame, Item } from './frames.ts';
import type { Scene } from './scene.ts';
import {
  isDeterminer,
  isFiniteVerb,
  isMark,
  isPossessive,
  isPreposition,
  isWord,
} from './words.ts';

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
  // "from the shop to the brewer's owner": nothing is said there.
  if (isPossessive(items[at + 1])) return false;
  const after = SPEECH_VERBS.get(items[at + 1]?.lower ?? '');
  // "the memo in which Lee told them"
  if (after === 'say' || (items[at + 1]?.lower === 'in' && items[at + 2]?.lower === 'which'))
    return true;
  for (let before = at - 1; before >= at - 5; before -= 1) {
    const item = items[before];
    if (isWord(item, PLACE)) return true;
    if (item?.kind !== 'word' || isFiniteVerb(item)) return false;
  }
  return false;
}

/** The outlet that a sentence says saw, received or first reported the words. */
export function viaOf(scene: Scene, { items }: Frame): string | null {
  const { entities, own } = scene;
  if (entities.outlets.length === 0 && own === null) return null;
  for (let at = 0; at < items.length; at += 1) {
    if (own !== null && isOurselves(items, at)) return own;
    const mention = scene.startingAt.get(items[at]?.start ?? -1);
    if (mention?.kind !== 'outlet') continue;
    const before = beforeKind(items, at);
    const after = items.findIndex(({ start }) => start >= mention.end);
    if (receives(items, before) || reports(items, after)) return mention.entity;
  }
  return null;
}

/** "told us", "told me by phone", "an email to this newspaper". */
function isOurselves(items: readonly Item[], at: number): boolean {
  const [item, before] = [items[at], items[at - 1]];
  if (item?.lower === 'us' || item?.lower === 'me') return isWord(before, LISTENING);
  const ours = before?.lower === 'this' || before?.lower === 'our';
  return ours && isKind(item) && receives(items, at - 2);
}

/** Most words that say what kind of outlet it is. */
const LONGEST_KIND = 5;

/** Where what governs an outlet's name stands: "told | the German weekly", "seen by | our colleagues at". */
function beforeKind(items: readonly Item[], at: number): number {
  let before = at - 1;
  if (/^(?:colleagues|confreres)$/u.test(items[before - 1]?.lower ?? '')) before -= 2;
  const part = isKind(items[before]) ? isOfKind : isDeterminer;
  while (at - before <= LONGEST_KIND && part(items[before])) before -= 1;
  return before;
}

/** "newspaper", "agency", "reporter". */
const isKind = (item: Item | undefined): boolean =>
  isWord(item, PRESS_NOUNS) ||
  isWord(item, PRESS_KINDS) ||
  /^(?:correspondent|publication|reporter)$/u.test(item?.lower ?? '');

/** "the French news agency": a word before an outlet's name that tells what it is. */
const isOfKind = (item: Item | undefined): boolean =>
  item?.kind === 'word' && !isPreposition(item) && !isFiniteVerb(item) && !isWord(item, LISTENING);

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

/** "AFP reported", "AFP has obtained". */
function reports(items: readonly Item[], at: number): boolean {
  const [item, next] = [items[at], items[at + 1]];
  if (OUTLET_REPORTS.has(item?.lower ?? '')) return true;
  return /^ha(?:s|ve|d)$/u.test(item?.lower ?? '') && isWord(next, HAVING);
}

const HAVING: ReadonlySet<string> = new Set([
  'seen',
  'obtained',
  'reviewed',
  'viewed',
  ...OUTLET_REPORTS,
]);
