import type { Profile } from './profile.ts';

/** What a clause without words of its own ("They were fired") has in common with any other. */
const WORDLESS = 0.25;

/**
 * Weight of common terms at which half of the cosine counts. Two clauses that share one word
 * ("people") are no more alike for having no other; higher asks for more words in common.
 */
const HALF_EVIDENCE = 0.5;

/** Cosine of the terms, less where it rests on few of them. */
export function likeContent({ terms: a }: Profile, { terms: b }: Profile): number {
  if (a.size === 0 || b.size === 0) return WORDLESS;
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let product = 0;
  let evidence = 0;
  for (const [term, weight] of few) {
    const other = many.get(term) ?? 0;
    product += weight * other;
    evidence += Math.min(weight, other);
  }
  if (product === 0) return 0;
  return (product / Math.sqrt(square(a) * square(b))) * (evidence / (evidence + HALF_EVIDENCE));
}

function square(terms: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of terms.values()) sum += weight * weight;
  return sum;
}
