import type { DaySpan } from '../../selectors/timeline-fold.ts';
import type { TimelineItem } from '../../selectors/timeline-item.ts';
import { itemElement } from './item-element.ts';
import type {
  FirstPicture,
  MountedTimeline,
  TimelineEvents,
  TimelineRow,
} from './mount-timeline.ts';
import { isSameItem } from './same-item.ts';
import { bounded, REST } from './timeline-window.ts';
import { classesOf, isGround } from './to-data-item.ts';
import items from './items.module.css';
import styles from './TimelineView.module.css';

/** The library counts in whole pixels, and the edges of its picture too: so must what stands for it. */
const EDGES = 2;

/** What is drawn of an item. */
interface Drawn {
  readonly item: TimelineItem;
  readonly box: HTMLElement;
}

/**
 * The timeline as the library draws it, in the library's classes, at a tenth of the cost: for as long
 * as nobody takes hold of it. It moves where it is told to, at once.
 */
export function stillTimeline(
  container: HTMLElement,
  first: FirstPicture,
  events: TimelineEvents,
): MountedTimeline {
  const frame = frameElements();
  container.append(frame.root);
  let places = fillRows(frame, first.rows);
  let { home } = first;
  let at = bounded(first.window, home);
  let width = 1;
  const moves = tellMoves(events);
  const shown = new Map<string, Drawn>();
  const place = (): void => {
    for (const drawn of shown.values()) placeBox(drawn, at, width);
  };
  frame.center.addEventListener('click', ({ target, clientX }) => {
    const share = (clientX - frame.center.getBoundingClientRect().left) / width;
    const picked = itemAt(shown, target);
    if (picked) events.onPick(picked);
    else events.onPickPlace(at.from + share * (at.to - at.from));
  });
  return {
    setRows: (rows) => {
      places = fillRows(frame, rows);
    },
    setBounds: (bounds) => {
      home = bounds;
    },
    show: (next) => {
      exchange(shown, next, places);
      place();
    },
    window: () => at,
    moveTo: (span, by) => {
      at = bounded(span, home);
      place();
      if (by !== 'page') moves.tell();
    },
    resize: (pixels) => {
      width = Math.round(pixels) + EDGES;
      place();
    },
    destroy: () => {
      moves.stop();
      frame.root.remove();
    },
  };
}

/** Tells of each move, and of the rest after the last one. */
function tellMoves({ onFrame, onRest }: TimelineEvents) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  return {
    stop,
    tell: (): void => {
      onFrame();
      stop();
      timer = setTimeout(() => onRest(true), REST);
    },
  };
}

/** Draws what is new or looks otherwise, and takes away what is no longer shown. */
function exchange(shown: Map<string, Drawn>, next: readonly TimelineItem[], places: Places): void {
  const kept = new Map(next.map((item) => [item.id, item]));
  for (const [id, { item, box }] of shown)
    if (!isSameItem(item, kept.get(id))) {
      box.remove();
      shown.delete(id);
    }
  for (const item of next) {
    const box = shown.get(item.id)?.box ?? itemBox(item);
    shown.set(item.id, { item, box });
    const parent = places.get(item.row)?.[isGround(item) ? 'ground' : 'items'];
    if (box.parentElement !== parent) parent?.append(box);
  }
}

/** What a click hits; nothing lies on the ground. */
const itemAt = (
  shown: ReadonlyMap<string, Drawn>,
  target: EventTarget | null,
): TimelineItem | undefined =>
  [...shown.values()].find(
    ({ item, box }) => !isGround(item) && target instanceof Node && box.contains(target),
  )?.item;

/** What the library stands its rows in. */
interface Frame {
  readonly root: HTMLElement;
  readonly center: HTMLElement;
  readonly ground: HTMLElement;
  readonly items: HTMLElement;
  readonly names: HTMLElement;
}

function frameElements(): Frame {
  const names = element('vis-labelset');
  const ground = element('vis-background');
  const front = element('vis-foreground');
  const center = element('vis-panel vis-center', element('vis-itemset', ground, front));
  const left = element('vis-panel vis-left', names);
  const root = element(`vis-timeline ${styles['still'] ?? ''}`, center, left);
  return { root, center, ground, items: front, names };
}

/** Where the items of a row stand; under no name, what goes through all of them. */
type Places = ReadonlyMap<string | undefined, Pick<Frame, 'ground' | 'items'>>;

function fillRows(frame: Frame, rows: readonly TimelineRow[]): Places {
  const groups = rows.map((row) => {
    const look = items[`${row.kind}Group`] ?? '';
    const [ground, front] = [element(`vis-group ${look}`), element(`vis-group ${look}`)];
    return { id: row.id, ground, items: front, name: element(`vis-label ${look}`, row.element) };
  });
  frame.ground.replaceChildren(...groups.map(({ ground }) => ground));
  frame.items.replaceChildren(...groups.map((group) => group.items));
  frame.names.replaceChildren(...groups.map(({ name }) => name));
  return new Map<string | undefined, Pick<Frame, 'ground' | 'items'>>([
    [undefined, frame],
    ...groups.map((group) => [group.id, group] as const),
  ]);
}

const itemBox = (item: TimelineItem): HTMLElement =>
  isGround(item)
    ? element(`vis-item vis-background ${classesOf(item)}`)
    : element(`vis-item vis-range ${classesOf(item)}`, itemElement(item));

/** As the library does: nothing reaches further out than the picture is wide, or is narrower than a pixel. */
function placeBox({ item, box }: Drawn, { from, to }: DaySpan, width: number): void {
  const toPixels = (place: number): number =>
    Math.min(Math.max(((place - from) / (to - from)) * width, -width), 2 * width);
  const [start, end] = [toPixels(item.from), toPixels(item.to)];
  box.style.transform = `translateX(${start}px)`;
  box.style.width = `${Math.max(end - start, 1)}px`;
}

function element(className: string, ...children: readonly HTMLElement[]): HTMLElement {
  const made = document.createElement('div');
  made.className = className;
  made.append(...children);
  return made;
}
