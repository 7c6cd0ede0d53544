import type { ViewState } from '../../state/view-state.ts';

/** How a plain component leads to another view: as a link, and when the link is followed here. */
export interface Leading {
  readonly hrefOf: (change: Partial<ViewState>) => string;
  readonly follow: (change: Partial<ViewState>) => void;
}
