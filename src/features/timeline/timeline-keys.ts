import { useEffect, useEffectEvent } from 'react';
import { useKeys } from '../../ui/use-keys.ts';
import { takeEarlyZoom } from './early-zoom.ts';

export interface TimelineWays {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
  /** Comes close to the chosen event. */
  readonly zoomToChosen: () => void;
  /** Moves by a share of what is in sight, to later days if positive. */
  readonly pan: (share: number) => void;
}

/** Keys that work wherever the page has the focus, in the notation of aria-keyshortcuts. */
export const KEYS = 'F + - Z Shift+ArrowLeft Shift+ArrowRight';

/** How far a key or a button pans. */
export const PAN = 0.25;

/** Obeys those keys, and what was pressed before there was a timeline to move. */
export function useTimelineKeys(ways: TimelineWays): void {
  const obeyEarly = useEffectEvent(() => {
    if (takeEarlyZoom()) ways.zoomToChosen();
  });
  useEffect(() => obeyEarly(), []);
  useKeys({
    '+': ways.zoomIn,
    '=': ways.zoomIn,
    '-': ways.zoomOut,
    f: ways.fit,
    z: ways.zoomToChosen,
    'Shift+ArrowLeft': () => ways.pan(-PAN),
    'Shift+ArrowRight': () => ways.pan(PAN),
  });
}
