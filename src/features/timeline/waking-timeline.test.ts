import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { TimelineItem } from '../../selectors/timeline-item.ts';
import { labelRow } from '../../selectors/timeline-item.ts';
import {
  mountTimeline,
  type FirstPicture,
  type MountedTimeline,
  type TimelineEvents,
} from './mount-timeline.ts';
import { fetchLibrary, wakingTimeline } from './waking-timeline.ts';

const library = {
  setRows: vi.fn<MountedTimeline['setRows']>(),
  setBounds: vi.fn<MountedTimeline['setBounds']>(),
  show: vi.fn<MountedTimeline['show']>(),
  window: vi.fn<MountedTimeline['window']>(),
  moveTo: vi.fn<MountedTimeline['moveTo']>(),
  resize: vi.fn<MountedTimeline['resize']>(),
  destroy: vi.fn<MountedTimeline['destroy']>(),
};
vi.mock('./mount-timeline.ts', () => ({ mountTimeline: vi.fn<typeof mountTimeline>() }));

const events = {
  onFrame: vi.fn<TimelineEvents['onFrame']>(),
  onRest: vi.fn<TimelineEvents['onRest']>(),
  onPick: vi.fn<TimelineEvents['onPick']>(),
  onPickPlace: vi.fn<TimelineEvents['onPickPlace']>(),
};
const HOME = { from: 0, to: 100 };
const LABEL: TimelineItem = {
  id: 'a',
  kind: 'label',
  row: labelRow(0),
  from: 10,
  to: 30,
  event: 'e:a',
  words: 'The bridge was closed',
  state: 'plain',
};

beforeEach(() => {
  vi.clearAllMocks();
  vi.mocked(mountTimeline).mockReturnValue(library);
  document.body.replaceChildren();
});

const rowsOf = (...names: readonly string[]): FirstPicture['rows'] =>
  names.map((name, i) => {
    const element = document.createElement('div');
    element.textContent = name;
    return { id: labelRow(i), kind: 'labels', height: 28, element };
  });

function asleep(): MountedTimeline {
  const container = document.createElement('div');
  document.body.append(container);
  const timeline = wakingTimeline(
    container,
    { rows: rowsOf('Events'), home: HOME, window: HOME },
    events,
  );
  // The edges of the picture count.
  timeline.resize(998);
  timeline.show([LABEL]);
  return timeline;
}

/** The pointers that the library is told of, once it draws. */
function toldToLibrary(): readonly number[] {
  const told: number[] = [];
  vi.mocked(mountTimeline).mockImplementation((container) => {
    const root = document.createElement('div');
    root.className = 'vis-timeline';
    root.addEventListener('pointerdown', ({ pointerId }) => told.push(pointerId));
    container.append(root);
    return library;
  });
  return told;
}

const box = (): HTMLElement | null => document.querySelector('.vis-item');

function touch(type: string, pointerId: number, clientX: number): void {
  box()?.dispatchEvent(
    new PointerEvent(type, { bubbles: true, pointerType: 'touch', pointerId, clientX }),
  );
}

// In this order: once the library is there, it stays.
test('before the library has come, it is drawn and moves where it is told to', () => {
  vi.useFakeTimers();
  const timeline = asleep();
  expect(document.body).toHaveTextContent('The bridge was closedEvents');
  expect(box()?.style.transform).toBe('translateX(100px)');
  expect(box()?.style.width).toBe('200px');
  timeline.moveTo({ from: 0, to: 50 }, 'user');
  expect(box()?.style.transform).toBe('translateX(200px)');
  expect(events.onFrame).toHaveBeenCalledTimes(1);
  vi.runAllTimers();
  expect(events.onRest).toHaveBeenCalledExactlyOnceWith(true);
  timeline.moveTo({ from: 90, to: 140 }, 'page');
  expect(timeline.window()).toEqual({ from: 50, to: 100 });
  vi.runAllTimers();
  expect(events.onRest).toHaveBeenCalledTimes(1);
  vi.useRealTimers();
});

test('a click chooses what it hits, or the place', () => {
  asleep();
  box()?.firstElementChild?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(events.onPick).toHaveBeenCalledExactlyOnceWith(LABEL);
  document
    .querySelector('.vis-foreground')
    ?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 250 }));
  expect(events.onPickPlace).toHaveBeenCalledExactlyOnceWith(25);
});

test('what stays keeps its element; what goes or changes does not', () => {
  const timeline = asleep();
  const before = box();
  timeline.show([{ ...LABEL }]);
  expect(box()).toBe(before);
  timeline.show([{ ...LABEL, state: 'selected' }]);
  expect(box()).not.toBe(before);
  timeline.setRows(rowsOf('Events', ''));
  timeline.show([{ ...LABEL, row: labelRow(1) }]);
  expect(document.querySelectorAll('.vis-foreground > *')).toHaveLength(2);
  expect(box()?.parentElement).toBe(document.querySelectorAll('.vis-foreground > *')[1]);
  timeline.show([]);
  expect(box()).toBeNull();
});

test('a finger that moves before the library has come is its own as soon as it is there', async () => {
  const told = toldToLibrary();
  asleep();
  touch('pointerdown', 1, 100);
  touch('pointerdown', 2, 300);
  touch('pointerup', 2, 300);
  touch('pointermove', 1, 110);
  expect(mountTimeline).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(mountTimeline).toHaveBeenCalledTimes(1));
  expect(told).toEqual([1]);
});

test('where it is taken hold of, the library draws the same picture in its place', async () => {
  await fetchLibrary();
  const timeline = asleep();
  timeline.moveTo({ from: 0, to: 50 }, 'page');
  expect(mountTimeline).not.toHaveBeenCalled();
  box()?.dispatchEvent(new MouseEvent('pointerover', { bubbles: true }));
  expect(box()).toBeNull();
  expect(vi.mocked(mountTimeline).mock.lastCall?.[1].window).toEqual({ from: 0, to: 50 });
  expect(library.show).toHaveBeenLastCalledWith([LABEL]);
  timeline.moveTo(HOME, 'user');
  expect(library.moveTo).toHaveBeenLastCalledWith(HOME, 'user');
  expect(mountTimeline).toHaveBeenCalledTimes(1);
});

describe('a finger', () => {
  let told: readonly number[];

  beforeEach(async () => {
    await fetchLibrary();
    told = toldToLibrary();
    asleep();
  });

  test('that taps chooses without the library', () => {
    touch('pointerdown', 1, 100);
    touch('pointermove', 1, 103);
    touch('pointerup', 1, 103);
    touch('pointerdown', 2, 300);
    box()?.click();
    expect(events.onPick).toHaveBeenCalledWith(LABEL);
    expect(mountTimeline).not.toHaveBeenCalled();
  });

  test('that moves is the library’s from where it came down', () => {
    touch('pointerdown', 1, 100);
    touch('pointermove', 1, 110);
    expect(mountTimeline).toHaveBeenCalledTimes(1);
    expect(told).toEqual([1]);
  });

  test('and a second one are the library’s both', () => {
    touch('pointerdown', 1, 100);
    touch('pointerdown', 2, 200);
    expect(told).toEqual([1, 2]);
  });
});

test('rows and bounds that stay as they are, are not drawn again', async () => {
  await fetchLibrary();
  const timeline = asleep();
  timeline.moveTo(HOME, 'user');
  timeline.setRows(rowsOf('Events'));
  timeline.setBounds({ ...HOME });
  expect(library.setRows).not.toHaveBeenCalled();
  expect(library.setBounds).not.toHaveBeenCalled();
  timeline.setRows(rowsOf('Other'));
  timeline.setBounds({ from: 0, to: 10 });
  expect(library.setRows).toHaveBeenCalledTimes(1);
  expect(library.setBounds).toHaveBeenCalledTimes(1);
});
