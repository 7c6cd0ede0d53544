import type { EventMention } from '../model/event.ts';

/** A verb with its auxiliaries: "has not been charged". Ends are indexes of words, half-open. */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  /** Index of the word that names the action. */
  readonly main: number;
  readonly lemma: string;
  readonly tense: EventMention['tense'];
  readonly passive: boolean;
  readonly negated: boolean;
  /** "would", "could", "may" …: undefined where the group asserts. */
  readonly modal: string | undefined;
  readonly progressive: boolean;
  readonly planned: boolean;
  /** A lone -ed form, which a later verb may show to be a reduced relative ("those accused …"). */
  readonly weak: boolean;
}

/** Indexes of the words that are part of a verb group. */
export function verbWords(groups: readonly VerbGroup[]): ReadonlySet<number> {
  const verbs = new Set<number>();
  for (const { from, to } of groups) for (let at = from; at < to; at += 1) verbs.add(at);
  return verbs;
}
