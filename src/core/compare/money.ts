import { CURRENCIES, MONEY_SIGNS, MULTIPLIERS } from '../lexicon/money.ts';
import { NUMBER_WORDS } from '../lexicon/number-words.ts';
import type { Span } from '../model/span.ts';
import { hedgedFrom, type Amount } from './amounts.ts';

const FIGURES = String.raw`\d{1,12}(?:,\d{2,3}){0,5}(?:\.\d{1,3})?`;
const BY = [...MULTIPLIERS.keys()].toSorted((a, b) => b.length - a.length).join('|');

const NAMES = [...CURRENCIES].join('|');

/** "£250,000", "US$12 million", "£1.2m", "Rs. 851 crore". */
const SIGNED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:US|A|C|NZ|HK|GH)(?=\p{Sc}))?(?<unit>\p{Sc}|Rs(?=\.? ?\d)|P(?=\d{1,3},\d{3})|(?:USD|GBP|EUR|SEK|NOK|DKK|CHF|GHS)(?= ?\d))\.? ?(?<count>${FIGURES})(?: ?(?<by>${BY})(?!\p{L}))?`,
  'giu',
);

/** "500,000 francs", "half a million pounds", "1.5 million Swiss francs". */
const NAMED = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,$£€¥₹-])(?<count>${FIGURES}|half an?|a quarter of an?|\p{L}{1,9}(?:-\p{L}{3,5})?)(?: (?<by>${BY}))?(?: (?:US|\p{Lu}\p{L}{3,10}))? (?<unit>${NAMES})s?(?!\p{L})`,
  'giu',
);

const ANY_NAME = new RegExp(String.raw`\b(?:${NAMES})s?\b`, 'iu');

/**
 * The sums of money in a stretch of text, in order; each is of the noun that its currency is called
 * by, or of that a time ("dollar each"), what each costs being no part of a sum.
 */
export function findMoney(text: string, { start, end }: Span): readonly Amount[] {
  const within = text.slice(start, end).replaceAll('\n', ' ');
  const sums = sumsIn(within).toSorted((a, b) => a.start - b.start);
  return sums.flatMap((sum, at) => {
    const [before, after] = [sums[at - 1], sums[at + 1]];
    if (before !== undefined && isSame(within, before, sum)) return [];
    const to = after !== undefined && isSame(within, sum, after) ? after.end : sum.end;
    const noun = EACH.test(within.slice(to, to + EACH_REACH)) ? `${sum.noun} each` : sum.noun;
    return [{ ...sum, noun, start: sum.start + start, end: sum.end + start }];
  });
}

function sumsIn(text: string): readonly Amount[] {
  const forms = ANY_NAME.test(text) ? [SIGNED, NAMED] : [SIGNED];
  return forms.flatMap((form) =>
    [...text.matchAll(form)].flatMap((match) => {
      const { unit = '', count = '', by = '' } = match.groups ?? {};
      const name = unit.toLowerCase();
      const number = numberOf(count.toLowerCase());
      if (number === undefined) return [];
      const place = {
        start: hedgedFrom(text, match.index),
        end: match.index + match[0].length,
      };
      const times = MULTIPLIERS.get(by.toLowerCase()) ?? 1;
      return [{ ...place, noun: MONEY_SIGNS.get(name) ?? name, count: number * times }];
    }),
  );
}

/** What stands between a sum and the same in the money of the readers: "500,000 francs ($13,400)". */
const CONVERTED = /^(?:,? or|,? that is|,? equal to|,| --| –| —)?(?: \(|\(| )?(?:or )?$/u;

const isSame = (text: string, a: Amount, b: Amount): boolean =>
  a.noun !== b.noun && CONVERTED.test(text.slice(a.end, b.start));

/** "£3 an hour", "$10 a share", "500,000 francs ($13,400) a day". */
const EACH = /^(?:\)|,| --| –| —)? (?:an?|per|each|apiece|for (?:each|every))\b/u;
const EACH_REACH = 16;

const QUARTER = 0.25;

function numberOf(word: string): number | undefined {
  if (/^\d/u.test(word)) return Number(word.replaceAll(',', ''));
  return word.startsWith('a quarter') ? QUARTER : NUMBER_WORDS.get(word);
}
