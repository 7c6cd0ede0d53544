import type { LabelPlaces } from '../selectors/timeline-label-items.ts';
import type { TimelineModel } from '../selectors/timeline-model.ts';

/** What all parts of the picture are drawn from. */
export interface Scene {
  readonly model: TimelineModel;
  /** Of all dated events. */
  readonly positions: readonly number[];
  readonly labels: LabelPlaces;
  /** Pixels of a place of the axis. */
  readonly xOf: (place: number) => number;
  readonly lanesTop: number;
  /** Lanes that are drawn. */
  readonly lanes: number;
  /** What the reader overruled about a fact; '' for nothing. */
  readonly correctedOf: (id: string) => string;
}
