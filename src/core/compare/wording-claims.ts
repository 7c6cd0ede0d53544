import { STOP_WORDS } from '../lexicon/stop-words.ts';
import type { Claim } from '../model/event.ts';
import type { Quote } from '../model/quote.ts';
import { textOf } from '../model/span.ts';
import { openedWords } from './utterance.ts';

/**
 * Cost of changed words from which wordings differ: one word that says something, be it a small one
 * ("you" for "they"), or several of the least. Lower shows every "that" that a newsroom drops.
 */
const CHANGED = 1;

/**
 * The wordings of one utterance as claims, where one has other words than the fullest, or lacks some
 * in the middle with no mark. A cut at either end, or marked by "…" or brackets, is no difference.
 */
export function wordingClaims(
  wordings: readonly Quote[],
  texts: ReadonlyMap<string, string>,
): readonly (readonly Claim[])[] {
  const claims = wordings.map(({ article, start, end }) => ({
    article,
    start,
    end,
    value: textOf(texts.get(article) ?? '', { start, end }),
  }));
  const pieces = claims.map(({ value }) => piecesOf(value));
  const fullest = pieces
    .map((own) => own.flat())
    .reduce<readonly string[]>((most, next) => (next.length > most.length ? next : most), []);
  const differ = pieces.some(
    (own) => own.reduce((sum, piece) => sum + changes(piece, fullest), 0) >= CHANGED,
  );
  return differ ? [claims] : [];
}

/** What a newsroom puts in, and where it says that it left something out. */
const MARKED = /…|\.{3}|\. \. \.|\[[^\][]{1,80}\]/u;

/** The words of a quote between the marks of cuts. */
const piecesOf = (value: string): readonly (readonly string[])[] =>
  value.split(MARKED).map(openedWords);

/** Fewest words by which the end of one piece is the beginning of another. */
const FEWEST_COMMON = 3;

/** What it costs to make a piece out of some stretch of the whole, word by word. */
function changes(piece: readonly string[], whole: readonly string[]): number {
  if (runsOver(piece, whole)) return 0;
  let row = Array.from({ length: whole.length + 1 }, () => 0);
  for (const word of piece) {
    const next = [row[0]! + costOf(word)];
    whole.forEach((other, at) => {
      const put = row[at]! + (word === other ? 0 : Math.max(costOf(word), costOf(other)));
      next.push(Math.min(put, row[at + 1]! + costOf(word), next[at]! + costOf(other)));
    });
    row = next;
  }
  return Math.min(...row);
}

/** Words that may come and go without another being said. */
const LEAST = /^(?:an?|the|that|and|but|so|also|just|very|really|then|well|now)$/u;

/** The least words cost half of any other. */
const costOf = (word: string): number => (LEAST.test(word) ? 0.5 : 1);

/**
 * Whether two cuts of one sentence overlap: one ends with the words that the other begins with, and
 * what else they have is not the same turned round.
 */
function runsOver(piece: readonly string[], whole: readonly string[]): boolean {
  for (let common = Math.min(piece.length, whole.length); common >= FEWEST_COMMON; common -= 1) {
    const [from, to] = [piece.slice(0, common).join(' '), piece.slice(-common).join(' ')];
    if (whole.slice(-common).join(' ') === from)
      return shareNothing(piece.slice(common), whole.slice(0, -common));
    if (whole.slice(0, common).join(' ') === to)
      return shareNothing(piece.slice(0, -common), whole.slice(common));
  }
  return false;
}

const shareNothing = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((word) => STOP_WORDS.has(word) || !b.includes(word));
