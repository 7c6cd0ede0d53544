import type { Cue } from './cues.ts';
import type { Frame } from './frames.ts';
import type { Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';

/** A quotation in its sentence, as the rules see it. */
export interface Setting {
  readonly scene: Scene;
  readonly frame: Frame;
  readonly cues: readonly Cue[];
  /** Index of the quotation among the items of the frame. */
  readonly at: number;
  /** The sentence behind this one in the same paragraph, and how to find its cues. */
  readonly next: { readonly frame: Frame; readonly cues: () => readonly Cue[] } | undefined;
}

/** Who says a quotation, by which words. */
export interface Credit {
  readonly source: Phrase;
  readonly cue: Cue | undefined;
}

/** The credit that a verb gives, if it has a subject. */
export const creditOf = (cue: Cue | undefined): Credit | undefined =>
  cue?.subject === undefined ? undefined : { source: cue.subject, cue };
