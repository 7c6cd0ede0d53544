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

/** What stands between a name and what is told of its bearer: a comma, or an apposition. */
const DIRECTLY = /^,\s+$/u;
const APPOSITION = /^,\s+(?:\d|an?\s|the\s)[^,;:.—–()]{0,60},?\s+$/u;

/** They open a clause that is not of the name before it, or only as its owner or object. */
const OF_OTHERS =
  /^(?:which|whose|whom|when|where|while|after|before|as|since|until|if|by|and|but|or)\b/u;

/** Whether a telling has the name that ends at `end` as its subject: "Ann Lee, [who left in May]". */
function describes({ form, start }: FoundMention, text: string, end: number): boolean {
  if (form !== 'part' || start < end) return false;
  const between = text.slice(end, start);
  const opening = text.slice(start, start + LONGEST_OPENER);
  if (DIRECTLY.test(between)) return !OF_OTHERS.test(opening);
  return APPOSITION.test(between) && /^who\b/u.test(opening);
}

const LONGEST_OPENER = 'whenever'.length;

/**
 * Puts into each telling that begins with a pronoun whom it means: a relative clause the name before
 * it, "he" and "she" who is named first in the sentence before it, or else in the last sentence that
 * names anybody, unless the first name is of the other gender. To be asked sentence by sentence.
 */
export function meanPeople(
  doc: Doc,
  clues: Clues,
  people: readonly Person[],
): (found: readonly FoundMention[]) => readonly FoundMention[] {
  const genders = new Map(people.map((person) => [person.id, genderOf(person)]));
  let last: { readonly id: string; readonly sentence: number } | undefined;
  const byPronoun = (
    mention: FoundMention,
    named: readonly Named[],
    before: string | undefined,
  ) => {
    const pronoun = PRONOUN.exec(textOf(doc.text, mention.label));
    if (pronoun === null) return undefined;
    const id = named.find(({ end }) => end <= mention.label.start)?.id ?? before;
    const other = pronoun.groups?.['man'] === undefined ? 'm' : 'f';
    return id === undefined || genders.get(id) === other ? undefined : id;
  };
  const whomItMeans = (mention: FoundMention, named: readonly Named[]): string | undefined =>
    named.find(({ end }) => describes(mention, doc.text, end))?.id;
  return (found) => {
    const [first] = found;
    if (first === undefined) return found;
    const named = clues.within(doc.sentences[first.sentence]!).named.filter(isPerson);
    const before =
      last !== undefined && first.sentence - last.sentence <= REACH ? last.id : undefined;
    const placed = found.map((mention) => {
      const id = whomItMeans(mention, named) ?? byPronoun(mention, named, before);
      if (id === undefined || mention.participants.includes(id)) return mention;
      return { ...mention, participants: [id, ...mention.participants] };
    });
    if (named[0] !== undefined) last = { id: named[0].id, sentence: first.sentence };
    return placed;
  };
}

const isPerson = ({ id }: Named): boolean => id.startsWith('person:');

const genderOf = ({ name }: Person): string | undefined =>
  GIVEN_NAMES.get(fold(name.split(' ')[0] ?? ''));
