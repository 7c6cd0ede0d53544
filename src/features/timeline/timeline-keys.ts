import type { KeyboardEvent } from 'react';

interface Ways {
  readonly keep: () => void;
  readonly letGo: () => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
}

/** Keys of the timeline beside those that walk through the events. */
export const KEYS = 'Enter Escape + - F';

/** Handles those keys, and leaves all others and the browser's own shortcuts alone. */
export function timelineKeys({ keep, letGo, zoomIn, zoomOut, fit }: Ways) {
  const ways: ReadonlyMap<string, () => void> = new Map([
    ['Enter', keep],
    ['Escape', letGo],
    ['+', zoomIn],
    ['=', zoomIn],
    ['-', zoomOut],
    ['f', fit],
  ]);
  return (event: KeyboardEvent): void => {
    const act = ways.get(event.key);
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };
}
