import { MEN_NOUNS, ORGANISATION_NOUNS, WOMEN_NOUNS } from '../../lexicon/source-nouns.ts';
import { textOf } from '../../model/span.ts';
import type { Gender } from './gender.ts';
import { namesPeople, namesPerson } from './noun-class.ts';
import type { Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';

/** What tells whether a pronoun may stand for somebody. */
export interface Fitting {
  readonly scene: Scene;
  readonly genderOf: (person: string) => Gender | undefined;
  /** Whom the quotations of the sentence name: nobody calls oneself so. */
  readonly named: ReadonlySet<string>;
}

/** Whom a pronoun may stand for: one man, one woman, any one person, a body, several people. */
export type Sort = Gender | 'person' | 'body' | 'group';

/** What each pronoun stands for. */
export const PRONOUN_SORTS: ReadonlyMap<string, Sort> = new Map<string, Sort>([
  ['he', 'm'],
  ['she', 'f'],
  ['it', 'body'],
  ['they', 'group'],
]);

/** Nothing tells whether it is a man or a woman. */
export const isUnsure = ({ genderOf }: Fitting, sort: Sort, entity: string): boolean =>
  (sort === 'm' || sort === 'f') && genderOf(entity) === undefined;

/** Whether the pronoun may stand for what the phrase means. */
export function fits(memory: Fitting, sort: Sort, phrase: Phrase, entity: string | null): boolean {
  const { form, head } = phrase;
  if (entity !== null) return fitsEntity(memory, sort, entity);
  if (form === 'name') {
    const name = textOf(memory.scene.doc.text, phrase);
    return sort !== 'group' && UNKNOWN_NAME.test(name);
  }
  if (form === 'pronoun') return sort === 'person' || PRONOUN_SORTS.get(head) === sort;
  if (sort === 'body') return ORGANISATION_NOUNS.has(head);
  if (sort === 'group') return namesPeople(head) || ORGANISATION_NOUNS.has(head);
  return (
    namesPerson(head) && !(sort === 'f' ? MEN_NOUNS : sort === 'm' ? WOMEN_NOUNS : NONE).has(head)
  );
}

/** A name of several words that nobody is known by: a person, or a firm where "it" follows. */
const UNKNOWN_NAME = /^\p{Lu}[\p{L}’'-]*\.?(?:\s\p{Lu}[\p{L}’'-]*\.?){1,3}$/u;

const NONE: ReadonlySet<string> = new Set();

/** Whether the pronoun may stand for the one known by this id. */
export function fitsEntity({ genderOf, named }: Fitting, sort: Sort, entity: string): boolean {
  if (named.has(entity)) return false;
  const person = entity.startsWith('person:');
  if (sort === 'body' || sort === 'group') return !person;
  return person && (sort === 'person' || (genderOf(entity) ?? sort) === sort);
}
