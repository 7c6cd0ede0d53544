import { nounLemma, readVerb } from '../language/lemma.ts';
import { tokenise } from '../language/tokenise.ts';
import { AMOUNT_NOUNS, HEDGES, TIME_UNITS, VAGUE_AMOUNTS } from '../lexicon/amounts.ts';
import { MULTIPLIERS } from '../lexicon/money.ts';
import { NUMBER_WORDS } from '../lexicon/number-words.ts';
import { DETERMINERS, PREPOSITIONS, VERB_ADVERBS } from '../lexicon/function-words.ts';
import { WORD_FAMILIES } from '../lexicon/word-families.ts';
import type { Token } from '../model/doc.ts';
import { textOf, type Span } from '../model/span.ts';

/** A number of something: "at least two reporters". */
export interface Amount extends Span {
  /** Family of the noun that is counted, the currency for a sum of money. */
  readonly noun: string;
  /** The number, or undefined for "several". */
  readonly count: number | undefined;
  /** The number that it is a part of: "three of the six cars". */
  readonly of?: number | undefined;
}

/** Most words between the number and the noun it counts: "two unnamed former council clerks". */
const REACH = 5;

interface Reading {
  readonly count: number | undefined;
  /** Index after the words of the number. */
  readonly to: number;
}

/** The amounts in a stretch of text, in order. */
export function findAmounts(text: string, span: Span): readonly Amount[] {
  const tokens = tokenise(text, span);
  const words = tokens.map((token) => textOf(text, token).toLowerCase());
  const found: Amount[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const number = readNumber(words, tokens, at);
    const whole = number && wholeOf(words, tokens, number);
    const noun = whole && nounAfter(words, tokens, whole.to);
    if (number === undefined || noun === undefined) continue;
    const from = startOf(words, at);
    found.push({
      start: tokens[from]!.start,
      end: tokens[noun]!.end,
      noun: familyOf(words[noun]!),
      count: number.count,
      ...(whole !== number && { of: whole?.count }),
    });
    at = noun;
  }
  const within = textOf(text, span);
  // Most stretches have neither, and these searches cost more than all else here.
  return [
    ...found,
    ...(within.includes('-') ? hyphened(within, span) : []),
    ...(BARE_NEEDS.test(within) ? bare(within, span) : []),
  ]
    .filter(({ noun }) => !TIME_UNITS.has(noun))
    .toSorted((a, b) => a.start - b.start);
}

/** "A 15-point penalty", "the four-member crew". */
const HYPHENED =
  /(?<![\p{L}\p{N}.,$£€-])(?<count>\d{1,3}(?:,\d{3})+|\d{1,4}|\p{L}{3,9})-(?<noun>\p{Ll}{3,10})(?![\p{L}\p{N}-])/gu;

const hyphened = (within: string, { start }: Span): readonly Amount[] =>
  [...within.matchAll(HYPHENED)].flatMap((match) => {
    const { count = '', noun = '' } = match.groups ?? {};
    const number = countOf(count);
    if (number === undefined || NUMBER_WORDS.has(noun)) return [];
    const from = start + match.index;
    return [{ start: from, end: from + match[0].length, noun: familyOf(noun), count: number }];
  });

const countOf = (word: string): number | undefined =>
  /^\d/u.test(word) ? Number(word.replaceAll(',', '')) : NUMBER_WORDS.get(word.toLowerCase());

/** What is made up of people: "a crew of 27". */
const GROUPS =
  '(?:crew|team|group|party|squad|gang|expedition|jury|panel|workforce|staff|crowd) of ';

/** People without a noun: "4,800 of us", "nine others", "about 400 in the hall", "400 strong", "a crew of 27". */
const BARE = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,$£€:-])(?<count>\d{1,3}(?:,\d{3})*|\p{L}{3,9}(?:-\p{L}{3,5})?)(?: others\b| other\b(?! \p{L})| of (?:us|whom)\b|[ -]strong\b| of them(?= (?:in|at|on|were|had|have|who)\b)|(?<=(?:about|around|roughly|some|nearly|almost|over|than|there were) [\p{L}\p{N},-]{1,12}) (?=in|at|on|were|had|have|who)\b|(?<=\b${GROUPS}(?:\p{L}{4,7} )?[\p{L}\p{N},-]{1,12})(?=[.;:)]|,(?!\d)| (?:in|at|on|was|were|had|have|who|aboard|saw|watched)\b))`,
  'giu',
);

/** What it matches nothing without. */
const BARE_NEEDS = new RegExp(
  String.raw` other| of (?:us|them|whom)|about|around|roughly|some|nearly|almost|over|than|there were|strong|${GROUPS}`,
  'iu',
);

const bare = (within: string, { start }: Span): readonly Amount[] =>
  [...within.matchAll(BARE)].flatMap((match) => {
    const { count = '' } = match.groups ?? {};
    const number = countOf(count);
    if (number === undefined || /^(?:an?|one)$/iu.test(count)) return [];
    const from = start + match.index;
    return [
      { start: from, end: from + match[0].trimEnd().length, noun: 'individual', count: number },
    ];
  });

const familyOf = (word: string): string => {
  const lemma = nounLemma(word.replace(/^(?:ex|co)-/u, ''));
  return WORD_FAMILIES.get(lemma) ?? lemma;
};

function readNumber(
  words: readonly string[],
  tokens: readonly Token[],
  at: number,
): Reading | undefined {
  const word = words[at]!;
  const plain = numberAt(words, tokens, at);
  if (plain !== undefined) {
    const by = MULTIPLIERS.get(words[at + 1] ?? '');
    return { count: plain * (by ?? 1), to: at + (by === undefined ? 1 : 2) };
  }
  const article = words[at - 1] === 'a';
  const round = article && word.length > 2 ? MULTIPLIERS.get(word) : undefined;
  if (round !== undefined)
    return { count: words[at - 2] === 'half' ? round / 2 : round, to: at + 1 };
  if (VAGUE_AMOUNTS.has(word))
    return { count: undefined, to: words[at + 1] === 'of' ? at + 2 : at + 1 };
  if (AMOUNT_NOUNS.has(word) && words[at + 1] === 'of' && (article || words[at - 2] === 'a'))
    return { count: undefined, to: at + 2 };
  return undefined;
}

function numberAt(
  words: readonly string[],
  tokens: readonly Token[],
  at: number,
): number | undefined {
  const word = words[at]!;
  if (tokens[at]!.kind === 'number')
    return /^\d{1,3}(?:,?\d{3})*(?:\.\d+)?$/u.test(word) && !/^(?:19|20)\d\d$/u.test(word)
      ? Number(word.replaceAll(',', ''))
      : undefined;
  const one = word === 'one' && words[at + 1] === 'of';
  return one || word === 'a' || word === 'an' ? undefined : NUMBER_WORDS.get(word);
}

/** Words from "of" to the number of the whole: "of the yard's 140 welders". */
const WHOLE = 5;

/** "Six of [its] barges" are barges. */
const OWN = /^(?:the|its|his|her|their|our)$/u;

/** What a number is of, if it says so: "two of the six guards", "two of six", "two of the guards"; else itself. */
function wholeOf(words: readonly string[], tokens: readonly Token[], part: Reading): Reading {
  const from = part.to;
  if (words[from] !== 'of') return part;
  const isKnown = DETERMINERS.has(words[from + 1] ?? '');
  for (let at = from + 1; at < Math.min(words.length, from + (isKnown ? WHOLE : 2)); at += 1) {
    const whole = readNumber(words, tokens, at);
    if (whole !== undefined) return whole;
  }
  return OWN.test(words[from + 1] ?? '') ? { ...part, to: from + 2 } : part;
}

/** Index of the noun that is counted: the last plural before a verb, preposition or mark. */
function nounAfter(
  words: readonly string[],
  tokens: readonly Token[],
  from: number,
): number | undefined {
  let plural: number | undefined;
  for (let at = from; at < Math.min(words.length, from + REACH); at += 1) {
    const word = words[at]!;
    if (tokens[at]!.kind !== 'word' || word.endsWith("'s") || PREPOSITIONS.has(word)) break;
    if (word === 'and' && BOTH.test(`${words[at - 1]} ${words[at + 1]}`)) continue;
    if (
      /^(?:and|or|but|who|which|that|were|was|are|is|have|has|had|will|would|after|before|since|when|until|as)$/u.test(
        word,
      )
    )
      break;
    if (at === from && FURTHER.test(word)) continue;
    if (DETERMINERS.has(word) || VERB_ADVERBS.has(word) || word.endsWith('ly')) break;
    if (plural === at - 1 && (NUMBER_WORDS.has(word) || readVerb(word) !== undefined)) break;
    if (isPlural(word)) plural = at;
  }
  return plural;
}

/** "Four [other] barges", "seven [more] bodies". */
const FURTHER = /^(?:other|more|further|additional)$/u;

/** "47 current [and] former workers" are counted together. */
const BOTH = /^(?:(?:current|serving) (?:former|retired)|(?:former|retired) (?:current|serving))$/u;

const isPlural = (word: string): boolean => nounLemma(word) !== word || COLLECTIVES.has(word);

/** Nouns that count many without an ending. */
const COLLECTIVES: ReadonlySet<string> = new Set('people police staff crew personnel'.split(' '));

/** "at least two", "around 20": the words that loosen a number belong to it. */
function startOf(words: readonly string[], at: number): number {
  let from = at;
  while (
    from > 0 &&
    (HEDGES.has(words[from - 1]!) ||
      /^(?:a|an|the|at|small|large|than|more)$/u.test(words[from - 1]!))
  )
    from -= 1;
  return from;
}

/** Words that loosen a number, by where it then lies. */
const LOOSE: readonly (readonly [RegExp, readonly [number, number]])[] = [
  [/^(?:(?:just )?over|more than|at least|upwards? of|no (?:fewer|less) than)\b/iu, [1, 1.25]],
  [
    /^(?:nearly|almost|up to|as (?:much|many) as|at most|(?:less|fewer) than|(?:just |in )?under)\b/iu,
    [0.8, 1],
  ],
  [/^(?:about|around|round|roughly|approximately|some|an estimated|estimated)\b/iu, [0.9, 1.1]],
];

const LOOSENED = new RegExp(
  String.raw`\b(?:${LOOSE.map(([form]) => form.source.slice(1)).join('|')}) $`,
  'iu',
);

/** Characters that hold what loosens a number. */
const LOOSE_REACH = 20;

/** Where a number begins with the words that loosen it: "at least [two]". */
export function hedgedFrom(text: string, start: number): number {
  const from = Math.max(0, start - LOOSE_REACH);
  const match = LOOSENED.exec(text.slice(from, start));
  return match === null ? start : from + match.index;
}

/**
 * Where a number lies for all that its words say: "nearly 40" between 32 and 40, "about 28,000" within a
 * thousand, which it is told in.
 */
function rangeOf(shown: string, count: number): readonly [number, number] {
  const [low, high] = LOOSE.find(([form]) => form.test(shown))?.[1] ?? [1, 1];
  const step = 10 ** /0*$/u.exec(String(count))![0].length;
  return [Math.max(low * count, count - step), Math.min(high * count, count + step)];
}

/**
 * "nearly 40,000", "more than 200": a number in few figures that says itself that it is not exact; a share may
 * have any ("just over 36%").
 */
export const isRounded = (shown: string, count: number, isShare: boolean): boolean =>
  LOOSE.some(([form]) => form.test(shown)) && (isShare || count % 10 === 0);

/** Whether a number that is told as a round one may be the other. */
export function mayRound(shown: string, count: number, other: number, isShare = false): boolean {
  const [low, high] = rangeOf(shown, count);
  return isRounded(shown, count, isShare) && low <= other && other <= high;
}
