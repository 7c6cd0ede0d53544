import type { Claim } from '../model/event.ts';
import type { Quote } from '../model/quote.ts';
import { overlaps, textOf, type Span } from '../model/span.ts';
import type { ParsedArticle } from '../model/story.ts';
import { besideQuote } from './beside-quote.ts';
import { gather, plainClaims } from './gather.ts';

/**
 * To whom words were given, or who saw them: "told Reuters", "a statement to us", "an email seen by
 * the Herald". A name or "us"; whoever tells "reporters" names nobody.
 */
const GIVEN =
  /\b(?:told|tells|telling|(?:statement|interview|e-?mail|letter|reply|response|comments?|remarks) (?:to|with|for)|(?:seen|obtained|reviewed|viewed|reported|published) by|(?:inquiry|enquiry|question|request) from) ?(?<to>us\b|our (?:colleagues|newspaper|reporter|paper)\b|(?:the ?)?\p{Lu}[\p{L}’&-]*(?: \p{Lu}[\p{L}&-]*){0,3})/gu;

interface Given extends Claim {
  readonly outlet: string;
}

/** Claims side by side on whom one utterance was given to, where its wordings name several outlets. */
export function recipientClaims(
  wordings: readonly Quote[],
  articles: ReadonlyMap<string, ParsedArticle>,
): readonly (readonly Claim[])[] {
  const given = wordings.flatMap((quote) => {
    const article = articles.get(quote.article);
    return article === undefined ? [] : givenTo(quote, article);
  });
  const first = [...gather(given, ({ article }) => article).values()].map(([one]) => one!);
  if (new Set(first.map(({ outlet }) => outlet)).size < 2) return [];
  return [plainClaims(first)];
}

function givenTo(quote: Quote, article: ParsedArticle): readonly Given[] {
  const { text } = article.source;
  const beside = besideQuote(quote, text);
  const from = beside.start;
  return [...textOf(text, beside).matchAll(GIVEN)].flatMap((match) => {
    const at = from + match.index;
    const to = at + match[0].length;
    const name = match.groups?.['to'] ?? '';
    const outlet = outletOf(article, { start: to - name.length, end: to });
    if (outlet === undefined) return [];
    return [
      { article: article.id, start: at, end: to, value: name.replace(/^the ?/u, ''), outlet },
    ];
  });
}

/** The outlet that is named in a place, its own where the article says "us". */
function outletOf({ id, source, outlet, outlets }: ParsedArticle, place: Span): string | undefined {
  if (/^(?:us|our)\b/u.test(textOf(source.text, place))) return outlet.id ?? id;
  return outlets.find(({ mentions }) =>
    mentions.some((one) => one.article === id && overlaps(one, place)),
  )?.id;
}
