import { OWN_DOCUMENTS } from '../../lexicon/cue-words.ts';
import { MEN_NOUNS, ORGANISATION_NOUNS, WOMEN_NOUNS } from '../../lexicon/source-nouns.ts';
import { textOf, type Span } from '../../model/span.ts';
import { antecedent, type Memory, type Speaker } from './antecedent.ts';
import { PRONOUN_SORTS } from './fits-pronoun.ts';
import { calledSo, isSomebodys, otherHalf, type RolesOf } from './called-by-role.ts';
import { countBefore } from './count-before.ts';
import { apposedLater, namedLater, titledLater } from './named-later.ts';
import { askerOf, turnOf } from './asker.ts';
import { ownerOfDocument, writerOf } from './owner-of-document.ts';
import type { Frame, Frames, Item } from './frames.ts';
import { toGenders } from './gender.ts';
import { namedIn } from './named-in-frame.ts';
import { isOrigin, namesPerson, needsRole } from './noun-class.ts';
import type { Phrase } from './phrase.ts';
import { toRoles } from './roles-of.ts';
import type { Mention, Scene } from './scene.ts';
import { isWord } from './words.ts';

/** Finds whom a phrase in a sentence means, given who was named and who spoke before. */
export type Resolve = (phrase: Phrase, frame: Frame, spoken: readonly Speaker[]) => string | null;

/** How many names and speakers back a noun may reach; the bound keeps long articles linear. */
const MEMORY = 80;

/** How often one phrase may lead back to another: "the firm" to "it" to "the company". */
const DEEPEST = 1;

/** A resolver for one article; `quoted` are the stretches inside quotation marks. */
export function toResolve(scene: Scene, frames: Frames, quoted: readonly Span[]): Resolve {
  const genderOf = toGenders(scene);
  const told = scene.mentions.filter(({ start }) => !isInside(quoted, start));
  const roles = toRoles(scene);
  const known = new Map<number, string | null>();
  const resolveAt = (
    phrase: Phrase,
    frame: Frame,
    spoken: readonly Speaker[],
    depth: number,
  ): string | null => {
    if (phrase.entity !== null) return phrase.entity;
    if (phrase.form === 'name' || depth > DEEPEST) return null;
    const before = known.get(phrase.start);
    if (before !== undefined) return before;
    const inner: Resolve = (one, place, speakers) => resolveAt(one, place, speakers, depth + 1);
    const memory: Memory = { scene, frames, genderOf, nominal: inner, spoken, named: NOBODY };
    const entity =
      phrase.form === 'nominal'
        ? nominal({ memory, told, roles }, phrase, frame)
        : pronoun(memory, phrase, frame);
    if (depth === 0) known.set(phrase.start, entity);
    return entity;
  };
  return (phrase, frame, spoken) => resolveAt(phrase, frame, spoken, 0);
}

const NOBODY: ReadonlySet<string> = new Set();

/** Whom "she" means: somebody whom her own words name only where nobody else can be meant. */
function pronoun(memory: Memory, { head, start }: Phrase, frame: Frame): string | null {
  const own = turnOf(memory, frame);
  if (head === 'i') return own ?? null;
  const sort = PRONOUN_SORTS.get(head);
  if (sort === undefined) return null;
  const verb = sort === 'body' ? verbOf(frame, start) : undefined;
  const reads = isWord(verb, READ);
  const writer = reads || isWord(verb, SAYS) ? writerOf(memory, frame, start, reads) : undefined;
  if (reads || writer !== undefined) return writer ?? null;
  const named = new Set(namedIn(memory.scene, frame));
  const asker = askerOf(memory, frame, start);
  if (asker !== null) named.add(asker);
  if (own !== undefined) named.add(own);
  const other = antecedent({ ...memory, named }, sort, frame, start);
  if (other !== undefined || named.size === 0) return other ?? null;
  return antecedent(memory, sort, frame, start) ?? null;
}

const verbOf = ({ items }: Frame, start: number): Item | undefined =>
  items[items.findIndex((item) => item.start === start) + 1];

/** "“My dear,” it begins": a letter is no body. */
const READ: ReadonlySet<string> = new Set(
  'begins began reads read ends ended concludes'.split(' '),
);

const SAYS: ReadonlySet<string> = new Set(['says', 'said']);

function isInside(spans: readonly Span[], position: number): boolean {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return (spans[low]?.start ?? Infinity) <= position;
}

interface Known {
  readonly memory: Memory;
  /** The names outside quotations. */
  readonly told: readonly Mention[];
  readonly roles: RolesOf;
}

/** "the mayor", "that firm": it points back; with a genitive or a preposition it brings somebody new. */
const POINTING = /^(?:the|this|that)\s+\S+(?:\s\S+){0,3}$/iu;

/** "The choir’s secretary" is another, unless called so before. */
const OWNED = /['’]s?\s/u;

/** "The mother of three", "the 52-year-old inspector" are told of the one in view, "the mother" of another. */
const OF_ONE_IN_VIEW =
  /\bof (?:one|two|three|four|five|six|seven|eight|nine|ten)$|^the (?:former|retired|\d\d-year-old)\s/iu;

/** Whom "the spokesman" or "the company" means; null for "a spokesman" and all that is unnamed. */
function nominal({ memory, told, roles }: Known, phrase: Phrase, frame: Frame): string | null {
  const words = textOf(memory.scene.doc.text, phrase);
  const spoken = memory.spoken.slice(-MEMORY);
  const { head } = phrase;
  if (OWN_DOCUMENTS.has(head)) return ownerOfDocument(memory, phrase, frame);
  const count = countBefore(told, phrase.start);
  const later = told.slice(count, count + MEMORY);
  if (ONE.test(words)) return namedLater(memory, head, frame) ?? titledLater(later, roles, head);
  const before = told.slice(Math.max(0, count - MEMORY), count);
  const { text } = memory.scene.doc;
  if (isSomebodys(words, head))
    return (
      (calledSo(text, before, roles, head) ?? otherHalf(before, roles, head))?.entity ??
      apposedLater(text, later, words)
    );
  const body = namedBody(memory.scene, phrase);
  if (body !== undefined) return body;
  if (!POINTING.test(words)) return null;
  // A headline's “minister” is nobody yet: the story says who he is.
  const earlier = spoken.findLast(
    (one) =>
      one.phrase.head === head &&
      head !== '' &&
      (one.entity !== null || one.frame.section !== 'headline'),
  );
  if (earlier !== undefined && earlier.entity !== null) return earlier.entity;
  const called = namesPerson(head) ? calledSo(text, before, roles, head) : undefined;
  // Who was unnamed so far may have been named since.
  if (earlier !== undefined) return called && called.start > earlier.at ? called.entity : null;
  if (ORGANISATION_NOUNS.has(head)) {
    // "the teachers’ union" is a new one.
    if (OWNED.test(words)) return null;
    const other = ofOtherKind(memory.scene, head);
    const nearest = antecedent({ ...memory, named: other }, 'body', frame, phrase.start);
    const isOne = ({ kind, entity }: Mention): boolean =>
      kind === 'organisation' && !other.has(entity);
    return nearest ?? before.findLast(isOne)?.entity ?? null;
  }
  if (!namesPerson(head)) return null;
  if (called !== undefined) return called.entity;
  if ((needsRole(head) && !OF_ONE_IN_VIEW.test(words)) || OWNED.test(words)) return null;
  const sort = WOMEN_NOUNS.has(head) ? 'f' : MEN_NOUNS.has(head) ? 'm' : 'person';
  const named = isOrigin(head) ? ofOtherOrigin(memory, head) : NOBODY;
  const nearest = antecedent({ ...memory, named }, sort, frame, phrase.start) ?? null;
  if (nearest === null || !PLAYING.test(head) || !coaches(roles(nearest))) return nearest;
  const { genderOf } = memory;
  const player = before.findLast(
    ({ kind, entity }) =>
      kind === 'person' && !coaches(roles(entity)) && genderOf(entity) === genderOf(nearest),
  );
  return player?.entity ?? nearest;
}

/** "The company" is none that is called a union or a court, "the ministry" one that is called so. */
function ofOtherKind({ entities }: Scene, head: string): ReadonlySet<string> {
  const so = CALLED_SO.test(head);
  const outlets = so || NO_PRESS.test(head) ? entities.outlets : [];
  const unlike = entities.organisations
    .slice(0, MEMORY)
    .filter(({ name }) =>
      so ? !name.toLowerCase().includes(head) : FIRM.test(head) && NO_FIRM.test(name),
    );
  return new Set([...unlike, ...outlets].map(({ id }) => id));
}

const CALLED_SO =
  /^(?:church|council|court|department|government|ministry|parliament|police|senate)$/u;
const NO_PRESS = /^(?:bank|charity|club|hospital|party|school|team|union|university)$/u;
const FIRM = /^(?:airline|company|firm|retailer)$/u;
const NO_FIRM =
  /\b(?:association|council|court|department|federation|guild|ministry|police|union)\b/iu;

/** "“I felt good,” the Swede said. “She was too good,” the Russian said.": the Swede is no Russian. */
const ofOtherOrigin = ({ spoken }: Memory, head: string): ReadonlySet<string> =>
  new Set(
    spoken.flatMap(({ phrase, entity }) =>
      entity !== null && phrase.head !== head && isOrigin(phrase.head) ? [entity] : [],
    ),
  );

/** "“Ice in her veins,” coach Lee said of Ortiz. The goalkeeper laughed.": no coach plays. */
const PLAYING =
  /^(?:(?:goal)?keeper|goaltender|striker|forward|midfielder|defender|winger|centre-back|full-?back|fly-half|quarterback|pitcher|batter|batsman|bowler|guard|teenager|rookie|\S+-year-old|\S+-handed)$/u;
const coaches = (roles: ReadonlySet<string>): boolean => NO_PLAYERS.some((role) => roles.has(role));
const NO_PLAYERS = 'coach manager trainer boss mom mum mother dad father wife'.split(' ');

/** "The Star newspaper", "the Brightwater company": the body that the phrase names, and what it is. */
function namedBody({ doc, startingAt }: Scene, { start, end, head }: Phrase): string | undefined {
  if (!BODIES.has(head)) return undefined;
  const named = startingAt.get(start) ?? startingAt.get(start + 'the '.length);
  const whole = named && doc.text.slice(named.end, end).trim().toLowerCase() === head;
  return whole === true && named?.kind !== 'person' ? named?.entity : undefined;
}

const BODIES: ReadonlySet<string> = new Set(
  'newspaper paper magazine daily weekly tabloid website site channel station radio broadcaster network agency company firm group movement party airline'.split(
    ' ',
  ),
);

/** "one woman", "an elderly man". */
const ONE = /^(?:one|an?)\s\S+(?:\s\S+){0,2}$/iu;
