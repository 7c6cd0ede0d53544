import { EVENT_NOUNS, VERB_FAMILIES } from '../lexicon/action-families.ts';

/** The family of an action, or itself. */
export const familyOf = (action: string): string =>
  EVENT_NOUNS.get(action) ?? VERB_FAMILIES.get(action) ?? action;
