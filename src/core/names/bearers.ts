import type { Entity, Person } from '../model/entity.ts';
import { keysOf } from './person-names.ts';

/** The person whom a surname alone means; undefined where nobody or more than one bears it. */
export type Bearers = (name: string) => Person | undefined;

/**
 * Tells whom an article means that says "Byron said" and leaves it to others to introduce her: the
 * only person of the story with that surname.
 */
export function bearersOf(people: readonly Person[]): Bearers {
  const bySurname = new Map<string, Person | null>();
  for (const person of people) {
    const keys = keysOf(person.name);
    const surname = keys.at(-1);
    if (surname === undefined || keys.length < 2) continue;
    bySurname.set(surname, bySurname.has(surname) ? null : person);
  }
  return (name) => {
    const keys = keysOf(name);
    const [surname = ''] = keys;
    return (keys.length === 1 && bySurname.get(surname)) || undefined;
  };
}

/**
 * Whether an article's organisation is a person after all. Where an article names both, "Byron" and
 * Ada Byron are two.
 */
export const isNobodysFirm = (
  { id }: Entity,
  bearer: Person,
  organisations: readonly Entity[],
): boolean => {
  const places = new Set(bearer.mentions.map(({ article }) => article));
  return !organisations.some(
    (other) => other.id === id && other.mentions.some(({ article }) => places.has(article)),
  );
};
