import type { Word } from './words.ts';

const STOPS = new Set(
  'who which whose that was is were are has had have will would and but told when while where'.split(
    ' ',
  ),
);

const MARKS = new Set(',;:.!?()“”"–—');

const isTelling = ({ is, key }: Word): boolean =>
  is.speech && /(?:ed|said|says|told|tells|wrote|writes)$/.test(key);

/** Whether an apposition ends before this word; verbs end it once the role has been named. */
export function isRoleEnd(word: Word, role: boolean): boolean {
  if (MARKS.has(word.text)) return true;
  return role && (STOPS.has(word.key) || isTelling(word));
}
