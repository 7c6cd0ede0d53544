import type { Clause } from './clauses.ts';
import type { Word } from './words.ts';

/** What happens of a sudden to things, and to whoever is near them in the same hour. */
const SUDDEN = new Set(
  `fall fall-in collapse explode blow-up burst capsize overturn sink crash derail collide rip tear plunge
  slam ram erupt ignite detonate snap buckle veer swerve skid give-way cave-in go-off hit strike
  engulf sweep roll break cut-off black-out break-out catch-fire fail flood`.split(/\s+/),
);

/** What comes of it within the day. */
const OUTCOME = new Set(
  `kill injure wound hurt rescue evacuate move move-out sink crash plunge close shut strand trap halt
  cancel suspend divert flee strike hit derail burn lose drown die capsize collapse stop fail empty
  escape pull save treat`.split(/\s+/),
);

/** "moved out on Monday [after a roof fell in]": of the same day as what came of it. */
export const isSudden = (
  words: readonly Word[],
  clauses: readonly Clause[],
  { from, opener, parent, verb }: Clause,
): boolean =>
  opener === 'after' &&
  !/^(?:day|week|month|year)$/u.test(words[from - 1]?.noun ?? '') &&
  verb.tense === 'past' &&
  SUDDEN.has(verb.lemma) &&
  OUTCOME.has(clauses[parent ?? -1]?.verb.lemma ?? '');
