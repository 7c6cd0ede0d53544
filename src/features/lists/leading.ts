import type { Correcting } from '../../state/correcting.ts';
import type { ViewState } from '../../state/view-state.ts';

/** How a plain component leads to another view: as a link, and when the link is followed here. */
export interface Leading {
  readonly hrefOf: (change: Partial<ViewState>) => string;
  readonly follow: (change: Partial<ViewState>) => void;
  /** Begins a correction; undefined where nothing can be corrected. */
  readonly correct?: ((what: Correcting) => void) | undefined;
}
