import { HANDING_ON } from '../lexicon/news-verbs.ts';
import type { Telling } from './telling.ts';

/**
 * The word before which a telling ends: what the body of an article only hands on ("the union said
 * [it had warned the firm]") is the news, and tells it in its own words.
 */
export function ownEnd(
  { clauses, dates, place }: Telling,
  index: number,
  tells: (clause: number) => boolean,
): number {
  const { to, verb } = clauses[index]!;
  if (place.part !== 'body' || !HANDING_ON.has(verb.lemma) || dates[index] !== undefined) return to;
  const content = clauses.find(
    ({ parent, from, to: end, role, opener }, child) =>
      parent === index &&
      role === 'content' &&
      opener !== '“' &&
      end === to &&
      from >= verb.to &&
      tells(child),
  );
  return content?.from ?? to;
}
