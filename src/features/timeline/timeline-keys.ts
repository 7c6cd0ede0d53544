import { useEffect, useEffectEvent } from 'react';
import { areLettersOn } from '../../ui/letter-keys.ts';

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

const WAYS: ReadonlyMap<string, (ways: TimelineWays) => void> = new Map([
  ['+', ({ zoomIn }) => zoomIn()],
  ['=', ({ zoomIn }) => zoomIn()],
  ['-', ({ zoomOut }) => zoomOut()],
  ['f', ({ fit }) => fit()],
  ['z', ({ zoomToChosen }) => zoomToChosen()],
  ['Shift+ArrowLeft', ({ pan }) => pan(-PAN)],
  ['Shift+ArrowRight', ({ pan }) => pan(PAN)],
]);

/** Obeys those keys, and leaves what is typed into a field, dialogs and the browser's own alone. */
export function useTimelineKeys(ways: TimelineWays): void {
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    const arrow = event.shiftKey && event.key.startsWith('Arrow');
    const act = WAYS.get(arrow ? `Shift+${event.key}` : event.key);
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.defaultPrevented || isTypedInto(event.target)) return;
    if (document.querySelector('dialog[open]') !== null) return;
    if (event.key.length === 1 && !areLettersOn()) return;
    event.preventDefault();
    act(ways);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, []);
}

const isTypedInto = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=range])'));
