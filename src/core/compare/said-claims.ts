import type { Claim } from '../model/event.ts';
import type { Quote } from '../model/quote.ts';
import type { SpanIndex } from '../model/span-index.ts';
import type { Span } from '../model/span.ts';
import type { Timex } from '../model/timex3.ts';
import { besideQuote } from './beside-quote.ts';
import { exclude } from './date-claims.ts';

/** Words that say or write something, or what is written, and what may stand between them and the date. */
const TELLING = String.raw`(?:said|told|wrote|repl(?:y|ied)|e-?mail|letter|memo|note|post(?:ed)?|tweet(?:ed)?|statement|dated)`;
const DATED = new RegExp(String.raw`\b${TELLING}\b[^.;:!?“”"]{0,30}$`, 'iu');
const DATES = new RegExp(String.raw`^[^.;!?“”"]{0,30}\b${TELLING}\b`, 'iu');

/** Characters beside a date that hold such a word. */
const REACH = 45;

/**
 * Claims side by side on when one utterance was said or written, where its wordings stand beside dates that
 * exclude each other. A quote with two such dates beside it has none.
 */
export function saidClaims(
  wordings: readonly Quote[],
  texts: ReadonlyMap<string, string>,
  near: ReadonlyMap<string, SpanIndex<Timex>>,
): readonly (readonly Claim[])[] {
  const dates = wordings.flatMap((quote): readonly Said[] => {
    const text = texts.get(quote.article) ?? '';
    const beside = near.get(quote.article)?.(besideQuote(quote, text)) ?? [];
    const found = beside.filter((timex) => timex.edtf !== null && isOfTelling(timex, text));
    return found.length === 1 ? [{ timex: found[0]!, beside }] : [];
  });
  return dates.some((a) => dates.some((b) => differ(a, b)))
    ? [
        dates.map(({ timex: { article, start, end, edtf } }) => ({
          article,
          start,
          end,
          value: edtf!,
        })),
      ]
    : [];
}

/** The date of an utterance, among all that stand beside it. */
interface Said {
  readonly timex: Timex;
  readonly beside: readonly Timex[];
}

/** Whether the dates are of two articles, and neither article gives the other as well. */
const differ = (a: Said, b: Said): boolean =>
  a.timex.article !== b.timex.article &&
  a.beside.every((one) => exclude(one, b.timex)) &&
  b.beside.every((one) => exclude(one, a.timex));

/** "Told the council on [Friday]", "an email of [6 November]", "[three days later] an official replied". */
const isOfTelling = ({ start, end }: Span, text: string): boolean =>
  DATED.test(text.slice(Math.max(0, start - REACH), start)) ||
  DATES.test(text.slice(end, end + REACH));
