import { OWN_DOCUMENTS } from '../../lexicon/cue-words.ts';
import {
  MEN_NOUNS,
  ORGANISATION_NOUNS,
  PERSON_NOUNS,
  WOMEN_NOUNS,
} from '../../lexicon/source-nouns.ts';
import { textOf, type Span } from '../../model/span.ts';
import { gendersOf } from './gender.ts';
import type { Phrase } from './phrase.ts';
import type { Mention, Scene } from './scene.ts';

/** Somebody who has spoken: named or not. */
export interface Speaker {
  readonly phrase: Phrase;
  readonly entity: string | null;
  readonly at: number;
}

/** Finds whom a phrase means, given who was named and who spoke before. */
export interface Resolver {
  readonly resolve: (phrase: Phrase, spoken: readonly Speaker[]) => string | null;
}

/** How many names back a pronoun may reach: beyond, it is anybody's guess. */
const REACH = 12;

/** How many names and speakers back anything may reach; the bound keeps long articles linear. */
const MEMORY = 80;

/** A resolver for one article; `quoted` are the stretches inside quotation marks. */
export function toResolver(scene: Scene, quoted: readonly Span[]): Resolver {
  const genders = gendersOf(scene);
  const told = scene.mentions.filter(({ start }) => !isInside(quoted, start));
  const subjects = firstOfSentences(scene, told);
  const roles = rolesOf(scene);
  const resolve = (phrase: Phrase, spoken: readonly Speaker[]): string | null => {
    if (phrase.entity !== null) return phrase.entity;
    if (phrase.form === 'name') return null;
    const count = countBefore(told, phrase.start);
    const before = told.slice(Math.max(0, count - MEMORY), count);
    const speakers = spoken.slice(-MEMORY);
    if (phrase.form === 'pronoun') {
      return pronoun(phrase, { before, subjects, spoken: speakers, genders });
    }
    return nominal({ scene, roles }, phrase, before, speakers);
  };
  return { resolve };
}

function isInside(spans: readonly Span[], position: number): boolean {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return (spans[low]?.start ?? Infinity) <= position;
}

function countBefore(mentions: readonly Mention[], position: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isSubject = ({ doc }: Scene, start: number, mention: Mention | undefined): boolean =>
  mention?.kind === 'person' &&
  !/^['’]s?\b/u.test(doc.text.slice(mention.end, mention.end + 3)) &&
  !(mention.start - start < LONGEST_OPENING && BY_WHOM.test(doc.text.slice(start, mention.start)));

/** "Asked by X", "Pressed repeatedly by Mr X": somebody else speaks. */
const BY_WHOM = /^\p{Lu}\p{Ll}+(?:ed|en)\s(?:\p{L}+\s)?by\s(?:\p{Lu}\p{L}*\.?\s){0,2}$/u;
const LONGEST_OPENING = 50;

/** The first person named in each sentence, not as an owner: its likely subject. */
function firstOfSentences(scene: Scene, told: readonly Mention[]): ReadonlySet<Mention> {
  const firsts = new Set<Mention>();
  let at = 0;
  for (const { start, end } of scene.doc.sentences) {
    while ((told[at]?.start ?? Infinity) < start) at += 1;
    while ((told[at]?.start ?? Infinity) < end && !isSubject(scene, start, told[at])) at += 1;
    const mention = told[at];
    if (mention !== undefined && mention.start < end) firsts.add(mention);
  }
  return firsts;
}

interface Antecedents {
  readonly before: readonly Mention[];
  readonly subjects: ReadonlySet<Mention>;
  readonly spoken: readonly Speaker[];
  readonly genders: ReadonlyMap<string, 'f' | 'm'>;
}

const PRONOUN_GENDER: ReadonlyMap<string, 'f' | 'm'> = new Map([
  ['he', 'm'],
  ['she', 'f'],
]);

/** Whom "he" or "she" means: the latest subject or speaker that the pronoun fits. */
function pronoun(
  { head }: Phrase,
  { before, subjects, spoken, genders }: Antecedents,
): string | null {
  const gender = PRONOUN_GENDER.get(head);
  if (gender === undefined) return head === 'they' || head === 'it' ? plural(before, spoken) : null;
  const fits = (entity: string): boolean => (genders.get(entity) ?? gender) === gender;
  const recent = before
    .slice(-REACH)
    .filter(({ kind, entity }) => kind === 'person' && fits(entity));
  const subject = recent.findLast((mention) => subjects.has(mention)) ?? recent.at(-1);
  const last = spoken.at(-1);
  if (last === undefined) return subject?.entity ?? null;
  if (subject !== undefined && subject.start > last.at) return subject.entity;
  if (last.entity === null)
    return fitsNoun(last.phrase.head, gender) ? null : (subject?.entity ?? null);
  if (last.entity.startsWith('person:') && fits(last.entity)) return last.entity;
  const speaker = spoken.findLast(
    ({ entity }) => entity?.startsWith('person:') === true && fits(entity),
  );
  return subject?.entity ?? speaker?.entity ?? null;
}

const fitsNoun = (noun: string, gender: 'f' | 'm'): boolean =>
  !(gender === 'm' ? WOMEN_NOUNS : MEN_NOUNS).has(noun);

/** "It" and "they": the organisation that spoke or was named last. */
function plural(before: readonly Mention[], spoken: readonly Speaker[]): string | null {
  const last = spoken.at(-1);
  if (last?.entity?.startsWith('person:') === false) return last.entity;
  if (last !== undefined && last.entity === null) return null;
  return before.findLast(({ kind }) => kind !== 'person')?.entity ?? null;
}

/** "The 53-year-old": whoever was named last. */
const BY_AGE = /^the\s\d{1,3}[-\s]year[-\s]old$/iu;

/** The words that the text calls each person by. */
type Roles = ReadonlyMap<string, ReadonlySet<string>>;

/** Whom "the spokesman" or "the company" means; null for "a spokesman" and all that is unnamed. */
function nominal(
  { scene, roles }: { readonly scene: Scene; readonly roles: Roles },
  phrase: Phrase,
  before: readonly Mention[],
  spoken: readonly Speaker[],
): string | null {
  const words = textOf(scene.doc.text, phrase);
  if (OWN_DOCUMENTS.has(phrase.head)) return owner(scene, phrase, spoken, words);
  if (BY_AGE.test(words)) return before.findLast(({ kind }) => kind === 'person')?.entity ?? null;
  if (!/^(?:the|this|that)\s+\S+(?:\s\S+){0,2}$/iu.test(words)) return null;
  const earlier = spoken.findLast(({ phrase: one }) => one.head === phrase.head && one.head !== '');
  if (earlier !== undefined) return earlier.entity;
  if (ORGANISATION_NOUNS.has(phrase.head)) {
    return before.findLast(({ kind }) => kind === 'organisation')?.entity ?? null;
  }
  if (!PERSON_NOUNS.has(phrase.head) && !/(?:er|or|ist|man|ian)$/u.test(phrase.head)) return null;
  return before.findLast(({ entity }) => roles.get(entity)?.has(phrase.head))?.entity ?? null;
}

const rolesOf = ({ doc, entities }: Scene): Roles =>
  new Map(
    entities.people.map(({ id, roles }) => {
      const words = roles.map((role) => textOf(doc.text, role).toLowerCase()).join(' ');
      return [id, new Set(words.match(/\p{L}+/gu))];
    }),
  );

/** Whose statement it is: the name inside the phrase, else whoever spoke last. */
function owner(
  scene: Scene,
  phrase: Phrase,
  spoken: readonly Speaker[],
  words: string,
): string | null {
  const inside = scene.mentions[countBefore(scene.mentions, phrase.start)];
  if (inside !== undefined && inside.start < phrase.end) return inside.entity;
  const last = spoken.at(-1);
  const near = last !== undefined && phrase.start - last.at < OWN_REACH;
  return near && /^(?:the|this|that)\s\S+$/iu.test(words) ? last.entity : null;
}

/** How far behind a speaker's words "the statement" is still theirs, in characters: two paragraphs. */
const OWN_REACH = 800;
