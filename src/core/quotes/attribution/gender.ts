import { fold } from '../../language/fold.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { SURNAMES } from '../../lexicon/surnames.ts';
import { MEN_NOUNS, WOMEN_NOUNS } from '../../lexicon/source-nouns.ts';
import type { Person } from '../../model/entity.ts';
import { textOf } from '../../model/span.ts';
import type { Scene } from './scene.ts';

export type Gender = 'f' | 'm';

/** Room for a title before a name: "Baroness ". */
const TITLE_LENGTH = 12;

/** Most mentions of a person whose titles are read: the first ones carry them. */
const MOST_MENTIONS = 12;

/** The gender that the text uses for a person, from titles, roles and first names; read when asked. */
export function toGenders({ doc, entities }: Scene): (person: string) => Gender | undefined {
  const people = new Map(entities.people.map((person) => [person.id, person]));
  const known = new Map<string, Gender | undefined>();
  return (id) => {
    const person = people.get(id);
    if (person === undefined || known.has(id)) return known.get(id);
    const gender = fromTitles(doc.text, person) ?? fromRoles(doc.text, person) ?? fromName(person);
    known.set(id, gender);
    return gender;
  };
}

const fromWord = (word: string): Gender | undefined =>
  WOMEN_NOUNS.has(word) ? 'f' : MEN_NOUNS.has(word) ? 'm' : undefined;

function fromTitles(text: string, person: Person): Gender | undefined {
  for (const { start } of person.mentions.slice(0, MOST_MENTIONS)) {
    const before = text.slice(Math.max(0, start - TITLE_LENGTH), start);
    const title = /(\p{L}+)\.?\s*$/u.exec(before)?.[1];
    const known = title === undefined ? undefined : fromWord(title.toLowerCase());
    if (known !== undefined) return known;
  }
  return undefined;
}

function fromRoles(text: string, person: Person): Gender | undefined {
  for (const role of person.roles) {
    const words =
      textOf(text, role)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    const known = words
      .map((word) => (OWNERS.has(word) ? undefined : fromWord(word)))
      .find(Boolean);
    if (known !== undefined) return known;
  }
  return undefined;
}

/** "His wife" is no man. */
const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'king', 'queen']);

function fromName({ name }: Person): Gender | undefined {
  const words = name.split(/\s+/u);
  // A name alone may be a surname.
  const given =
    words.length > 1 ? words.slice(0, -1) : words.filter((word) => !SURNAMES.has(fold(word)));
  for (const word of given) {
    const gender = GIVEN_NAMES.get(fold(word));
    if (gender === 'f' || gender === 'm') return gender;
  }
  return undefined;
}
