import type { Timeline } from 'vis-timeline/esnext';
import { REST } from './timeline-window.ts';

export interface MoveEvents {
  /** On every frame of a move. */
  readonly onFrame: () => void;
  /** When the window has come to rest; `byUser` unless the page moved it. */
  readonly onRest: (byUser: boolean) => void;
}

export interface Moves {
  /** Whether the window moved under the reader's hand since the mouse, or a finger, came down. */
  readonly dragged: () => boolean;
  /** Says whose move begins. */
  readonly by: (mover: 'reader' | 'page') => void;
  readonly stop: () => void;
}

/**
 * Tells frames from rest: the window rests when no frame follows for a while. A browser that is busy
 * may leave as long between two frames of one move, or before the first: so a move stays whose it
 * was beyond its rest, until another's begins.
 */
export function watchMoves(timeline: Pick<Timeline, 'on'>, { onFrame, onRest }: MoveEvents): Moves {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let mover: 'reader' | 'page' = 'page';
  let dragged = false;
  timeline.on('mouseDown', () => {
    dragged = false;
  });
  timeline.on('rangechange', ({ byUser }: { readonly byUser: boolean }) => {
    if (byUser) mover = 'reader';
    dragged ||= byUser;
    onFrame();
    clearTimeout(timer);
    timer = setTimeout(() => onRest(mover === 'reader'), REST);
  });
  return {
    dragged: () => dragged,
    by: (next) => {
      mover = next;
    },
    stop: () => clearTimeout(timer),
  };
}
