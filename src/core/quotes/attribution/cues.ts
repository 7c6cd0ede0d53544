import {
  DOCUMENT_NOUNS,
  NOUN_LIKE_CUES,
  SPEECH_VERBS,
  type CueKind,
} from '../../lexicon/speech-cues.ts';
import type { Span } from '../../model/span.ts';
import type { Frame, Item } from './frames.ts';
import { phraseStartingAt } from './phrase-after.ts';
import { phraseEndingAt } from './phrase-before.ts';
import { namePhrase, type Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';
import { mainSubject, subjectBefore } from './subject.ts';
import {
  isAdverb,
  isAuxiliary,
  isBe,
  isDeterminer,
  isMark,
  isPossessive,
  isPreposition,
  isWord,
  SPEAKER_PRONOUNS,
} from './words.ts';

/** A reporting verb of a frame with whoever does the reporting. */
export interface Cue extends Span {
  /** Index of its item. */
  readonly at: number;
  readonly kind: CueKind;
  readonly form: 'finite' | 'gerund' | 'passive';
  readonly subject: Phrase | undefined;
  /** The subject stands behind the verb: "said Whitcombe". */
  readonly inverted: boolean;
}

/** The reporting verbs of a frame, in order. */
export function findCues(scene: Scene, { items, section }: Frame): readonly Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item?.kind !== 'word') continue;
    if (item.capital && at > 0 && section !== 'headline' && items[at - 1]?.kind !== 'quote')
      continue;
    const idiom = idiomAt(scene, items, at);
    if (idiom !== undefined) cues.push(idiom);
    const kind = SPEECH_VERBS.get(item.lower);
    if (idiom !== undefined || kind === undefined || !isVerbHere(scene, items, at)) continue;
    const form = formOf(items, at, kind);
    if (form === 'passive' && kind === 'think') continue;
    cues.push({
      start: item.start,
      end: item.end,
      at,
      kind,
      form,
      ...subjectOf(scene, items, at, form, cues),
    });
  }
  return cues;
}

/** Phrases that credit words without a verb of speech. */
function idiomAt(scene: Scene, items: readonly Item[], at: number): Cue | undefined {
  const [item, next] = [items[at], items[at + 1]];
  if (item === undefined || next === undefined) return undefined;
  const idiom = { start: item.start, end: next.end, at, kind: 'say', form: 'finite' } as const;
  if (item.lower === 'according' && next.lower === 'to') {
    return { ...idiom, inverted: true, subject: phraseStartingAt(scene, items, at + 2) };
  }
  const putIt = item.lower === 'put' && next.lower === 'it';
  const wentOn =
    /^(?:went|goes)$/u.test(item.lower) && next.lower === 'on' && isMark(items[at + 2], ',.:');
  if (!putIt && !wentOn) return undefined;
  return { ...idiom, inverted: false, subject: subjectBefore(scene, items, at) };
}

function isVerbHere(scene: Scene, items: readonly Item[], at: number): boolean {
  const [before, item, after] = [items[at - 1], items[at], items[at + 1]];
  if (item === undefined || scene.startingAt.has(item.start)) return false;
  if (isDeterminer(before) && !isWord(before, SUBJECTS_TOO)) return false;
  if (isPossessive(before) && !isWord(items[at - 2], SPEAKER_PRONOUNS)) return false;
  if (!NOUN_LIKE_CUES.has(item.lower)) return true;
  if (isPreposition(before) && before?.lower !== 'to') return false;
  if (after?.lower === 'of' && !/^(?:spoke|talk)/u.test(item.lower)) return false;
  if (before === undefined || before.kind === 'quote' || takesVerb(scene, before)) return true;
  return item.lower.endsWith('s') ? hasDeterminer(items, at) : isWord(before, DOCUMENT_NOUNS);
}

/** "the company claims", "a senior source reports": a noun with its determiner, then a verb. */
const hasDeterminer = (items: readonly Item[], at: number): boolean =>
  [at - 2, at - 3, at - 4].some(
    (place) => isDeterminer(items[place]) && !items.slice(place, at).some(isPossessive),
  );

/** Determiners that may be subjects as well: "both said". */
const SUBJECTS_TOO: ReadonlySet<string> = new Set(
  'both all many some others each most several'.split(' '),
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

function formOf(items: readonly Item[], at: number, kind: CueKind): Cue['form'] {
  const item = items[at];
  if (item?.lower.endsWith('ing') === true) {
    let before = at - 1;
    while (isAdverb(items[before])) before -= 1;
    return isBe(items[before]) ? 'finite' : 'gerund';
  }
  let before = at - 1;
  while (
    isAdverb(items[before]) ||
    /^(?:not|never|also|been|being|once|often|since)$/u.test(items[before]?.lower ?? '')
  ) {
    if (items[before]?.lower.startsWith('be') === true) return 'passive';
    before -= 1;
  }
  const participle = /(?:ed|told|said|quoted|known|seen|heard|written)$/u.test(item?.lower ?? '');
  if (participle && isBe(items[before])) return 'passive';
  const described = kind === 'label' && items[at + 1]?.lower === 'as' && participle;
  return described && !isActiveLabel(items, at) ? 'passive' : 'finite';
}

/** "what Lee described as", "police described it"; not "a plan described as". */
const isActiveLabel = (items: readonly Item[], at: number): boolean => {
  const before = items[at - 1];
  if (before?.capital || isWord(before, SPEAKER_PRONOUNS) || isAuxiliary(before)) return true;
  return items
    .slice(Math.max(0, at - 6), at)
    .some(({ lower }) => lower === 'what' || lower === 'which');
};

type Subject = Pick<Cue, 'subject' | 'inverted'>;

function subjectOf(
  scene: Scene,
  items: readonly Item[],
  at: number,
  form: Cue['form'],
  earlier: readonly Cue[],
): Subject {
  const inverted = false;
  if (form === 'passive') return { subject: agentOf(scene, items, at), inverted };
  if (form === 'gerund') return { subject: gerundSubject(scene, items, at, earlier), inverted };
  if (isInverted(items, at)) {
    const subject = phraseStartingAt(scene, items, at + 1) ?? nameBehind(scene, items, at);
    if (subject !== undefined) return { subject, inverted: true };
  }
  return { subject: subjectBefore(scene, items, at), inverted };
}

/** A verb right behind a quotation has its subject after it: "…”, said Whitcombe". */
function isInverted(items: readonly Item[], at: number): boolean {
  let before = at - 1;
  while (isAdverb(items[before]) || isAuxiliary(items[before])) before -= 1;
  while (isMark(items[before], ',—–-.')) before -= 1;
  if (before >= 0) return items[before]?.kind === 'quote';
  return /^(?:said|says|adds|added)$/u.test(items[at]?.lower ?? '');
}

/** "declared to the press Ann Lee": the first name close behind. */
function nameBehind(scene: Scene, items: readonly Item[], at: number): Phrase | undefined {
  for (let i = at + 1; i < at + 8 && !isMark(items[i], ',.;:'); i += 1) {
    const mention = scene.startingAt.get(items[i]?.start ?? -1);
    if (mention?.kind === 'person') return namePhrase(mention);
  }
  return undefined;
}

/** "was called “kind” by Ann Lee". */
function agentOf(scene: Scene, items: readonly Item[], at: number): Phrase | undefined {
  for (let i = at + 1; i < Math.min(items.length, at + 20); i += 1) {
    if (items[i]?.lower === 'by') return phraseStartingAt(scene, items, i + 1);
    if (isMark(items[i], ';:')) break;
  }
  return undefined;
}

/** "was quoted as saying", "was recorded as saying". */
const QUOTED_AS: ReadonlySet<string> = new Set('quoted cited reported recorded heard'.split(' '));

/** "…, adding “…”": whoever the sentence is about; "for saying he “…”": the pronoun. */
function gerundSubject(
  scene: Scene,
  items: readonly Item[],
  at: number,
  earlier: readonly Cue[],
): Phrase | undefined {
  if (items[at - 1]?.lower === 'as' && isWord(items[at - 2], QUOTED_AS)) {
    return subjectBefore(scene, items, at - 2);
  }
  if (
    items[at - 1]?.lower === 'as' &&
    items.slice(Math.max(0, at - 10), at).some((item) => isWord(item, QUOTED_AS))
  ) {
    return phraseEndingAt(scene, items, at - 2);
  }
  if (isPreposition(items[at - 1]) && isWord(items[at + 1], SPEAKER_PRONOUNS)) {
    return phraseStartingAt(scene, items, at + 1);
  }
  const last = earlier.findLast(({ subject, form }) => subject !== undefined && form !== 'passive');
  return last?.subject ?? mainSubject(scene, items, at);
}
