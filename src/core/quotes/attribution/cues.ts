import { MODALS } from '../../lexicon/cue-words.ts';
import { NOUN_LIKE_CUES, SPEECH_VERBS, type CueKind } from '../../lexicon/speech-cues.ts';
import type { Span } from '../../model/span.ts';
import { gerundSubject, QUOTED, QUOTED_REACH } from './gerund-subject.ts';
import { formOf, isVerbHere, type CueForm } from './cue-form.ts';
import type { Frame, Item } from './frames.ts';
import { phraseStartingAt } from './phrase-after.ts';
import { namesPeople, namesPerson } from './noun-class.ts';
import { canSpeak } from './can-speak.ts';
import { namePhrase, type Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';
import { mainSubject } from './main-subject.ts';
import { sharedSubject, subjectBefore } from './subject.ts';
import {
  isAdverb,
  isAuxiliary,
  isBe,
  isDeterminer,
  isFiniteVerb,
  isMark,
  isWord,
} from './words.ts';

/** A reporting verb of a frame with whoever does the reporting. */
export interface Cue extends Span {
  /** Index of its item. */
  readonly at: number;
  readonly kind: CueKind;
  readonly form: CueForm;
  readonly subject: Phrase | undefined;
  /** The subject stands behind the verb: "said Whitcombe". */
  readonly inverted: boolean;
}

/** The reporting verbs of a frame, in order. */
export function findCues(scene: Scene, { items, section }: Frame): readonly Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item?.kind !== 'word' || (item.is.speech === undefined && !item.is.idiom)) continue;
    if (item.capital && at > 0 && section !== 'headline' && items[at - 1]?.kind !== 'quote')
      continue;
    const idiom = item.is.idiom ? idiomAt(scene, items, at) : undefined;
    if (idiom !== undefined) cues.push(idiom);
    const kind = item.is.speech;
    if (idiom !== undefined || kind === undefined || !isVerbHere(scene, items, at)) continue;
    if (isWord(item, QUOTED) && quotesAnother(items, at)) continue;
    // "He called it, quote, “a gift”", "would, and I quote, “sign it”": a mark in words.
    if (item.lower === 'quote' && (isMark(items[at - 1], ',') || items[at - 1]?.lower === 'i'))
      continue;
    // "declined to comment on the “dossier”": what it is about, and no words of hers.
    if (item.lower.startsWith('comment') && isWord(items[at + 1], ABOUT)) continue;
    const form = formOf(items, at, kind);
    if (form === 'passive' && kind === 'think') continue;
    cues.push({
      start: item.start,
      end: item.end,
      at,
      kind: isWord(items[at + 1], kind === 'label' ? CALLING : POINTING) ? 'say' : kind,
      form: form === 'gerund' && items[at - 1]?.lower === 'as' ? 'finite' : form,
      ...subjectOf(scene, items, at, form, cues),
    });
  }
  return cues;
}

const ABOUT: ReadonlySet<string> = new Set(['on', 'upon', 'about']);

/** "pointed out", "points out". */
const POINTING: ReadonlySet<string> = new Set(['out']);

/** "called for", "called on": a demand and no label. */
const CALLING: ReadonlySet<string> = new Set(['for', 'on', 'off', 'upon', 'out']);

/** "The agency quoted Lee as saying": the agency only passes it on. */
const quotesAnother = (items: readonly Item[], at: number): boolean =>
  items
    .slice(at + 1, at + QUOTED_REACH)
    .some(({ lower }, i) => lower === 'as' && items[at + i + 2]?.lower.endsWith('ing') === true);

/** Phrases that credit words without a verb of speech. */
function idiomAt(scene: Scene, items: readonly Item[], at: number): Cue | undefined {
  const [item, next] = [items[at], items[at + 1]];
  if (item === undefined || next === undefined) return undefined;
  const idiom = { start: item.start, end: next.end, at, kind: 'say', form: 'finite' } as const;
  if (item.lower === 'according' && next.lower === 'to') {
    return { ...idiom, inverted: true, subject: phraseStartingAt(scene, items, at + 2) };
  }
  if (item.lower === 'words' && next.lower === 'of') {
    return { ...idiom, inverted: true, subject: phraseStartingAt(scene, items, at + 2) };
  }
  const putIt = /^puts?$/u.test(item.lower) && next.lower === 'it';
  const wentOn = WENT.has(item.lower) && next.lower === 'on' && isMark(items[at + 2], ',.:');
  const back = next.lower === 'back';
  const known = /^(?:lets?|ma[dk]es?)$/u.test(item.lower) && /^known?$/u.test(next.lower);
  if (!putIt && !wentOn && !back && !known) return undefined;
  return { ...idiom, ...subjectOf(scene, items, at, 'finite', []) };
}

const WENT: ReadonlySet<string> = new Set(['went', 'goes']);
type Subject = Pick<Cue, 'subject' | 'inverted'>;

function subjectOf(
  scene: Scene,
  items: readonly Item[],
  at: number,
  form: CueForm,
  earlier: readonly Cue[],
): Subject {
  const inverted = false;
  if (form === 'passive') return { subject: agentOf(scene, items, at), inverted };
  if (form === 'gerund') {
    const subject =
      gerundSubject(scene, items, at) ?? earlierSubject(earlier) ?? mainSubject(scene, items, at);
    return { subject, inverted };
  }
  if (isInverted(items, at)) {
    const subject = phraseStartingAt(scene, items, at + 1) ?? nameBehind(scene, items, at);
    if (subject !== undefined && !opensClause(items, subject)) return { subject, inverted: true };
  }
  if (isParenthetic(items, at)) {
    const subject = phraseStartingAt(scene, items, at + 1);
    if (subject !== undefined && !opensClause(items, subject)) return { subject, inverted: true };
  }
  const before = subjectBefore(scene, items, at);
  const shared =
    before === 'shared' || (before && isPurpose(items, at, before))
      ? (sharedSubject(scene, items, at) ??
        earlierSubject(earlier) ??
        mainSubject(scene, items, at))
      : before;
  return { subject: shared, inverted };
}

/** "Lee rang after the vote to say": what stands before "to" only tells when or why. */
const isPurpose = (items: readonly Item[], at: number, { form, head, start }: Phrase): boolean =>
  items[at - 1]?.lower === 'to' &&
  form === 'nominal' &&
  (isWord(items[items.findIndex((item) => item.start === start) - 1], ADDRESSING) ||
    (!namesPerson(head) && !namesPeople(head)));

/** "She wrote to the secretary to warn": whom the preposition governs does not do it. */
const ADDRESSING: ReadonlySet<string> = new Set(['to', 'with', 'at', 'by', 'from', 'against']);

/** "Lee called it off and said": the second verb has the subject of the first. */
const earlierSubject = (earlier: readonly Cue[]): Phrase | undefined =>
  earlier.findLast(({ subject, form }) => subject && form !== 'passive' && canSpeak(subject))
    ?.subject;

/** A verb right behind a quotation has its subject after it: "…”, said Whitcombe". */
function isInverted(items: readonly Item[], at: number): boolean {
  let before = at - 1;
  while (isAdverb(items[before]) || isAuxiliary(items[before])) before -= 1;
  while (isMark(items[before], ',—–-.')) before -= 1;
  if (before >= 0) return items[before]?.kind === 'quote';
  const word = items[at]?.lower ?? '';
  return /^(?:said|added)$/u.test(word) || (word.endsWith('s') && opensWithName(items, at));
}

/** "Responds Ann Lee: “…”", "Adds his brother: “…”": no noun in the plural begins so. */
const opensWithName = (items: readonly Item[], at: number): boolean =>
  !isWord(items[at], NOUN_LIKE_CUES) &&
  (items[at + 1]?.capital === true || isDeterminer(items[at + 1])) &&
  SPEECH_VERBS.get(items[at]?.lower ?? '') === 'say';

/** "The secret, says owner Lee, is": the verb opens a parenthesis, its subject ends it. */
function isParenthetic(items: readonly Item[], at: number): boolean {
  const word = items[at]?.lower ?? '';
  if (
    !isMark(items[at - 1], ',—–') ||
    !/^(?:said|says|adds|added|wrote|writes|explains)$/u.test(word)
  ) {
    return false;
  }
  const end = items.findIndex((item, i) => i > at && isMark(item, ',—–.'));
  return (
    end > at + 1 &&
    end - at < 12 &&
    !items
      .slice(at + 1, end)
      .some(
        (item) => item.kind === 'quote' || isFiniteVerb(item) || isBe(item) || isWord(item, MODALS),
      )
  );
}

/** "“…”, said it was late": the words behind the verb are what is said, not who says it. */
function opensClause(items: readonly Item[], { end, form }: Phrase): boolean {
  const after = items.find(({ start }) => start >= end);
  return isBe(after) || isWord(after, MODALS) || (form === 'pronoun' && isFiniteVerb(after));
}

/** "declared to the press Ann Lee", "declares to this paper the cook, Ann Lee": the first name close behind. */
function nameBehind(scene: Scene, items: readonly Item[], at: number): Phrase | undefined {
  for (let i = at + 1; i < at + 10 && !isMark(items[i], '.;:'); i += 1) {
    const mention = scene.startingAt.get(items[i]?.start ?? -1);
    if (mention?.kind === 'person') return namePhrase(mention);
    if (isMark(items[i], ',') && !scene.startingAt.has(items[i + 1]?.start ?? -1)) return undefined;
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
