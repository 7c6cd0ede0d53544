import type { VerbGroup } from './verb-group.ts';
import type { Word } from './words.ts';

/** How a clause hangs on the one around it. `tail` is an attribution at the end: ", police said". */
export type ClauseRole = 'main' | 'content' | 'relative' | 'subordinate' | 'sibling' | 'tail';

/** A clause while its sentence is read: its end and verb are found later. */
export interface Open {
  readonly from: number;
  to: number | undefined;
  readonly role: ClauseRole;
  readonly opener: string;
  verb: VerbGroup | undefined;
  readonly parent: Open | undefined;
  /** The "and" before the noun that an aside tells of: "and Lee, [who led], won". */
  readonly joined?: number | undefined;
}

/** What has been read of a sentence. */
export interface State {
  readonly words: readonly Word[];
  /** In the grammar of headlines: a semicolon parts two items of news, and no list. */
  readonly brief: boolean;
  readonly done: Open[];
  top: Open;
  /** Last coordinator, and last comma or dash, seen since the top clause got its verb. */
  coordinator: number | undefined;
  comma: number | undefined;
  /** The comma that ended an aside on a noun: "Lee, who led, [won]". */
  aside: number | undefined;
  /** The mark that opened the quotation that words are in. */
  quoted: number | undefined;
}

export const open = (
  from: number,
  role: ClauseRole,
  opener: string,
  parent: Open | undefined,
): Open => ({
  from,
  to: undefined,
  role,
  opener,
  verb: undefined,
  parent,
});

/** The clause around one that still waits for its verb. */
export function waitingAbove(clause: Open): Open | undefined {
  let above = clause.parent;
  while (above !== undefined && above.verb !== undefined) above = above.parent;
  return above;
}
