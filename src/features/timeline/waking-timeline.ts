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

/** A mouse over it wakes it; a finger only when it comes down, which then is its first touch. */
function watchHands(container: HTMLElement, wake: () => boolean): () => void {
  const watching = new AbortController();
  const { signal } = watching;
  const wakeNow = (): boolean => {
    if (mount === undefined) void fetchLibrary().then(wake, () => undefined);
    else watching.abort();
    return wake();
  };
  container.addEventListener(
    'pointerover',
    ({ pointerType }) => {
      if (pointerType !== 'touch') wakeNow();
    },
    { signal },
  );
  container.addEventListener(
    'pointerdown',
    (event) => {
      if (!wakeNow()) return;
      const { clientX, clientY } = event;
      document
        .elementFromPoint(clientX, clientY)
        ?.dispatchEvent(new PointerEvent('pointerdown', event));
    },
    { signal, capture: true },
  );
  return () => watching.abort();
}

/** Whether two lists of rows look the same. */
const isSameRows = (a: readonly TimelineRow[], b: readonly TimelineRow[]): boolean =>
  a.length === b.length &&
  a.every(
    ({ id, height, element }, i) =>
      id === b[i]?.id && height === b[i].height && element.isEqualNode(b[i].element),
  );
