import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { timelineModel } from '../../selectors/timeline-model.ts';
import { DEFAULT_VIEW } from '../../state/view-state.ts';
import { SAMPLE_STORY } from '../../testing/sample-story.ts';
import type { FirstPicture, MountedTimeline, TimelineEvents } from './mount-timeline.ts';
import { USUAL_SIZE } from './timeline-size.ts';
import { TimelineView } from './TimelineView.tsx';
import { wakingTimeline } from './waking-timeline.ts';

vi.mock('./waking-timeline.ts', () => ({
  wakingTimeline: vi.fn<typeof wakingTimeline>(),
  fetchLibrary: async () => undefined,
}));

const MODEL = timelineModel(SAMPLE_STORY, DEFAULT_VIEW, SAMPLE_STORY.events);
const mounted = {
  setRows: vi.fn<MountedTimeline['setRows']>(),
  setBounds: vi.fn<MountedTimeline['setBounds']>(),
  show: vi.fn<MountedTimeline['show']>(),
  window: vi.fn<MountedTimeline['window']>(() => MODEL.home),
  moveTo: vi.fn<MountedTimeline['moveTo']>(),
  resize: vi.fn<MountedTimeline['resize']>(),
  destroy: vi.fn<MountedTimeline['destroy']>(),
};
const on = {
  onSelect: vi.fn<(event: string | undefined, how: string) => void>(),
  onWindow: vi.fn<(window: unknown) => void>(),
  onUnfold: vi.fn<(day: number) => void>(),
  onFold: vi.fn<(folded: boolean) => void>(),
  onLanes: vi.fn<(lanes: string) => void>(),
  onChange: vi.fn<(change: unknown) => void>(),
  onShowUndated: vi.fn<() => void>(),
};
let told: TimelineEvents | undefined;
let first: FirstPicture | undefined;

beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = vi.fn<() => void>();
      disconnect = vi.fn<() => void>();
    },
  );
  vi.mocked(wakingTimeline).mockImplementation((_container, picture, events) => {
    first = picture;
    told = events;
    return mounted;
  });
});

const view = (props: Partial<Parameters<typeof TimelineView>[0]> = {}): React.JSX.Element => (
  <TimelineView
    model={MODEL}
    size={USUAL_SIZE}
    compact={false}
    onEnlarge={undefined}
    selected={undefined}
    window={undefined}
    chips={[]}
    instead="No event passes these filters."
    shown={4}
    total={18}
    undated={1}
    lanes="outlet"
    folded={false}
    {...on}
    {...props}
  />
);

/** The timeline with all that comes once the page is painted. */
async function drawn(): Promise<ReturnType<typeof render>> {
  const rendered = render(view());
  await vi.waitFor(() => expect(mounted.show).toHaveBeenCalled());
  return rendered;
}

test('begins with its rows, and gets items once the page is painted', async () => {
  render(view());
  expect(mounted.show).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(mounted.show).toHaveBeenCalled());
  expect(mounted.setRows).not.toHaveBeenCalled();
  expect(first?.window).toEqual(MODEL.home);
  const { rows = [] } = first ?? {};
  expect(rows.map(({ element }) => element.textContent).filter((text) => text !== '')).toEqual([
    'Events',
    'Harbour Gazette',
    'Courier',
    'Unnamed outlet',
  ]);
  expect(mounted.show.mock.lastCall?.[0].some(({ event }) => event === 'e:closed')).toBe(true);
});

test('is destroyed once', async () => {
  const { unmount } = await drawn();
  unmount();
  expect(mounted.destroy).toHaveBeenCalledTimes(1);
});

test('a click on an item chooses its event', async () => {
  await drawn();
  told?.onPick({
    id: 'x',
    kind: 'dot',
    row: 'blog',
    from: 1,
    to: 1,
    event: 'e:closed',
    state: 'plain',
  });
  expect(on.onSelect).toHaveBeenCalledWith('e:closed', 'push');
});

test('a click on a bucket comes closer', async () => {
  await drawn();
  const bucket = { id: 'b', kind: 'bucket', row: 'rest', from: 1, to: 2, state: 'plain' } as const;
  told?.onPick(bucket);
  expect(mounted.moveTo).toHaveBeenLastCalledWith(bucket, 'user');
});

test('the window is told when a gesture of the reader ends, in days', async () => {
  await drawn();
  told?.onRest(false);
  expect(on.onWindow).not.toHaveBeenCalled();
  mounted.window.mockReturnValueOnce({ from: 1, to: 2.5 }).mockReturnValue({ from: 1, to: 2.5 });
  told?.onRest(true);
  const [window] = on.onWindow.mock.lastCall ?? [];
  expect(window).toMatchObject({ from: expect.any(Number), to: expect.any(Number) });
  mounted.window.mockReturnValue(MODEL.home);
});

test('arrow keys walk through the events, Enter keeps one, Escape lets go', async () => {
  const { rerender } = render(view());
  const slider = screen.getByRole('slider', { name: /Timeline of 3 dated events/ });
  expect(slider).toHaveAttribute('aria-valuetext', 'No event chosen');
  fireEvent.change(slider, { target: { value: 2 } });
  expect(on.onSelect).toHaveBeenLastCalledWith('e:closed', 'replace');
  rerender(view({ selected: 'e:closed' }));
  expect(slider).toHaveValue('2');
  expect(slider).toHaveAttribute(
    'aria-valuetext',
    'Tue 2 Mar 2021: The council closed the harbour bridge',
  );
  slider.focus();
  await userEvent.keyboard('{Enter}');
  expect(on.onSelect).toHaveBeenLastCalledWith('e:closed', 'push');
  await userEvent.keyboard('{Escape}');
  expect(on.onSelect).toHaveBeenLastCalledWith(undefined, 'push');
});

test('a step is told before the page has chosen its event, and given up for what it chooses', async () => {
  const { rerender } = render(view());
  const slider = screen.getByRole('slider', { name: /Timeline of 3 dated events/ });
  fireEvent.change(slider, { target: { value: 2 } });
  expect(slider).toHaveValue('2');
  expect(slider).toHaveAttribute('aria-valuetext', expect.stringContaining('council closed'));
  slider.focus();
  await userEvent.keyboard('{Enter}');
  expect(on.onSelect).toHaveBeenLastCalledWith('e:closed', 'push');
  rerender(view({ selected: MODEL.eventAt(2)?.id }));
  expect(slider).toHaveValue('3');
  rerender(view());
  expect(slider).toHaveValue('0');
});

test('zooms by button and by key', async () => {
  await drawn();
  await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }));
  const [closer] = mounted.moveTo.mock.lastCall ?? [];
  expect((closer?.to ?? 0) - (closer?.from ?? 0)).toBeLessThan(MODEL.home.to - MODEL.home.from);
  screen.getByRole('button', { name: 'Fit' }).focus();
  await userEvent.keyboard('f');
  expect(mounted.moveTo).toHaveBeenLastCalledWith(MODEL.home, 'user');
});

test('the toolbar tells and changes what is shown', async () => {
  const change = { people: [] };
  render(view({ chips: [{ id: 'person:ines-okafor', words: 'Ines Okafor', change }] }));
  expect(screen.getByText('4 of 18 events')).toBeVisible();
  expect(screen.getByRole('link', { name: '1 undated' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Remove filter: Ines Okafor' }));
  expect(on.onChange).toHaveBeenCalledWith(change);
  await userEvent.click(screen.getByRole('button', { name: 'By person' }));
  expect(on.onLanes).toHaveBeenCalledWith('person');
  const fold = screen.getByRole('button', { name: 'Quiet periods folded' });
  expect(fold).toHaveAttribute('aria-pressed', 'false');
  await userEvent.click(fold);
  expect(on.onFold).toHaveBeenCalledWith(true);
});

test('where nothing is drawn it says why, and offers no ways to draw it otherwise', () => {
  render(view({ model: timelineModel(SAMPLE_STORY, DEFAULT_VIEW, []) }));
  expect(screen.getByText('No event passes these filters.')).toBeVisible();
  for (const name of ['Zoom in', 'Fit', 'By person', 'Quiet periods folded'])
    expect(screen.queryByRole('button', { name })).toBeNull();
});
