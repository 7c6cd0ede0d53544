import type { Word } from './words.ts';

/** Most words from a verb to the day of what it tells. */
const TO_DAY = 6;

/** "The regents [meet] on May 3", "Schools in the valley [open] tomorrow": a verb, for it has its day. */
export function isTimed(words: readonly Word[], at: number): boolean {
  const before = words.slice(0, at);
  const after = words.slice(at + 1, at + 1 + TO_DAY);
  const day = after.findIndex(({ dated }) => dated);
  return (
    day >= 0 &&
    after
      .slice(day)
      .find(({ dated }) => !dated)
      ?.verb?.forms.has('past') !== true &&
    !after.slice(0, day).some(({ mark, verb }) => mark || verb?.forms.has('past') === true) &&
    before.some(({ noun, lower, dated }) => (noun !== lower || BODIES.has(lower)) && !dated) &&
    !before.some(({ verb }) => verb !== undefined && LETTING.has(verb.lemma))
  );
}

/** "The team [fly] out on Friday": one word for several, in British English. */
const BODIES = new Set(
  'team club side squad band cast crew family couple government council'.split(' '),
);

/** "saw the crews leave on Sunday": a bare verb after what somebody lets, makes or sees. */
const LETTING = new Set('let make see watch help hear have feel bid'.split(' '));
