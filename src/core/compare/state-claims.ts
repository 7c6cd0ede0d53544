import type { Claim } from '../model/event.ts';
import { alikeDetails } from './alike-details.ts';
import type { Contexts, Sentence } from './contexts.ts';
import { findDetails, type Detail, type Said } from './details.ts';
import { gather } from './gather.ts';
import { joinSets } from './join-sets.ts';

interface Answer {
  readonly slot: string;
  readonly value: string;
  readonly words: RegExp;
}

/** Words that answer whether something is, or was, to be. Answers to one question exclude each other. */
const ANSWERS: readonly Answer[] = [
  {
    slot: 'held',
    value: 'yes',
    words:
      /\b(?:(?:will|would|to) (?:be held|take place|go ahead|proceed)|goes ahead|going ahead|went ahead|took place|(?:is|are) unaffected)\b/giu,
  },
  {
    slot: 'held',
    value: 'no',
    words:
      /\b(?:called off|cancell?ed|scrapped|scrubbed|postponed|put off|(?:is|are) off|will not (?:be held|take place|go ahead)|won['’]t (?:be held|take place|go ahead))\b/giu,
  },
  {
    slot: 'begun',
    value: 'yes',
    words:
      /\b(?:(?:is|are|was|were) (?:already )?under ?way|(?:has|have|had) (?:already )?(?:begun|started)|in the process of|already (?:begun|started|under ?way))\b/giu,
  },
  {
    slot: 'begun',
    value: 'no',
    words:
      /\b(?:(?:has|have|had) (?:yet to|not yet) (?:begin|begun|start|started|be \p{L}+)|(?:will|would|is to|are to|is due to|are due to|is set to) (?:begin|start))\b/giu,
  },
];

/** How alike the words around two answers must be. */
const ALIKE = { likeness: 0.2, saying: 3 } as const;

/** Claims side by side on whether something goes ahead or has begun, where articles answer otherwise. */
export const stateClaims = (contexts: Contexts): readonly (readonly Claim[])[] =>
  joinSets(alikeDetails(findDetails(contexts, answersIn), contexts.weigh, ALIKE))
    .filter(answersDiffer)
    .map((set) =>
      set.map(({ article, start, end, value }) => ({ article, start, end, value: `${value}` })),
    );

const answersIn = ({ text, start, end }: Sentence): readonly Said[] =>
  ANSWERS.flatMap(({ slot, value, words }) =>
    [...text.slice(start, end).matchAll(words)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
      slot,
      value,
    })),
  );

/** Whether two articles give different answers, each but one. */
export function answersDiffer(set: readonly Detail[]): boolean {
  const answers = [...gather(set, ({ article }) => article).values()].map(
    (own) => new Set(own.map(({ value }) => value)),
  );
  const single = answers.filter(({ size }) => size === 1).flatMap((values) => [...values]);
  return new Set(single).size > 1;
}
