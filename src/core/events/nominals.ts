import { nounLemma, readVerb } from '../language/lemma.ts';
import { EVENT_NOUNS } from '../lexicon/action-families.ts';
import { DETERMINERS, PREPOSITIONS } from '../lexicon/function-words.ts';
import type { VerbGroup } from './verb-groups.ts';
import type { Word } from './words.ts';

/** A noun phrase that names a happening: "an internal inquiry into leaks". Indexes of words. */
export interface Nominal {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly lemma: string;
}

/** Most words on each side of the head: longer phrases run into the next one. */
const REACH_LEFT = 5;
const REACH_RIGHT = 8;

/** Prepositions that attach what the happening was about, or who did it. */
const COMPLEMENT = new Set('of by into on against for to at in with over between'.split(' '));

/**
 * The noun phrases of a sentence that name a happening. A bare noun ("calls", "support") is left
 * out: without article, owner or complement it tells of no particular one.
 */
export function findNominals(
  words: readonly Word[],
  groups: readonly VerbGroup[],
): readonly Nominal[] {
  const verbs = new Set(groups.flatMap(({ from, to }) => range(from, to)));
  const found: Nominal[] = [];
  let end = 0;
  for (let head = 0; head < words.length; head += 1) {
    const word = words[head]!;
    const lemma = nounLemma(word.lower);
    if (word.mark || head < end || verbs.has(head) || !EVENT_NOUNS.has(lemma)) continue;
    if (!endsPhrase(words, head) || /^(?:to|in)$/u.test(words[head - 1]?.lower ?? '')) continue;
    const from = leftOf(words, verbs, head);
    const to = rightOf(words, verbs, head);
    if (from === head && to === head + 1) continue;
    found.push({ from, to, head, lemma });
    end = head + 1;
  }
  return found;
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

/** "investigation team" names a team, "leak inquiry" an inquiry: the head is the last noun. */
function endsPhrase(words: readonly Word[], head: number): boolean {
  const after = words[head + 1];
  if (after === undefined || after.mark || after.number || after.lower === "'s") return true;
  const lower = after.lower;
  if (PREPOSITIONS.has(lower) || DETERMINERS.has(lower)) return true;
  return (
    readVerb(lower) !== undefined ||
    /^(?:and|or|but|who|which|that|when|after|before|as|is|was|has|had|will|would|could|may|might|can)$/u.test(
      lower,
    )
  );
}

function leftOf(words: readonly Word[], verbs: ReadonlySet<number>, head: number): number {
  let from = head;
  while (from > 0 && head - from < REACH_LEFT) {
    const before = words[from - 1]!;
    if (verbs.has(from - 1) || before.mark || PREPOSITIONS.has(before.lower)) break;
    if (
      /^(?:and|or|but|as|who|which|when|after|before|while|that|because|than|to|not)$/u.test(
        before.lower,
      )
    )
      break;
    from -= 1;
    if (DETERMINERS.has(before.lower)) break;
  }
  return words[from]!.lower === "'s" ? from + 1 : from;
}

function rightOf(words: readonly Word[], verbs: ReadonlySet<number>, head: number): number {
  if (!COMPLEMENT.has(words[head + 1]?.lower ?? '')) return head + 1;
  let to = head + 2;
  while (to < words.length && to - head < REACH_RIGHT) {
    const word = words[to]!;
    if (verbs.has(to) || word.mark) break;
    if (
      /^(?:and|or|but|as|who|which|when|after|before|while|that|because|than|where|since)$/u.test(
        word.lower,
      )
    )
      break;
    to += 1;
  }
  while (to > head + 1 && isDangling(words[to - 1]!)) to -= 1;
  return to;
}

const isDangling = ({ lower }: Word): boolean =>
  PREPOSITIONS.has(lower) || DETERMINERS.has(lower) || lower === "'s";
