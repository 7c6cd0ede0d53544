import type { Claim } from '../model/event.ts';
import type { ParsedArticle } from '../model/story.ts';
import { gather } from './gather.ts';

/** What follows a name where an article gives an age: ", 52," or " (52)". */
const AGE = /^(?:,| \()\s?(?<age>\d{1,2})(?:[,.)]| years?\b)/u;

/** Characters after a name that are looked at. */
const REACH = 12;

/** Claims side by side on how old somebody is. */
export function ageClaims(articles: readonly ParsedArticle[]): readonly (readonly Claim[])[] {
  const found = articles.flatMap(({ id, source, people }) =>
    people.flatMap((person) => {
      const claim = person.mentions
        .filter(({ article }) => article === id)
        .flatMap(({ end }) => ageAt(id, source.text, end))[0];
      return claim === undefined ? [] : [{ person: person.id, claim }];
    }),
  );
  return [...gather(found, ({ person }) => person).values()]
    .map((ages) => ages.map(({ claim }) => claim))
    .filter((claims) => new Set(claims.map(({ value }) => value)).size > 1);
}

function ageAt(article: string, text: string, at: number): readonly Claim[] {
  const match = AGE.exec(text.slice(at, at + REACH));
  const value = match?.groups?.['age'];
  if (match === null || value === undefined) return [];
  const start = at + match[0].indexOf(value);
  return [{ article, start, end: start + value.length, value }];
}
