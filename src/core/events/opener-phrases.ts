import { EVENT_NOUNS } from '../lexicon/action-families.ts';
import { type Word, wordBefore } from './words.ts';

const AFTER_AS = new Set('part well a an many much of long soon'.split(' '));

/** Before somebody, not earlier than something: "stood before a judge", "was brought before a court". */
const COMES_BEFORE = new Set('appear stand testify kneel bring haul arraign parade'.split(' '));

/** Most words from "after" to the noun of its phrase. */
const PHRASE = 4;

/**
 * Whether a subordinator opens a phrase that stays in its clause, without a verb of its own: "as part of",
 * "as well as", "because of fog", "since June 2014", "after the fire [the cover was …]".
 */
export function isOpenerPhrase(words: readonly Word[], at: number): boolean {
  const [after, next] = [words[at + 1], words[at + 2]];
  if (after?.number === true || (after?.capital === true && next?.number === true)) return true;
  const { lower } = words[at]!;
  if (after?.dated === true && endsWithDate(words, at + 1, FROM.has(lower))) return true;
  if (lower === 'because') return after?.lower === 'of';
  if (lower === 'as') return AFTER_AS.has(after?.lower ?? '');
  if (lower === 'before' && COMES_BEFORE.has(wordBefore(words, at)?.verb?.lemma ?? '')) return true;
  return (lower === 'after' || lower === 'before') && endsBeforeSubject(words, at);
}

/** They stand before a day as before a clause: "a boy missing [since] Sunday was found". */
const FROM = new Set(['since', 'until', 'till', 'before', 'after']);

/** "since Friday, and": nothing follows the date that could be said of it. */
function endsWithDate(words: readonly Word[], from: number, places: boolean): boolean {
  const next = words.slice(from).find(({ dated }) => !dated);
  if (next === undefined || next.mark || next.coordinator || next.preposition) return true;
  return places && (next.auxiliary !== undefined || next.modal);
}

/** Whether the noun of a happening, and then another subject, comes after a word. */
function endsBeforeSubject(words: readonly Word[], at: number): boolean {
  if (words[at + 1]?.determiner !== true) return false;
  for (let head = at + 2; head <= at + PHRASE; head += 1) {
    const [noun, next] = [words[head], words[head + 1]];
    if (noun === undefined || next === undefined || noun.mark) return false;
    if (EVENT_NOUNS.has(noun.noun) && (next.determiner || next.pronoun)) return true;
  }
  return false;
}
