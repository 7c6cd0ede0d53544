import type { Span } from '../model/span.ts';
import type { Contexts, Sentence, Word } from './contexts.ts';

/** What a stretch of text says in answer to one question. */
export interface Said extends Span {
  /** The question: two details can only differ where it is the same. */
  readonly slot: string;
  /** The answer, as what is compared; undefined for one that says less than any ("several"). */
  readonly value: number | string | undefined;
  /** A word for what is spoken of, which the question itself gives; absent where it may be anything. */
  readonly topic?: string;
}

/** Where a detail stands, and the words around it by which it is known in another article. */
interface Around {
  readonly article: string;
  /** Families of the content words of its sentence, by how near they stand, from 0 to 1. */
  readonly words: ReadonlyMap<string, number>;
  /** The events that are told there, by id. */
  readonly events: readonly string[];
}

export type Detail = Said & Around;

/** The details that the sentences give. */
export const findDetails = <T extends Said>(
  { sentences, toldAt }: Contexts,
  find: (sentence: Sentence) => readonly T[],
): readonly (T & Around)[] =>
  sentences.flatMap((sentence) =>
    find(sentence).map((said) => ({
      ...said,
      article: sentence.article,
      words: wordsAround(said, sentence.words),
      events: toldAt({ ...said, article: sentence.article }),
    })),
  );

/** Characters within which a word stands next to a detail, and within which it stands near it. */
const NEXT = 30;
const NEAR = 80;

function wordsAround(said: Said, words: readonly Word[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>(said.topic === undefined ? [] : [[said.topic, 1]]);
  for (const { start, end, family } of words) {
    if (end > said.start && start < said.end) continue;
    const away = Math.max(start - said.end, said.start - end);
    const weight = away < NEXT ? 1 : away < NEAR ? 0.7 : 0.4;
    found.set(family, Math.max(found.get(family) ?? 0, weight));
  }
  return found;
}
