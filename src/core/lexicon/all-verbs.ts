import { VERB_FAMILIES } from './action-families.ts';
import { IRREGULAR_BASES } from './irregular-verbs.ts';
import { OTHER_VERBS, REPORTING_VERBS, STATE_VERBS } from './news-verbs.ts';

/** Every verb the lexicon knows, as its base. */
export const ALL_VERBS: ReadonlySet<string> = new Set([
  ...IRREGULAR_BASES,
  ...VERB_FAMILIES.keys(),
  ...REPORTING_VERBS,
  ...STATE_VERBS,
  ...OTHER_VERBS,
]);
