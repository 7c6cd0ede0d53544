import type { WordClass } from './word-class.ts';
import type { Word } from './words.ts';

/** "President | de Byron", "Cmdr. | van der Hale": a small word with which a name begins. */
export const isParticleAfterTitle = (
  words: readonly Word[],
  at: number,
  before: { readonly at: number; readonly is: WordClass } | undefined,
): boolean =>
  words[at]?.is.particle === true &&
  (before?.is === 'title' || before?.is === 'honorific') &&
  (before.at === at - 1 || (before.at === at - 2 && words[at - 1]?.text === '.'));
