import { EVENT_NOUNS } from '../lexicon/action-families.ts';
import { TIMETABLED_VERBS } from '../lexicon/news-verbs.ts';
import type { Word } from './words.ts';

/** What many say or think, whatever follows: no noun is spelt like it. */
const SAYING = new Set(['say', 'think', 'believe']);
/** Most words of who they are, back from the verb. */
const WHO = 6;

/** "Officials in Leith [say] crews found it", "…, police [say]": a plural before it, and no verb. */
export function manySay(words: readonly Word[], at: number, lemma: string): boolean {
  if (!SAYING.has(lemma)) return false;
  for (let before = at - 1; before >= Math.max(0, at - WHO); before -= 1) {
    const { auxiliary, coordinator, dated, lower, mark, noun, verb } = words[before]!;
    if (auxiliary !== undefined || coordinator || mark || lower === 'to') return false;
    if (dated || verb?.forms.has('past') === true) return false;
    if (noun !== lower || lower.endsWith('s') || lower === 'police')
      return words[before - 1]?.preposition !== true;
  }
  return false;
}

/** "the regatta begins on August 18", "opens Friday": a verb that timetables use, with its day. */
export function beginsOnDay(words: readonly Word[], at: number, lemma: string): boolean {
  if (!TIMETABLED_VERBS.has(lemma) || EVENT_NOUNS.has(lemma)) return false;
  const day = words[at + 1]?.lower === 'on' ? at + 2 : at + 1;
  return words[day]?.dated === true;
}
