import { fold } from '../../language/fold.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { MEN_NOUNS, WOMEN_NOUNS } from '../../lexicon/source-nouns.ts';
import type { Person } from '../../model/entity.ts';
import { textOf } from '../../model/span.ts';
import type { Scene } from './scene.ts';

/** 'f' or 'm' where the text or the name tells; undefined where neither does. */
type Known = 'f' | 'm' | undefined;

/** Room for a title before a name: "Baroness ". */
const TITLE_LENGTH = 12;

/** The gender that the text uses for each person, from titles, roles and first names. */
export function gendersOf({ doc, entities }: Scene): ReadonlyMap<string, 'f' | 'm'> {
  const genders = new Map<string, 'f' | 'm'>();
  for (const person of entities.people) {
    const gender = fromTitles(doc.text, person) ?? fromRoles(doc.text, person) ?? fromName(person);
    if (gender !== undefined) genders.set(person.id, gender);
  }
  return genders;
}

const fromWord = (word: string): Known =>
  WOMEN_NOUNS.has(word) ? 'f' : MEN_NOUNS.has(word) ? 'm' : undefined;

function fromTitles(text: string, person: Person): Known {
  for (const { start } of person.mentions) {
    const before = text.slice(Math.max(0, start - TITLE_LENGTH), start);
    const title = /(\p{L}+)\.?\s*$/u.exec(before)?.[1];
    const known = title === undefined ? undefined : fromWord(title.toLowerCase());
    if (known !== undefined) return known;
  }
  return undefined;
}

function fromRoles(text: string, person: Person): Known {
  for (const role of person.roles) {
    const words =
      textOf(text, role)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    const known = words.map(fromWord).find((gender) => gender !== undefined);
    if (known !== undefined) return known;
  }
  return undefined;
}

function fromName({ name }: Person): Known {
  for (const word of name.split(/\s+/u).slice(0, -1)) {
    const gender = GIVEN_NAMES.get(fold(word));
    if (gender === 'f' || gender === 'm') return gender;
  }
  return undefined;
}
