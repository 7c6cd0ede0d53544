import type { Correcting } from '../../state/correcting.ts';
import type { SpanRef } from '../../core/model/span.ts';

/** How a plain component leads to a place in an article. */
export interface Reading {
  readonly hrefOf: (place: SpanRef) => string;
  readonly open: (place: SpanRef) => void;
  /** Leads to the page of somebody who is named. */
  readonly openPerson: (id: string) => void;
  /** Begins a correction; undefined where nothing can be corrected. */
  readonly correct?: ((what: Correcting) => void) | undefined;
}
