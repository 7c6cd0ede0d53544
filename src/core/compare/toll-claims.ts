import { nounLemma } from '../language/lemma.ts';
import { tokenise } from '../language/tokenise.ts';
import { TIME_UNITS } from '../lexicon/amounts.ts';
import { MONTHS } from '../lexicon/months.ts';
import type { Claim } from '../model/event.ts';
import { overlaps, textOf, type Span } from '../model/span.ts';
import type { ParsedArticle } from '../model/story.ts';
import { hedgedFrom, mayRound } from './amounts.ts';
import { gather, plainClaims } from './gather.ts';
import { sentencesOf } from './sentences.ts';
import { TOLLS, type Toll } from './tolls.ts';
import { countOf, totalIn } from './toll-totals.ts';

/** Words between a number and the word that says what it counts: "14 people, most of them children, died". */
const REACH = 3;

/** Words of the longest that says what a number counts. */
const LONGEST = 4;

/** Marks beyond which a number belongs to another clause. */
const BREAK = /^[,;:.()—–]$/u;

/**
 * Claims side by side on how many died, were hurt, arrested and so on, where the numbers differ. Of each article it
 * takes the first sentence with such a number, and of that the highest: parts of the toll, and the
 * tolls of other days, come later; those of each year long past stand beside each other. Somebody without a number is said against nobody only.
 */
export function tollClaims(articles: readonly ParsedArticle[]): readonly (readonly Claim[])[] {
  const told = articles.flatMap(tellingsByYear);
  return [...gather(told, ({ year }) => year).values()].flatMap(tollsOf);
}

function tollsOf(told: readonly Told[]): readonly (readonly Claim[])[] {
  return TOLLS.flatMap((toll) => {
    const counted = told.map((one) => firstOf(one, toll));
    const isDenied = counted.some((claim) => claim?.value === NONE);
    const claims = counted.flatMap(
      (claim, at): Counted | readonly Counted[] =>
        claim ?? (isDenied ? somebodyIn(told[at]!, toll) : []),
    );
    return claims.some((a) => claims.some((b) => !mayBeOne(a, b))) ? [plainClaims(claims)] : [];
  });
}

/** A number with the words that loosen it; absent of nobody, and of somebody with no number. */
interface Counted extends Claim {
  readonly shown?: string;
}

/** Whether they are one number, or one rounds the other: "more than 800" beside 814. */
const mayBeOne = (a: Counted, b: Counted): boolean =>
  a.value === b.value ||
  mayRound(a.shown ?? '', Number(a.value), Number(b.value)) ||
  mayRound(b.shown ?? '', Number(b.value), Number(a.value));

/** An article with its sentences that go back to one year, or to none. */
interface Told {
  readonly article: ParsedArticle;
  readonly year: number | undefined;
  readonly sentences: readonly Span[];
}

const tellingsByYear = (article: ParsedArticle): readonly Told[] =>
  [...gather(sentencesOf(article), (span) => oldYearOf(article, span))].map(
    ([year, sentences]) => ({ article, year, sentences }),
  );

const NONE = '0';

function firstOf({ article, sentences }: Told, toll: Toll): Counted | undefined {
  const { text } = article.source;
  const asked = sentences.filter((sentence) => toll.has.test(textOf(text, sentence)));
  const [total] = asked.flatMap((sentence) => totalIn(article.id, text, sentence, toll.has));
  if (total !== undefined) return total;
  for (const sentence of asked) {
    const [none] = toll.asked ? wordsIn(article, sentence, toll.asked.nobody, NONE) : [];
    if (none !== undefined) return none;
    const claims = tollsIn(article.id, text, sentence, toll);
    if (claims.length > 0)
      return claims.reduce((most, next) => (Number(next.value) > Number(most.value) ? next : most));
  }
  return undefined;
}

/** The other year that a sentence tells of: "In 1979 34 miners died there". */
function oldYearOf({ timexes, published }: ParsedArticle, sentence: Span): number | undefined {
  const year = Number(published?.earliest?.slice(0, 4));
  const old = timexes.find(
    (timex) =>
      overlaps(sentence, timex) &&
      timex.latest !== null &&
      Number(timex.latest.slice(0, 4)) < year - 1,
  );
  return old && Number(old.latest?.slice(0, 4));
}

const somebodyIn = ({ article, sentences }: Told, { asked }: Toll): readonly Claim[] =>
  sentences
    .flatMap((sentence) => (asked ? wordsIn(article, sentence, asked.somebody) : []))
    .slice(0, 1);

const wordsIn = (
  { id, source: { text } }: ParsedArticle,
  { start, end }: Span,
  words: RegExp,
  value?: string,
): readonly Claim[] =>
  [...text.slice(start, end).matchAll(words)].map((match) => ({
    article: id,
    start: start + match.index,
    end: start + match.index + match[0].length,
    value: value ?? match[0],
  }));

function tollsIn(
  article: string,
  text: string,
  span: { readonly start: number; readonly end: number },
  toll: Toll,
): readonly Counted[] {
  const tokens = tokenise(text, span);
  const words = tokens.map((token) => textOf(text, token).toLowerCase());
  return tokens.flatMap(({ start, end }, at) => {
    const count = countOf(words[at]!);
    if (
      count === undefined ||
      (words[at] === 'one' && POINTED.test(words[at - 1] ?? '')) ||
      TIME_UNITS.has(nounLemma(words[at + 1] ?? '')) ||
      (words[at + 1] === 'more' && words[at + 2] !== 'than') ||
      SUM.test(text.slice(start - 1, start)) ||
      MONTHS.has(words[at - 1] ?? '') ||
      text[end] === '-' ||
      (NAMED_AND.test(text.slice(start - NAMED_REACH, start)) &&
        /^others?$/u.test(words[at + 1] ?? '')) ||
      isOfOneCountry(text, tokens[at - 1], tokens[at + 1]) ||
      nearest(words, at) !== toll
    )
      return [];
    const from = hedgedFrom(text, start);
    return [{ article, start: from, end, value: String(count), shown: text.slice(from, end) }];
  });
}

/** The toll that a number in a sentence is of, as a number; undefined where no word names one. */
export function tollOfNumber(text: string, sentence: Span, number: Span): number | undefined {
  const tokens = tokenise(text, sentence);
  const words = tokens.map((token) => textOf(text, token).toLowerCase());
  const own = tokens.flatMap((token, at) => (overlaps(token, number) ? [at] : []));
  const at = own.find((one) => countOf(words[one]!) !== undefined) ?? own[0] ?? -1;
  const toll = at < 0 ? undefined : nearest(words, at);
  return toll && TOLLS.indexOf(toll);
}

/** A number behind a sign of money counts no people ("$39,000 missing"), nor does one with a hyphen ("a 61-year-old"). */
const SUM = /[$£€¥₹]/u;

/** "This one will kill you": no number, but what stands for a thing. */
const POINTED = /^(?:this|that|the|which|each|every|another|any|last|next)$/u;

/** "Holt, Brand and [one] other were arrested": on top of those who are named. */
const NAMED_AND = /\p{Lu}[\p{L}’-]+,? and $/u;
const NAMED_REACH = 24;

/** "The ten British dead": a part of the toll, outside a headline in capitals. */
function isOfOneCountry(text: string, before?: Span, after?: Span): boolean {
  const [last, next] = [before, after].map((token) => (token ? textOf(text, token) : ''));
  const isName = /^\p{Lu}\p{Ll}/u.test(next!) && !/^\p{Lu}/u.test(last!);
  return isName && nearest([next!.toLowerCase()], -1) === undefined;
}

/** Which toll the nearest word on either side names; of two as near it is what follows. */
function nearest(words: readonly string[], at: number): Toll | undefined {
  let sides: readonly (1 | -1)[] = [1, -1];
  for (let away = 1; away <= REACH + 1; away += 1) {
    sides = sides.filter((side) => !BREAK.test(words[at + side * away] ?? '.'));
    for (const side of sides) {
      const place = at + side * away;
      const here = words.slice(place, place + LONGEST).join(' ');
      const named = TOLLS.find(
        ({ begins, isNoun }) => (side > 0 || isNoun !== true) && begins.test(here),
      );
      if (named !== undefined) return named;
    }
  }
  return undefined;
}
