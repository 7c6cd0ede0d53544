import type { SharedPassage } from '../model/independence.ts';
import type { SpanRef } from '../model/span.ts';
import type { StoryArticle } from '../model/story.ts';
import type { OwnWord } from './own-words.ts';

/**
 * Which words after a word make a shingle with it. The ones that skip a word are found again where
 * a spinner has put another word in every third place.
 */
const SHINGLES: readonly (readonly [number, number])[] = [
  [1, 2],
  [1, 3],
  [2, 3],
];

/**
 * Earlier articles that are looked at for one shingle. Few keeps the cost linear in the length of
 * the story; more would find the passages that a late article shares with many copies one by one.
 */
const MOST_HOLDERS = 4;

/** Content words from one shared shingle to the next of one passage: a sentence cut or put in. */
const GAP = 10;
/** Content words that one side may have more than the other in such a gap. */
const DRIFT = 6;

/**
 * Fewest content words of a passage, about two lines. Fewer takes stock phrases ("was taken to
 * hospital with serious injuries") for copies, more misses a copied paragraph.
 */
const LEAST_WORDS = 12;
/** Share of the content words of a passage that both sides have. Lower finds what is told alike. */
const LEAST_SHARED = 0.6;

/** A run of shared shingles: positions among the words of the earlier and the later article. */
interface Chain {
  readonly other: number;
  readonly theirs: Set<number>;
  readonly ours: Set<number>;
  last: readonly [number, number];
}

/** A shared passage with the words that stand in both, as places in the lists of own words. */
export interface Found {
  readonly passage: SharedPassage;
  /** Index of the earlier and of the later article, and which of their words are shared. */
  readonly articles: readonly [number, number];
  readonly words: readonly [ReadonlySet<number>, ReadonlySet<number>];
}

/** Where a shingle stands: the article, and places among its own words. */
interface Shingle {
  readonly article: number;
  readonly places: readonly [number, number, number];
}

/** Where each shingle first stands in the first articles that have it. */
type Index = Map<number, Shingle[]>;

/**
 * The long passages that articles share, word for word or lightly reworded: runs of shingles (three
 * content words, known by family) that stand in both in the same order. Linear in the total length.
 * `words` are each article's own words.
 */
export function findSharedPassages(
  articles: readonly StoryArticle[],
  words: readonly (readonly OwnWord[])[],
): readonly Found[] {
  const index: Index = new Map();
  return words.flatMap((own, at) =>
    chainsOf(own, at, index)
      .filter(isLong)
      .map((chain) => toFound(chain, at, articles, words)),
  );
}

/** The runs that an article shares with earlier ones; its own shingles are entered on the way. */
function chainsOf(own: readonly OwnWord[], article: number, index: Index): readonly Chain[] {
  const done: Chain[] = [];
  let open: Chain[] = [];
  own.forEach((_, place) => {
    if (open.some((chain) => isOver(chain, place))) {
      done.push(...open.filter((chain) => isOver(chain, place)));
      open = open.filter((chain) => !isOver(chain, place));
    }
    for (const [second, third] of SHINGLES) {
      const places = [place, place + second, place + third] as const;
      if (places[2] >= own.length) continue;
      const key = keyOf(own, places);
      const holders = index.get(key);
      if (holders === undefined) index.set(key, [{ article, places }]);
      else enter(holders, { article, places }, open);
    }
  });
  return [...done, ...open];
}

const isOver = ({ last }: Chain, place: number): boolean => place - last[1] > GAP;

/** Numbers of families below this make a key that no other three have. */
const FAMILIES = 2 ** 17;

const keyOf = (own: readonly OwnWord[], [a, b, c]: Shingle['places']): number =>
  (own[a]!.family * FAMILIES + own[b]!.family) * FAMILIES + own[c]!.family;

/** Goes on the runs that a shingle shares with its holders, and adds it to them. */
function enter(holders: Shingle[], shingle: Shingle, open: Chain[]): void {
  for (const holder of holders)
    if (holder.article !== shingle.article) extend(open, holder, shingle.places);
  if (holders.length < MOST_HOLDERS && holders.at(-1)!.article !== shingle.article)
    holders.push(shingle);
}

/** Adds a shared shingle to the run that it goes on, or begins one. */
function extend(open: Chain[], { article, places }: Shingle, ours: Shingle['places']): void {
  const place = [places[0], ours[0]] as const;
  const going = open.find((chain) => chain.other === article && goesOn(chain.last, place));
  const chain = going ?? { other: article, theirs: new Set(), ours: new Set(), last: place };
  if (going === undefined) open.push(chain);
  chain.last = place;
  for (const at of places) chain.theirs.add(at);
  for (const at of ours) chain.ours.add(at);
}

function goesOn(last: readonly [number, number], place: readonly [number, number]): boolean {
  const theirs = place[0] - last[0];
  const ours = place[1] - last[1];
  return theirs >= 0 && theirs <= GAP && Math.abs(theirs - ours) <= DRIFT;
}

function isLong({ theirs, ours }: Chain): boolean {
  const shared = Math.min(theirs.size, ours.size);
  const length = Math.max(lengthOf(theirs), lengthOf(ours));
  return shared >= LEAST_WORDS && shared >= LEAST_SHARED * length;
}

/** Words from the first to the last of a run; a set keeps the order in which they came. */
const lengthOf = (places: ReadonlySet<number>): number => {
  let least = Infinity;
  let most = 0;
  for (const place of places) {
    least = Math.min(least, place);
    most = Math.max(most, place);
  }
  return most - least + 1;
};

function toFound(
  { other, theirs, ours }: Chain,
  at: number,
  articles: readonly StoryArticle[],
  words: readonly (readonly OwnWord[])[],
): Found {
  const places = [
    spanOf(articles[other]!.id, theirs, words[other]!),
    spanOf(articles[at]!.id, ours, words[at]!),
  ] as const;
  const [a, b] = places.map(({ start, end }, side) =>
    plain(articles[side === 0 ? other : at]!.text.slice(start, end)),
  );
  const id = `shared:${places.map(({ article, start }) => `${article}:${start}`).join('=')}`;
  return {
    passage: { id, kind: a === b ? 'identical' : 'reworded', places },
    articles: [other, at],
    words: [theirs, ours],
  };
}

function spanOf(article: string, places: ReadonlySet<number>, words: readonly OwnWord[]): SpanRef {
  const inOrder = [...places].toSorted((a, b) => a - b);
  return { article, start: words[inOrder[0]!]!.start, end: words[inOrder.at(-1)!]!.end };
}

/** The words alone: line breaks and kinds of quotation marks are no difference. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
