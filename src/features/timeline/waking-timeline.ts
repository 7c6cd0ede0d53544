import type { TimelineItem } from '../../selectors/timeline-item.ts';
import type {
  FirstPicture,
  mountTimeline,
  MountedTimeline,
  TimelineEvents,
  TimelineRow,
} from './mount-timeline.ts';
import { stillTimeline } from './still-timeline.ts';

let mount: typeof mountTimeline | undefined;

/**
 * Fetches the library that moves the timeline under the reader's hand; in two parts, which the
 * browser takes up one at a time: each is long for a slow phone.
 */
export async function fetchLibrary(): Promise<void> {
  await import('./library.ts');
  mount = (await import('./mount-timeline.ts')).mountTimeline;
}

/** Still until somebody takes hold of it: the library takes its time to draw the same picture. */
export function wakingTimeline(
  container: HTMLElement,
  first: FirstPicture,
  events: TimelineEvents,
): MountedTimeline {
  let now = stillTimeline(container, first, events);
  let picture = first;
  let items: readonly TimelineItem[] = [];
  let asleep = true;
  const wake = (): boolean => {
    if (!asleep || mount === undefined) return false;
    asleep = false;
    const window = now.window();
    // Nothing is painted between the one and the other.
    now.destroy();
    now = mount(container, { ...picture, window }, events);
    now.show(items);
    now.resize(0);
    return true;
  };
  const stop = watchHands(container, wake);
  return {
    setRows: (rows) => {
      if (isSameRows(rows, picture.rows)) return;
      picture = { ...picture, rows };
      now.setRows(rows);
    },
    setBounds: (home) => {
      if (home.from === picture.home.from && home.to === picture.home.to) return;
      picture = { ...picture, home };
      now.setBounds(home);
    },
    show: (next) => {
      items = next;
      now.show(next);
    },
    window: () => now.window(),
    moveTo: (span, by) => {
      if (by !== 'page') wake();
      now.moveTo(span, by);
    },
    resize: (width) => now.resize(width),
    destroy: () => {
      asleep = false;
      stop();
      now.destroy();
    },
  };
}

/** Pixels that a finger may stray while it taps. */
const STRAY = 5;

/**
 * A mouse over it wakes it. A finger's tap needs no library; where one moves, or two come down, the
 * library is told where they came down, as if it had been there.
 */
function watchHands(container: HTMLElement, wake: () => boolean): () => void {
  const watching = new AbortController();
  const { signal } = watching;
  const fingers = new Map<number, PointerEvent>();
  const takeHold = (): void => {
    if (mount === undefined) {
      // The fingers that are still down by then are the library's as well.
      void fetchLibrary().then(takeHold, () => undefined);
      return;
    }
    watching.abort();
    if (!wake()) return;
    // Not what lies under the finger: the library hides its picture until the next frame.
    const library = container.querySelector('.vis-timeline');
    for (const down of fingers.values())
      library?.dispatchEvent(new PointerEvent('pointerdown', down));
  };
  const on = (type: PointerEventType, listener: (event: PointerEvent) => void): void =>
    container.addEventListener(type, listener, { signal, capture: true });
  on('pointerover', ({ pointerType }) => {
    if (pointerType !== 'touch') takeHold();
  });
  on('pointerdown', (event) => {
    if (event.pointerType === 'touch') fingers.set(event.pointerId, event);
    if (fingers.size > 1) takeHold();
  });
  on('pointermove', ({ pointerId, clientX, clientY }) => {
    const down = fingers.get(pointerId);
    if (down && Math.hypot(clientX - down.clientX, clientY - down.clientY) > STRAY) takeHold();
  });
  for (const type of ['pointerup', 'pointercancel'] as const)
    on(type, ({ pointerId }) => fingers.delete(pointerId));
  return () => watching.abort();
}

type PointerEventType =
  | 'pointerover'
  | 'pointerdown'
  | 'pointermove'
  | 'pointerup'
  | 'pointercancel';

/** Whether two lists of rows look the same. */
const isSameRows = (a: readonly TimelineRow[], b: readonly TimelineRow[]): boolean =>
  a.length === b.length &&
  a.every(
    ({ id, height, element }, i) =>
      id === b[i]?.id && height === b[i].height && element.isEqualNode(b[i].element),
  );
