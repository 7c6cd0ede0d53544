import { fold } from '../language/fold.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import type { Doc } from '../model/doc.ts';
import type { Person } from '../model/entity.ts';
import type { FoundMention } from '../model/event.ts';
import { textOf } from '../model/span.ts';
import type { Clues, Named } from './mention-clues.ts';

/** Most sentences from a name to the pronoun that still means it: more reaches into another scene. */
const REACH = 2;

const PRONOUN = /^(?:(?<man>he|his)|(?<woman>she|her))\b/iu;

/**
 * Puts into each telling that begins with a pronoun whom it means: who is named first in its own
 * sentence before it, or else in the last sentence that names anybody, unless the first name is of
 * the other gender. To be asked sentence by sentence.
 */
export function meanPeople(
  doc: Doc,
  clues: Clues,
  people: readonly Person[],
): (found: readonly FoundMention[]) => readonly FoundMention[] {
  const genders = new Map(people.map((person) => [person.id, genderOf(person)]));
  let last: { readonly id: string; readonly sentence: number } | undefined;
  return (found) => {
    const [first] = found;
    if (first === undefined) return found;
    const named = clues.within(doc.sentences[first.sentence]!).named.filter(isPerson);
    const before = last !== undefined && first.sentence - last.sentence <= REACH ? last.id : '';
    const placed = found.map((mention) => {
      const id = named.find(({ end }) => end <= mention.label.start)?.id ?? before;
      const pronoun = PRONOUN.exec(textOf(doc.text, mention.label));
      const other = pronoun?.groups?.['man'] === undefined ? 'm' : 'f';
      const known = mention.participants.includes(id);
      if (id === '' || pronoun === null || known || genders.get(id) === other) return mention;
      return { ...mention, participants: [id, ...mention.participants] };
    });
    if (named[0] !== undefined) last = { id: named[0].id, sentence: first.sentence };
    return placed;
  };
}

const isPerson = ({ id }: Named): boolean => id.startsWith('person:');

const genderOf = ({ name }: Person): string | undefined =>
  GIVEN_NAMES.get(fold(name.split(' ')[0] ?? ''));
