import type { FoundMention } from '../model/event.ts';
import { familyOf } from './family-of.ts';

/** Families of what courts do to those that they try. */
const ENDS_OF_TRIALS: ReadonlySet<string> = new Set(
  'sentence convict acquit fine plead'.split(' '),
);

/** What is told of a day in court: who is there, and what they do there. */
const IN_COURT: ReadonlySet<string> = new Set(
  `court courtroom judge jury juror magistrate dock gallery verdict sentence hearing tribunal trial
  clear free discharge weep cry sob smile nod shake bow stare hug gasp emotion`.split(/\s+/),
);

/** Whether an action is how a trial ends. */
export const endsTrial = (action: string): boolean => ENDS_OF_TRIALS.has(familyOf(action));

/** Whether a telling is, by its words, of a day in court. */
export const isInCourt = ({ action, lemmas }: FoundMention): boolean =>
  endsTrial(action) || [action, ...lemmas].some((word) => IN_COURT.has(word));
