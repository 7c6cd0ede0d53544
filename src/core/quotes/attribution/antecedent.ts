import { isAddressed } from './addressed.ts';
import {
  fits,
  fitsEntity,
  isUnsure,
  PRONOUN_SORTS,
  type Fitting,
  type Sort,
} from './fits-pronoun.ts';
import type { Frame, Frames, Item } from './frames.ts';
import { phraseStartingAt } from './phrase-after.ts';
import type { Phrase } from './phrase.ts';
import type { Mention, Scene } from './scene.ts';
import { mainSubject } from './main-subject.ts';
import { isBe, isPossessive, isPreposition, isWord } from './words.ts';

/** Somebody who has spoken: named or not. */
export interface Speaker {
  readonly phrase: Phrase;
  readonly entity: string | null;
  readonly at: number;
  readonly frame: Frame;
  /** The words are a question. */
  readonly asks: boolean;
}

/** What is known when a phrase is resolved. */
export interface Memory extends Fitting {
  readonly frames: Frames;
  /** Whom a noun phrase means. */
  readonly nominal: (phrase: Phrase, frame: Frame, spoken: readonly Speaker[]) => string | null;
  /** In text order. */
  readonly spoken: readonly Speaker[];
}

/** How many sentences back a pronoun reaches: beyond, it is anybody's guess. */
const REACH = 14;

/**
 * Whom a pronoun at `position` stands for, looking back sentence by sentence: whoever spoke in it, else
 * whoever it is about, else somebody it names. Null for a person without name, undefined for nobody.
 */
export function antecedent(
  memory: Memory,
  sort: Sort,
  frame: Frame,
  position: number,
): string | null | undefined {
  return ahead(memory, sort, frame, position) ?? lookBack(memory, sort, frame, position);
}

/**
 * A feature may begin with a pronoun: "“I never left,” she says. Ann Lee is ninety." Where the story
 * has told of nobody yet, its headline and whoever wrote it give way to the one named next.
 */
function ahead(memory: Memory, sort: Sort, frame: Frame, position: number): string | undefined {
  const { scene, frames } = memory;
  const next = frames
    .of(frame.slot)
    .slice(frame.index + 1, frame.index + 3)
    .find(({ items }) => items.some(({ kind }) => kind === 'word'));
  if (frame.section !== 'body' || next === undefined) return undefined;
  const subject = subjectOf(scene, next, next.items.length);
  const entity = subject?.form === 'name' ? subject.entity : null;
  if (entity === null || !fitsEntity(memory, sort, entity)) return undefined;
  let here: Frame | undefined = frame;
  for (let steps = 0; here?.section === 'body'; steps += 1) {
    if (steps === REACH || mentionIn(memory, sort, here, position) !== undefined) return undefined;
    if (speakerIn(memory.spoken, here, position) !== undefined) return undefined;
    here = frames.before(here);
  }
  return entity;
}

function lookBack(
  memory: Memory,
  sort: Sort,
  frame: Frame,
  position: number,
): string | null | undefined {
  const start = memory.frames.of(frame.slot)[0]?.items[0]?.start ?? 0;
  let named: Mention | undefined;
  let here: Frame | undefined = frame;
  for (let steps = 0; here !== undefined && steps < REACH; steps += 1) {
    // What a paragraph is about comes before the speakers of the one above.
    if (named !== undefined && here.slot < frame.slot && named.start >= start) return named.entity;
    const central = centralIn(memory, sort, here, position, named);
    const addressed = central !== undefined && isAddressed(here, frame, sort);
    // Who has no name is soon forgotten; she of whom the story tells is not.
    const forgotten = central === null && here.slot + 1 < frame.slot;
    if (central !== undefined && !addressed && !forgotten)
      return ofTheStory(memory, sort, here, position, central);
    const limit = addressed ? 0 : ownStart(memory.scene, here, sort, position);
    const mention = inPassing(memory, sort, here)
      ? undefined
      : mentionIn(memory, sort, here, limit);
    if (mention !== undefined && isSubjectLike(here, mention)) return (named ?? mention).entity;
    if (named !== undefined) return named.entity;
    named = mention;
    here = memory.frames.before(here);
  }
  return named?.entity;
}

/**
 * "Ann Lee rang the bell. Reverend Quill prayed. “I’ll be late,” she said.": one in view who has not spoken, and may be
 * a man or a woman, gives way to her whom the sentence before is about, and who has.
 */
function ofTheStory(
  memory: Memory,
  sort: Sort,
  here: Frame,
  position: number,
  central: string | null,
): string | null {
  if (central === null || !isUnsure(memory, sort, central)) return central;
  const hasSpoken = (one: string): boolean => memory.spoken.some(({ entity }) => entity === one);
  const before = memory.frames.before(here);
  if (before?.slot !== here.slot || hasSpoken(central)) return central;
  const other = centralIn(memory, sort, before, position, undefined);
  return other && !isUnsure(memory, sort, other) && hasSpoken(other) ? other : central;
}

/** Where the sentence has the same pronoun as subject: only what stands before can be meant. */
function ownStart(scene: Scene, frame: Frame, sort: Sort, position: number): number {
  const last = frame.items.at(-1);
  if (last === undefined || last.end > position) return position;
  const subject = subjectOf(scene, frame, frame.items.length);
  return isPronounOf(subject, sort) ? subject.start : position;
}

const isPronounOf = (phrase: Phrase | undefined, sort: Sort): phrase is Phrase =>
  phrase?.form === 'pronoun' && PRONOUN_SORTS.get(phrase.head) === sort;

/**
 * The last speaker of the sentence, else its subject, where the pronoun fits. A name that nobody is
 * known by gives way to somebody known who is `named` nearer.
 */
function centralIn(
  memory: Memory,
  sort: Sort,
  frame: Frame,
  position: number,
  named: Mention | undefined,
): string | null | undefined {
  const speaker = speakerIn(memory.spoken, frame, position);
  const known = (phrase: Phrase, entity: string | null): boolean =>
    named === undefined || entity !== null || phrase.form !== 'name';
  if (
    speaker !== undefined &&
    known(speaker.phrase, speaker.entity) &&
    fits(memory, sort, speaker.phrase, speaker.entity)
  ) {
    return speaker.entity;
  }
  const limit = frame.items.findIndex(({ start }) => start >= position);
  const subject =
    accordingTo(memory.scene, frame) ??
    subjectOf(memory.scene, frame, limit < 0 ? frame.items.length : limit);
  if (subject === undefined || subject.start >= position) return undefined;
  if (subject.form === 'pronoun') return undefined;
  const entity =
    subject.form === 'nominal' ? memory.nominal(subject, frame, memory.spoken) : subject.entity;
  return known(subject, entity) && fits(memory, sort, subject, entity) ? entity : undefined;
}

/** "Nobody knows, according to Ann Lee. “…,” she said.": who tells it speaks on. */
function accordingTo(scene: Scene, { items }: Frame): Phrase | undefined {
  const at = items.findIndex(({ lower }) => lower === 'according');
  const told = at >= 0 && items[at + 1]?.lower === 'to' && items.every(({ quote }) => quote < 0);
  return told ? phraseStartingAt(scene, items, at + 2) : undefined;
}

const subjects = new WeakMap<
  Frame,
  { readonly limit: number; readonly subject: Phrase | undefined }
>();

/** The main subject, kept: several pronouns look back at one sentence. */
function subjectOf(scene: Scene, frame: Frame, limit: number): Phrase | undefined {
  const known = subjects.get(frame);
  if (known?.limit === limit) return known.subject;
  const subject = mainSubject(scene, frame.items, limit);
  subjects.set(frame, { limit, subject });
  return subject;
}

function speakerIn(
  spoken: readonly Speaker[],
  frame: Frame,
  position: number,
): Speaker | undefined {
  const start = frame.items[0]?.start ?? 0;
  for (let at = spoken.length - 1; at >= 0; at -= 1) {
    const speaker = spoken[at];
    if (speaker === undefined || speaker.at < start) return undefined;
    if (speaker.frame === frame && speaker.phrase.start < position) return speaker;
  }
  return undefined;
}

/** The name in the sentence that fits best: one in no other's company, else the last. */
function mentionIn(
  memory: Memory,
  sort: Sort,
  frame: Frame,
  position: number,
): Mention | undefined {
  const { scene } = memory;
  const [first, last] = [frame.items[0], frame.items.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  let best: Mention | undefined;
  for (const item of frame.items) {
    if (item.start >= position) break;
    if (item.kind === 'quote') continue;
    const mention = scene.startingAt.get(item.start);
    if (mention === undefined || !fitsEntity(memory, sort, mention.entity)) continue;
    if (isSubjectLike(frame, mention)) return mention;
    best ??= mention;
  }
  return best;
}

/** No preposition governs the name, and it owns nothing. */
function isSubjectLike({ items }: Frame, { start, end }: Mention): boolean {
  const at = items.findIndex((item) => item.start >= start);
  const behind = items.find((item) => item.start >= end);
  return !isPossessive(behind) && !isGoverned(items, at);
}

/** "She saved two girls. One was Ann Lee.": the story is still about her who saved them. */
function inPassing({ scene, frames }: Memory, sort: Sort, frame: Frame): boolean {
  if (!isWord(frame.items[0], MEMBERS) || !isBe(frame.items[1])) return false;
  const before = frames.before(frame);
  return isPronounOf(before && subjectOf(scene, before, before.items.length), sort);
}

const MEMBERS: ReadonlySet<string> = new Set(['one', 'another']);

/** "by Mr Lee", "with Ayr police chief Lee". */
function isGoverned(items: readonly Item[], at: number): boolean {
  let before = at - 1;
  while (items[before]?.capital === true || items[before]?.lower === '.') before -= 1;
  return isPreposition(items[before]);
}
