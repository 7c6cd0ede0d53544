import type { Word } from './words.ts';

const AFTER_AS = new Set('part well a an many much of long soon'.split(' '));

/** "as part of", "as well as", "since June 2014": phrases that stay in their clause without a verb. */
export function isOpenerPhrase(words: readonly Word[], at: number): boolean {
  const [after, next] = [words[at + 1], words[at + 2]];
  if (after?.number === true || (after?.capital === true && next?.number === true)) return true;
  return words[at]!.lower === 'as' && AFTER_AS.has(after?.lower ?? '');
}
