import { NUMBER_WORDS } from '../lexicon/number-words.ts';
import { VERB_FAMILIES } from '../lexicon/action-families.ts';
import { PEOPLE } from '../lexicon/amounts.ts';
import { ROLE_NOUNS } from '../lexicon/role-nouns.ts';
import type { Claim } from '../model/event.ts';
import { gather } from './gather.ts';
import { findAmounts } from './amounts.ts';
import type { Telling } from './tellings.ts';

/** Kinds of what is done to people, so that a bare "three" or "all" counts people. */
const DONE_TO_PEOPLE: ReadonlySet<string> = new Set(
  `dismiss resign layoff suspend arrest charge convict acquit sentence release kill die injure rescue
  kidnap evacuate infect hospitalise deport execute appoint`.split(/\s+/),
);

const isPeople = (noun: string): boolean => PEOPLE.has(noun) || ROLE_NOUNS.has(noun);

/**
 * People counted without a noun: "the other three were fired", "two others", "all of them", "how many
 * had been fired". Words that count without a number are vaguer than any number, never against it.
 */
const BARE =
  /\b(?:(?<vague>how many|all|none|no one|nobody|both)\b|(?:the )?(?:other|remaining) (?<other>\p{L}+|\d+)(?= (?:was|were|have|had|are))|(?<count>\p{L}+|\d[\d,]{0,12}) (?:others?\b|of (?:them|whom)\b))/giu;

interface Counted extends Claim {
  readonly count: number | undefined;
}

/**
 * Claims side by side on how many people it was done to, where articles count differently in tellings
 * of one event; one that says "all", "none" or "how many" stands beside them as vaguer.
 */
export function headcountClaims(tellings: readonly Telling[]): readonly (readonly Claim[])[] {
  const told = tellings.filter(
    ({ mention: { action, form } }) =>
      form !== 'nominal' && DONE_TO_PEOPLE.has(VERB_FAMILIES.get(action) ?? action),
  );
  const byArticle = gather(told, ({ article }) => article.id);
  const counted = [...byArticle.values()].flatMap((one) => mostExact(one.flatMap(countsIn)));
  const exact = counted.filter(({ count }) => count !== undefined);
  if (exact.length === 0 || new Set(counted.map(({ value }) => value)).size < 2) return [];
  return [counted.map(toClaim)];
}

/** The count of an article: the highest number, else its first vague word. */
function mostExact(counts: readonly Counted[]): readonly Counted[] {
  const [first] = counts.toSorted((a, b) => (b.count ?? -1) - (a.count ?? -1));
  return first === undefined ? [] : [first];
}

function countsIn({ article, mention: { start, end } }: Telling): readonly Counted[] {
  const { text } = article.source;
  const amounts = findAmounts(text, { start, end })
    .filter(({ noun }) => isPeople(noun))
    .map((amount) => ({ ...amount, article: article.id }));
  const bare = [...text.slice(start, end).matchAll(BARE)].flatMap((match) => {
    const { other, count, vague } = match.groups ?? {};
    const number = numberOf(other ?? count ?? '');
    if (vague === undefined && number === undefined) return [];
    const at = start + match.index;
    return [{ article: article.id, start: at, end: at + match[0].length, count: number }];
  });
  return [...amounts, ...bare].map(({ article: id, start: from, end: to, count }) => ({
    article: id,
    start: from,
    end: to,
    count,
    value: count === undefined ? text.slice(from, to) : String(count),
  }));
}

const numberOf = (word: string): number | undefined =>
  /^\d/u.test(word) ? Number(word.replaceAll(',', '')) : NUMBER_WORDS.get(word.toLowerCase());

const toClaim = ({ article, start, end, value, count }: Counted): Claim => ({
  article,
  start,
  end,
  value,
  ...(count === undefined ? { vague: true } : {}),
});
