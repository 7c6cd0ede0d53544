import type { Doc } from '../model/doc.ts';
import type { FoundMention } from '../model/event.ts';
import type { Clues } from './mention-clues.ts';
import { type Word, wordsOf } from './words.ts';

/** Most tokens of a sentence that says nothing but a date. */
const SHORT = 16;

/** Its words besides: "It was 6 May 1998.", "That was only this morning.", "The year was 1998." */
const FRAME = new Set(
  'it that this the year date day time was in on at of back only just still about'.split(' '),
);

/** Of these the sentence looks back at what was told, of others it looks ahead. */
const BACK = new Set(['that', 'this']);

type Opened = NonNullable<FoundMention['opened']>;

/**
 * The tellings of an article, given by sentence, with the dates that stand in sentences of their own:
 * a line ("Friday, 5:30 p.m.") heads all that stands under it, "It was 6 May 1998." opens the scene of
 * the paragraph that it stands in or before, "That was this morning." dates the sentence before it.
 */
export function withDatesAlone(
  { sentences }: Doc,
  clues: Clues,
  found: readonly (readonly FoundMention[])[],
): readonly FoundMention[] {
  const all = found.map((mentions) => [...mentions]);
  let opened: Opened | undefined;
  let holds: number | undefined;
  for (const [index, sentence] of sentences.entries()) {
    const { paragraph, tokens } = sentence;
    const [mention] = found[index]!;
    if (mention !== undefined) {
      // A scene is that of the paragraph that first tells something; a line heads all below.
      if (opened?.line === false && (holds ??= paragraph) !== paragraph) opened = undefined;
      const scene = opened;
      if (scene) all[index] = found[index]!.map((one) => ({ ...one, opened: scene }));
      continue;
    }
    const { timexes } = tokens.length > SHORT ? {} : clues.within(sentence);
    const timex = timexes?.[0]?.id;
    if (timex === undefined) continue;
    const before = sentences[index - 1]?.paragraph === paragraph;
    const line = !before && sentences[index + 1]?.paragraph !== paragraph;
    const does = dateAlone(wordsOf(sentence, timexes!, SHORT), line);
    if (does === 'looks-back' && before)
      all[index - 1] = all[index - 1]!.map((one) =>
        one.timex === null && one.bearing === 'scene' ? { ...one, timex } : one,
      );
    else if (does === 'heads' || does === 'opens') {
      opened = { timex, line: does === 'heads' };
      holds = before ? paragraph : undefined;
    }
  }
  return all.flat();
}

/** What a sentence does that says nothing but a date; `line` is one that is a paragraph by itself. */
function dateAlone(
  words: readonly Word[],
  line: boolean,
): 'heads' | 'opens' | 'looks-back' | undefined {
  const others = words.filter(({ dated, mark }) => !dated && !mark);
  const [first] = others;
  if (first === undefined) return line ? 'heads' : undefined;
  const known = others.every(({ lower }) => FRAME.has(lower));
  if (!known || first !== words[0] || !others.some(({ lower }) => lower === 'was'))
    return undefined;
  return BACK.has(first.lower) ? 'looks-back' : 'opens';
}
