import type { QuoteVariant } from '../model/event.ts';
import type { ParsedArticle } from '../model/story.ts';
import { isCutFrom, rarity } from './cut-quotes.ts';
import { likestQuotes } from './likest-quotes.ts';
import { sharedInOrder, toUtterance, type Utterance } from './utterance.ts';
import { pairKey, sharingRuns } from './shared-runs.ts';
import { groupWordings, type Pair } from './group-wordings.ts';
import { formOf, fullestOf } from './variant-form.ts';

/**
 * Share of the shorter quote's content words that the longer one must hold in the same order. Lower
 * joins different sentences of one speech, higher misses translations and cuts. By one speaker
 * likeness is expected, and nearly so where one article has a mere "he"; where nobody says who
 * speaks it takes more; and where one article names a person and the other none, nearly everything,
 * because colleagues repeat each other's phrases. Two people are said to have spoken one long
 * sentence, in part word for word, where one read it out for the other or an outlet mistook them.
 */
const SHARED = {
  same: 0.6,
  pronoun: 0.65,
  unknownSpeaker: 0.75,
  otherKind: 0.9,
  different: 0.8,
} as const;

/** How the speakers of two quotes compare. */
type Speakers = keyof typeof SHARED;

/** Fewest content words from which a likeness short of identity says anything. */
const FEWEST_WORDS: Readonly<Record<Speakers, number>> = {
  same: 3,
  pronoun: 5,
  unknownSpeaker: 5,
  otherKind: 5,
  different: 7,
};

/** Fewest that must be shared: two may meet in any two sentences of one speaker. */
const FEWEST_SHARED = 3;

/** Fewest content words of a quote that others hold whole, whoever speaks. */
const FEWEST_WHOLE = 4;

/** How alike quotes are that share a run of words, or all that say something, but are cut otherwise. */
const RUN_LIKENESS = 0.9;

/** How alike a few words and a quote are that holds them all. */
const CUT = 0.8;

/** Quotes that hold a word; a word in more than these looks nobody up. */
const MOST_LISTED = 60;

/** Quotes of several articles that are wordings of one utterance. */
export function findQuoteVariants(articles: readonly ParsedArticle[]): readonly QuoteVariant[] {
  const all = articles.flatMap(({ quotes, source }) =>
    quotes.filter(({ kind }) => kind !== 'title').map((quote) => toUtterance(quote, source.text)),
  );
  const texts = new Map(articles.map(({ id, source }) => [id, source.text]));
  const running = sharingRuns(all);
  const isRare = rarity([...texts.values()]);
  const pairs = candidates(all).flatMap(([a, b]): readonly Pair[] => {
    const [x, y] = [all[a]!, all[b]!];
    const likeness =
      compare(x, y, running.has(pairKey(a, b))) ??
      (compareSpeakers(x, y) !== 'different' && isCutFrom(x, y, isRare) ? CUT : undefined);
    return likeness === undefined ? [] : [{ a, b, likeness }];
  });
  const likest = likestQuotes(all, [...texts.values()], (a, b) => {
    const who = compareSpeakers(a, b);
    return who === 'same' || who === 'pronoun' ? 'same' : who === 'different' ? who : 'unknown';
  });
  return groupWordings([...pairs, ...likest], all).map((members) => {
    const wordings = members
      .toSorted((a, b) => a - b)
      .map((at) => ({ utterance: all[at]!, text: texts.get(all[at]!.quote.article) ?? '' }));
    const ids = wordings.map(({ utterance }) => utterance.quote.id);
    const fullest = fullestOf(wordings);
    return {
      id: `variant:${ids.slice(0, 2).map(bare).join('=')}`,
      members: ids,
      forms: wordings.map((wording) => formOf(wording, fullest)),
    };
  });
}

const bare = (id: string): string => id.replace(/^quote:/u, '');

/** Pairs of quotes of different articles that share a word that not everybody uses. */
function candidates(all: readonly Utterance[]): readonly (readonly [number, number])[] {
  const holders = new Map<string, number[]>();
  const pairs: (readonly [number, number])[] = [];
  all.forEach(({ quote, content, plain }, at) => {
    const near = new Set<number>();
    for (const key of new Set([...content, `=${plain}`])) {
      const listed = holders.get(key) ?? [];
      if (listed.length < MOST_LISTED) {
        for (const other of listed) near.add(other);
        holders.set(key, [...listed, at]);
      }
    }
    for (const other of near)
      if (all[other]!.quote.article !== quote.article) pairs.push([other, at]);
  });
  return pairs;
}

/** How alike two quotes are if they can be one utterance; undefined if they cannot. */
function compare(a: Utterance, b: Utterance, runsTogether: boolean): number | undefined {
  const speakers = compareSpeakers(a, b);
  const few = Math.min(a.content.length, b.content.length);
  if (few === 0) return undefined;
  if (speakers === 'different') {
    if (!runsTogether) return undefined;
  } else {
    if (a.plain === b.plain && a.plain.includes(' ')) return 1;
    if (few > 1 && a.content.join(' ') === b.content.join(' ')) return RUN_LIKENESS;
    if (runsTogether) return RUN_LIKENESS;
  }
  if (speakers === 'same' && saysWhole(a, b)) return 1;
  const shared = sharedInOrder(a.content, b.content);
  const whole = shared === few && few >= FEWEST_WHOLE && speakers !== 'different';
  const enough = few >= FEWEST_WORDS[speakers] && shared >= FEWEST_SHARED;
  return whole || (enough && shared >= SHARED[speakers] * few) ? shared / few : undefined;
}

/**
 * Whether one speaker's few words stand whole in the longer quote, or both deny the same ("I bear
 * no malice", "I have no malice"). What is in marks for its own sake is nobody's utterance.
 */
function saysWhole(a: Utterance, b: Utterance): boolean {
  if (a.quote.kind === 'scare' || b.quote.kind === 'scare') return false;
  const [short, long] = a.open.length <= b.open.length ? [a, b] : [b, a];
  if (
    short.content.length > 1 &&
    sharedInOrder(short.content, long.content) === short.content.length
  )
    return true;
  const words = short.open.trim().split(' ').length;
  if (words >= FEWEST_PLAIN && long.open.includes(short.open)) return true;
  if (words > 1 && (long.open.startsWith(short.open) || long.open.endsWith(short.open)))
    return true;
  const [denied] = short.open.match(DENIED) ?? [];
  return (
    short.content.length < FEWEST_WORDS.same && denied !== undefined && long.open.includes(denied)
  );
}

/** Fewest words of a cut that has but one content word: "never took one nickel". */
const FEWEST_PLAIN = 3;

/** What a short quote denies: "no malice", "never lied". */
const DENIED = / (?:no|not|never) \p{L}{4,} /u;

function compareSpeakers(a: Utterance, b: Utterance): Speakers {
  const [x, y] = [a.quote.source?.entity ?? null, b.quote.source?.entity ?? null];
  if (x === null && y === null) return 'unknownSpeaker';
  if (isPerson(x) ? b.byPronoun : isPerson(y) && a.byPronoun) return 'pronoun';
  if (x === null || y === null) return 'otherKind';
  if (x === y) return 'same';
  return isPerson(x) && isPerson(y) ? 'different' : 'otherKind';
}

const isPerson = (id: string | null): boolean => id?.startsWith('person:') ?? false;
