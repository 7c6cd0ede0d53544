import { canSpeak } from './can-speak.ts';
import type { Item } from './frames.ts';
import { phraseStartingAt } from './phrase-after.ts';
import { namePhrase } from './phrase.ts';
import { creditOf, type Credit, type Setting } from './setting.ts';
import { isBe, isMark, isPreposition } from './words.ts';

/** Where what stands behind a quotation begins, past its comma. */
const behind = (items: readonly Item[], at: number): number =>
  isMark(items[at + 1], ',—–') ? at + 2 : at + 1;

const isEnd = (item: Item | undefined): boolean => item === undefined || isMark(item, '.,');

/** "“…”, so the chemist.": the "so" of a German original, with nothing but the speaker behind it. */
export function soSaid({ scene, frame: { items }, at }: Setting): Credit | undefined {
  const first = behind(items, at);
  if (items[first]?.lower !== 'so') return undefined;
  const source = phraseStartingAt(scene, items, first + 1);
  if (source === undefined || source.form === 'pronoun' || !canSpeak(source)) return undefined;
  return isEnd(items.find(({ start }) => start >= source.end))
    ? { source, cue: undefined }
    : undefined;
}

/** "it was “a tip”, in the words of Lee": whatever else the sentence tells, these are hers. */
export function inWordsOf({ frame: { items }, cues, at }: Setting): Credit | undefined {
  const first = behind(items, at);
  if (items[first]?.lower !== 'in' || items[first + 1]?.lower !== 'the') return undefined;
  return creditOf(cues.find((one) => one.at === first + 2 && one.subject !== undefined));
}

/** Words between the verb and a subject at the end: "in the text", "in a letter to the staff". */
const LONGEST_BETWEEN = 7;

/** "“…”, it recognises in the text Lee.": in the order of a Spanish original the subject comes last. */
export function itSaysIn({ scene, frame: { items }, at }: Setting): Credit | undefined {
  const first = behind(items, at);
  const verb = items[first + 1];
  if (items[first]?.lower !== 'it' || verb?.kind !== 'word' || isBe(verb)) return undefined;
  if (!isPreposition(items[first + 2])) return undefined;
  for (let i = first + 4; i < first + 4 + LONGEST_BETWEEN && items[i]?.kind === 'word'; i += 1) {
    const mention = scene.startingAt.get(items[i]?.start ?? -1);
    if (mention?.kind !== 'person') continue;
    // "it says in a letter to Lee"
    if (isPreposition(items[i - 1])) return undefined;
    const ends = isEnd(items.find(({ start }) => start >= mention.end));
    return ends ? { source: namePhrase(mention), cue: undefined } : undefined;
  }
  return undefined;
}
