import { DOCUMENT_NOUNS, PREPOSITIONAL_CUES } from '../../lexicon/cue-words.ts';
import { NOUN_LIKE_CUES, type CueKind } from '../../lexicon/speech-cues.ts';
import type { Item } from './frames.ts';
import type { Scene } from './scene.ts';
import { KEEPING } from './verb-group.ts';
import { SPEAKER_PRONOUNS } from './sense.ts';
import {
  isAdverb,
  isAuxiliary,
  isBe,
  isDeterminer,
  isPossessive,
  isPreposition,
  isWord,
} from './words.ts';

/** "said", "saying", "was called". */
export type CueForm = 'finite' | 'gerund' | 'passive';

/** Whether the word at `at`, a form of a reporting verb, is a verb here and no noun or name. */
export function isVerbHere(scene: Scene, items: readonly Item[], at: number): boolean {
  const [before, item, after] = [items[at - 1], items[at], items[at + 1]];
  if (item === undefined || scene.startingAt.has(item.start)) return false;
  if (isDeterminer(before) && !isWord(before, SUBJECTS_TOO)) return false;
  if (isPossessive(before) && !isWord(items[at - 2], SPEAKER_PRONOUNS)) return false;
  const silent = after?.kind === 'word' || after?.kind === 'quote';
  if (PREPOSITIONAL_CUES.has(item.lower) && silent && !isWord(after, GOVERNED)) return false;
  if (!NOUN_LIKE_CUES.has(item.lower)) return true;
  if (isPreposition(before) && before?.lower !== 'to') return false;
  if (isReading(items, at)) return true;
  // "‘let it rot’ WhatsApp messages leaked"
  if (items[at + 2] === undefined && item.lower.endsWith('s') && after?.lower.endsWith('ed'))
    return false;
  if (after?.lower === 'of' && !/^(?:spoke|speak|talk|warn|accus|complain)/u.test(item.lower))
    return false;
  if (before === undefined || before.kind === 'quote' || takesVerb(scene, before)) return true;
  if (isWord(before, DOCUMENT_NOUNS)) return !isWord(item, DOCUMENT_NOUNS);
  return item.lower.endsWith('s') && hasDeterminer(items, at);
}

/** "A letter from the union read:", "read in part:" */
const isReading = (items: readonly Item[], at: number): boolean =>
  /^reads?$/u.test(items[at]?.lower ?? '') &&
  (items[at + 1]?.lower === ':' || (items[at + 1]?.lower === 'in' && items[at + 3]?.lower === ':'));

const GOVERNED: ReadonlySet<string> = new Set(['of', 'about', 'to', 'out']);

/**
 * "the company claims", "a senior source reports": a noun with its determiner, then a verb; not "the agency revealed
 * messages", where a verb stands between.
 */
const hasDeterminer = (items: readonly Item[], at: number): boolean =>
  [at - 2, at - 3, at - 4].some(
    (place) =>
      isDeterminer(items[place]) &&
      !items.slice(place, at).some(isPossessive) &&
      !(place < at - 2 && items[at - 1]?.lower.endsWith('ed')),
  );

/** Determiners that may be subjects as well: "both said". */
const SUBJECTS_TOO: ReadonlySet<string> = new Set(
  'both all many some others other another each most several either neither one'.split(' '),
);

/** Whether a word that is as often a noun is a verb after `before`. */
const takesVerb = (scene: Scene, before: Item): boolean =>
  before.kind === 'mark' ||
  before.capital ||
  isWord(before, SPEAKER_PRONOUNS) ||
  isAuxiliary(before) ||
  isAdverb(before) ||
  scene.endingAt.has(before.end) ||
  /(?:[^s]s|who|which|that|police|people|staff|and|spokes\p{L}+)$/u.test(before.lower);

/** How the reporting verb at `at` stands: with its subject, in -ing, or turned to the passive. */
export function formOf(items: readonly Item[], at: number, kind: CueKind): CueForm {
  const item = items[at];
  if (item?.lower.endsWith('ing') === true) {
    let before = at - 1;
    while (isAdverb(items[before])) before -= 1;
    return isBe(items[before]) || isWord(items[before], KEEPING) ? 'finite' : 'gerund';
  }
  let before = at - 1;
  while (
    isAdverb(items[before]) ||
    /^(?:not|never|also|been|being|once|often|since)$/u.test(items[before]?.lower ?? '')
  ) {
    if (items[before]?.lower.startsWith('be') === true) return 'passive';
    before -= 1;
  }
  const participle =
    /(?:ed|told|said|known|seen|heard|written|read|found|felt|thought|sung|sworn|spoken|understood)$/u.test(
      item?.lower ?? '',
    );
  if (participle && isBe(items[before])) return 'passive';
  const by = items[at + 1]?.kind === 'quote' || isWord(items[at + 1], ALOUD) ? at + 2 : at + 1;
  const agent = items[by]?.lower === 'by' && !isWord(items[by + 1], MEANS);
  if (participle && agent && !isActor(items[before])) return 'passive';
  const described = kind === 'label' && items[at + 1]?.lower === 'as' && participle;
  return described && !isActiveLabel(items, at) ? 'passive' : 'finite';
}

/** "a statement read out by Lee" */
const ALOUD: ReadonlySet<string> = new Set(['out', 'aloud']);

/** "the spokesman said by email": how it was said, not who said it. */
const MEANS: ReadonlySet<string> = new Set(
  'e-mail email fax letter message phone radio telephone telegram text video way'.split(' '),
);

/** "Lee said by proxy", "he said by candlelight". */
const isActor = (item: Item | undefined): boolean =>
  item?.capital === true || isWord(item, SPEAKER_PRONOUNS);

/** "what Lee described as", "police described it"; not "a plan described as". */
const isActiveLabel = (items: readonly Item[], at: number): boolean => {
  const before = items[at - 1];
  if (before?.capital || isWord(before, SPEAKER_PRONOUNS) || isAuxiliary(before)) return true;
  return items
    .slice(Math.max(0, at - 6), at - 1)
    .some(({ lower }) => lower === 'what' || lower === 'which' || lower === 'that');
};
