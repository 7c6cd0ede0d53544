import { TITLE_NOUNS } from '../../lexicon/source-nouns.ts';
import { textOf } from '../../model/span.ts';
import type { RolesOf } from './called-by-role.ts';
import type { Scene } from './scene.ts';

/** Room for a title before a name: "Conservative rival ". */
const TITLE_LENGTH = 24;
const TITLE_WORDS = 2;

/** Most mentions of a person whose titles are read. */
const MOST_MENTIONS = 12;

/** ", an Iowa Republican,": what the text says of somebody right behind the name, whatever the noun. */
const APPOSED = /^, (?:an?|the) (?<words>[^,.;“”"()]{3,60})(?=[,.])/u;

/** The words that the article calls each person by: roles, titles in front, appositions behind. */
export function toRoles({ doc: { text }, entities }: Scene): RolesOf {
  const people = new Map(entities.people.map((person) => [person.id, person]));
  const known = new Map<string, ReadonlySet<string>>();
  return (id) => {
    const person = people.get(id);
    const roles = known.get(id) ?? new Set<string>();
    if (person === undefined || known.has(id)) return roles;
    const words = new Set(person.roles.flatMap((role) => wordsOf(textOf(text, role))));
    for (const { start, end } of person.mentions.slice(0, MOST_MENTIONS)) {
      for (const title of titlesBefore(text, start)) words.add(TITLE_NOUNS.get(title) ?? title);
      const apposed = APPOSED.exec(text.slice(end, end + 70))?.groups?.['words'] ?? '';
      for (const word of wordsOf(apposed)) words.add(word);
    }
    known.set(id, words);
    return words;
  };
}

/** The last words before a name, back to a mark. */
const titlesBefore = (text: string, start: number): readonly string[] =>
  wordsOf(
    text
      .slice(Math.max(0, start - TITLE_LENGTH), start)
      .replace(/^.*(?:[,;:!?“”"()\n]|\p{Ll}{4}\.\s)/su, ''),
  ).slice(-TITLE_WORDS);

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? [];
