import type { Disagreement, DisagreementKind } from '../core/model/event.ts';
import type { Story } from '../core/model/story.ts';
import { wordsOf } from './story-text.ts';

/** In what accounts differ: "Outlets differ: …". */
export const DIFFERS_IN: Readonly<Record<DisagreementKind, string>> = {
  number: 'how many',
  date: 'when',
  actor: 'who',
  action: 'what happened',
  wording: 'wording',
  omission: 'who tells it',
};

/** What a number counts, by the claim with the two characters before it and the one behind. */
const ASKS: readonly (readonly [question: string, sign: RegExp])[] = [
  ['how old', /year-old|years old|^, \d\d?,/u],
  ['how much', /[$£€¥%]|per ?cent|dollars|euros|pounds/u],
  ['how long', /(?:second|minute|hour|day|week|month|year)s?.?$/u],
];

/** The question that the claims answer otherwise: of numbers "how old" and "how much" too. */
export const questionOf = (story: Story, { kind, claims }: Disagreement): string => {
  const words = claims.map(({ article, start, end }) =>
    wordsOf(story, { article, start: Math.max(0, start - 2), end: end + 1 }),
  );
  const asked = ASKS.find(([, sign]) => words.some((said) => sign.test(said)));
  return kind === 'number' && asked ? asked[0] : DIFFERS_IN[kind];
};
