import type { Story } from '../../core/model/story.ts';
import type { ViewState } from '../../state/view-state.ts';

/** What each tab is drawn from. */
export interface PanelProps {
  readonly story: Story;
  readonly view: ViewState;
  /** As much of the view as decides what is listed. */
  readonly filters: ViewState;
}
