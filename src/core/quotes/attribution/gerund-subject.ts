import type { Item } from './frames.ts';
import { namesPerson } from './noun-class.ts';
import { phraseStartingAt } from './phrase-after.ts';
import { phraseEndingAt } from './phrase-before.ts';
import type { Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';
import { mainSubject } from './main-subject.ts';
import { subjectBefore } from './subject.ts';
import { SPEAKER_PRONOUNS } from './sense.ts';
import { isBe, isMark, isPreposition, isWord } from './words.ts';

/**
 * The subject that a reporting verb in -ing has for itself: "quoted Lee as saying", "for saying he",
 * "with one fan writing". Undefined where it shares that of the sentence ("…, adding").
 */
export function gerundSubject(
  scene: Scene,
  items: readonly Item[],
  at: number,
): Phrase | undefined {
  if (items[at - 1]?.lower === 'as') return quotedSubject(scene, items, at);
  if (isPreposition(items[at - 1]) && isWord(items[at + 1], SPEAKER_PRONOUNS)) {
    return phraseStartingAt(scene, items, at + 1);
  }
  return (
    withSubject(scene, items, at) ?? joinedSubject(scene, items, at) ?? ownSubject(scene, items, at)
  );
}

const OTHERS: ReadonlySet<string> = new Set(['another', 'others', 'one', 'some']);

/** "one fan writing “…” and another adding “…”": the second has a subject of its own. */
const joinedSubject = (scene: Scene, items: readonly Item[], at: number): Phrase | undefined =>
  isWord(items[at - 1], OTHERS) ? phraseEndingAt(scene, items, at - 1) : undefined;

/** Verbs of passing on somebody's words: "quoted Lee as saying". */
export const QUOTED: ReadonlySet<string> = new Set(
  'quote quoted quotes quoting cited cites reported recorded heard'.split(' '),
);

/** How far "quoted" may stand from "as saying", in items. */
export const QUOTED_REACH = 12;

/** "Lee was quoted (by the agency) as saying", "the agency quoted Lee as saying". */
function quotedSubject(scene: Scene, items: readonly Item[], at: number): Phrase | undefined {
  let quoted = at - 2;
  while (quoted >= Math.max(0, at - QUOTED_REACH) && !isWord(items[quoted], QUOTED)) quoted -= 1;
  if (!isWord(items[quoted], QUOTED)) return undefined;
  const passive = isBe(items[quoted - 1]) || items[quoted - 1]?.lower === 'been';
  if (!passive && quoted < at - 2 && items[quoted + 1]?.lower !== 'by') {
    // "quoted Lee, speaking in Ayr, as saying"
    const aside = items.findIndex((item, i) => i > quoted && isMark(item, ',')) - 1;
    const last = isMark(items[at - 2], ',') && aside > quoted && aside < at - 3 ? aside : at - 2;
    return phraseEndingAt(scene, items, last);
  }
  const subject = subjectBefore(scene, items, quoted);
  return subject === 'shared' ? mainSubject(scene, items, at) : subject;
}

/** "with one fan writing “…”": the noun phrase between "with" and the verb. */
function withSubject(scene: Scene, items: readonly Item[], at: number): Phrase | undefined {
  for (let i = at - 2; i >= Math.max(0, at - 12) && items[i]?.kind === 'word'; i -= 1) {
    if (items[i]?.lower === 'with') return phraseEndingAt(scene, items, at - 1);
  }
  return undefined;
}

const SHOWING: ReadonlySet<string> = new Set(
  'showing shows show showed shown heard hears hear saw sees caught captured captures recorded filmed of'.split(
    ' ',
  ),
);

/** "a video showing a professor telling": the person before the verb, whom somebody sees or hears. */
function ownSubject(scene: Scene, items: readonly Item[], at: number): Phrase | undefined {
  const phrase = phraseEndingAt(scene, items, at - 1);
  if (phrase === undefined) return undefined;
  const person = phrase.entity?.startsWith('person:') === true || namesPerson(phrase.head);
  const first = items.findIndex(({ start }) => start >= phrase.start);
  return person && isWord(items[first - 1], SHOWING) ? phrase : undefined;
}
