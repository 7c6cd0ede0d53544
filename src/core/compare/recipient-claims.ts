import type { Claim } from '../model/event.ts';
import { gather } from './gather.ts';
import type { Telling } from './tellings.ts';

/**
 * To whom somebody spoke: "told Reuters", "telling us", "in a statement to the Herald". A name or
 * "us"; whoever tells "reporters" names nobody.
 */
const TOLD =
  /\b(?:told|tells|telling|(?:statement|interview|email|e-mail|letter|reply|comments?|remarks) (?:to|with|for)) ?(?<to>us\b|(?:the ?)?\p{Lu}[\p{L}’&.-]*(?: \p{Lu}[\p{L}&-]*){0,3})/gu;

/** Claims side by side on whom the words were given to, where tellings of one event name several. */
export function recipientClaims(tellings: readonly Telling[]): readonly (readonly Claim[])[] {
  const claims = tellings.flatMap(({ article, mention: { start, end } }) =>
    [...article.source.text.slice(start, end).matchAll(TOLD)].flatMap((match): readonly Claim[] => {
      const to = match.groups?.['to'];
      if (to === undefined) return [];
      const at = start + match.index;
      return [
        {
          article: article.id,
          start: at,
          end: at + match[0].length,
          value: to.replace(/^the ?/u, ''),
        },
      ];
    }),
  );
  const first = [...gather(claims, ({ article }) => article).values()].map(([claim]) => claim!);
  return new Set(first.map(({ value }) => value)).size > 1 ? [first] : [];
}
