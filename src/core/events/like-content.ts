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
  const { cosine, evidence } = compare(a, b);
  return cosine * (evidence / (evidence + HALF_EVIDENCE));
}

/** Cosine of what the sentences around tell. */
export const likeContext = ({ around: a }: Profile, { around: b }: Profile): number =>
  compare(a, b).cosine;

type Weights = ReadonlyMap<string, number>;

/** The cosine of two sets of weighted terms, and the weight of what they have in common. */
function compare(a: Weights, b: Weights): { readonly cosine: number; readonly evidence: number } {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let product = 0;
  let evidence = 0;
  for (const [term, weight] of few) {
    const other = many.get(term) ?? 0;
    product += weight * other;
    evidence += Math.min(weight, other);
  }
  const cosine = product === 0 ? 0 : product / Math.sqrt(square(a) * square(b));
  return { cosine, evidence };
}

function square(terms: Weights): number {
  let sum = 0;
  for (const weight of terms.values()) sum += weight * weight;
  return sum;
}
