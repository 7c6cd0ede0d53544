import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { eventRowMaker } from '../../selectors/list-events.ts';
import { visibleEvents } from '../../selectors/visible-events.ts';
import { DEFAULT_VIEW } from '../../state/view-state.ts';
import { SAMPLE_STORY } from '../../testing/sample-story.ts';
import { EventList } from './EventList.tsx';
import { fetchSearch } from '../../selectors/search.ts';

await fetchSearch();

function show({ selected, search = '' }: { selected?: string; search?: string } = {}) {
  const onOpen = vi.fn<(id: string) => void>();
  const view = { ...DEFAULT_VIEW, search };
  const events = visibleEvents(SAMPLE_STORY, view);
  const toRow = eventRowMaker(SAMPLE_STORY, search);
  const list = (now = selected) => (
    <EventList
      events={events}
      byDate
      toRow={toRow}
      selected={now}
      search={search}
      onOpen={onOpen}
    />
  );
  const { rerender } = render(list());
  return {
    onOpen,
    user: userEvent.setup({ delay: null }),
    select: (id: string) => rerender(list(id)),
  };
}

// Found by its words: to search the whole page by role and name is slow in jsdom.
function option(words: RegExp): Element {
  const found = screen.getByText(words).closest('[role=option]');
  if (found === null) throw new Error(`no option says ${words.source}`);
  return found;
}

test('a row says all that the timeline shows', () => {
  show();
  expect(
    within(screen.getByRole('listbox', { name: 'Events' })).getAllByRole('option'),
  ).toHaveLength(4);
  expect(option(/council closed/)).toHaveTextContent(
    /Tue 2 Mar 2021 day · inferred The council closed the harbour bridge.*told by Harbour Gazette, Courier, Unnamed outlet.*differs.*2 quotes/,
  );
  expect(option(/engineers had warned/)).toHaveTextContent(/told by Harbour Gazette$/);
});

test('a choice redraws the row it is made of and the one before, and no other', () => {
  const made = eventRowMaker(SAMPLE_STORY, '');
  const events = visibleEvents(SAMPLE_STORY, DEFAULT_VIEW);
  const drawn: string[] = [];
  const rows = new Map(
    events.map((event) => [
      event.id,
      Object.defineProperty({ ...made(event) }, 'label', {
        get: () => drawn.push(event.id) && made(event).label,
      }),
    ]),
  );
  const toRow: typeof made = (event) => rows.get(event.id) ?? made(event);
  const onOpen = vi.fn<(id: string) => void>();
  const [first = '', , third = ''] = events.map(({ id }) => id);
  const list = (selected: string) => (
    <EventList {...{ events, byDate: true, toRow, selected, search: '', onOpen }} />
  );
  const { rerender } = render(list(first));
  expect(new Set(drawn)).toHaveProperty('size', 4);
  drawn.length = 0;
  rerender(list(third));
  expect(new Set(drawn)).toEqual(new Set([first, third]));
});

test('undated events wait in a group of their own', () => {
  show();
  const tray = screen.getByRole('group', { name: 'Undated' });
  expect(within(tray).getAllByRole('option')).toHaveLength(1);
  expect(tray.firstElementChild).toHaveTextContent('Undated 1');
});

test('a heading says the month or year that its rows then need not show', () => {
  show();
  const section = screen.getByRole('group', { name: '2021' });
  expect(section.firstElementChild).toHaveTextContent('2021 3');
  expect(within(section).getByText('Tue 2 Mar')).toHaveTextContent('Tue 2 Mar 2021');
});

test('one row is in the tab order; arrows and letters walk, Enter and Space open', async () => {
  const { onOpen, user } = show();
  await user.tab();
  expect(option(/engineers/)).toHaveFocus();
  await user.keyboard('{ArrowDown}');
  expect(option(/council closed/)).toHaveFocus();
  await user.keyboard('jj');
  expect(option(/nobody knows/)).toHaveFocus();
  await user.keyboard('j{ArrowUp}');
  expect(option(/Repairs/)).toHaveFocus();
  await user.keyboard('{Home}{Enter}');
  expect(onOpen).toHaveBeenLastCalledWith('e:warned');
  await user.keyboard('{End} ');
  expect(onOpen).toHaveBeenLastCalledWith('e:unknown');
  await user.keyboard('{PageUp}k');
  expect(option(/engineers/)).toHaveFocus();
  expect(screen.getAllByRole('option').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
});

test('the chosen event is selected, and where Tab arrives', async () => {
  const { user, select } = show({ selected: 'e:repairs' });
  expect(option(/Repairs/)).toHaveAttribute('aria-selected', 'true');
  await user.tab();
  expect(option(/Repairs/)).toHaveFocus();
  await user.keyboard('k');
  select('e:warned');
  expect(option(/engineers/)).toHaveAttribute('tabindex', '0');
});

test('a click opens; keys with a modifier are the browser’s', async () => {
  const { onOpen, user } = show();
  await user.click(option(/Repairs/));
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('e:repairs');
  await user.keyboard('{Control>}j{/Control}');
  expect(option(/Repairs/)).toHaveFocus();
});

test('what the search found is marked, in the label and outside it', () => {
  show({ search: 'cracks council' });
  const marks = document.querySelectorAll('mark');
  expect([...marks].map(({ textContent }) => textContent)).toEqual(['council']);
});

test('words of an article stay words', () => {
  const [event] = SAMPLE_STORY.events;
  if (event === undefined) throw new Error('the sample has events');
  const toRow = eventRowMaker(SAMPLE_STORY, '');
  render(
    <EventList
      events={[event]}
      byDate
      toRow={(each) => ({ ...toRow(each), label: '<img src=x onerror=alert(1)>' })}
      selected={undefined}
      search="img"
      onOpen={vi.fn<(id: string) => void>()}
    />,
  );
  expect(screen.getByRole('option')).toHaveTextContent('<img src=x onerror=alert(1)>');
  expect(document.querySelector('img')).toBeNull();
});

test('of thousands of events only those near the eyes are in the page, each knowing its place', async () => {
  const [event] = SAMPLE_STORY.events;
  if (event === undefined) throw new Error('the sample has events');
  class NothingNear {
    observe = (): void => undefined;
    disconnect = (): void => undefined;
  }
  vi.stubGlobal('IntersectionObserver', NothingNear);
  const events = Array.from({ length: 5000 }, (_, i) => ({ ...event, id: `e${i}` }));
  const list = { search: '', onOpen: vi.fn<(id: string) => void>() };
  render(
    <EventList
      {...list}
      events={events}
      byDate
      toRow={eventRowMaker(SAMPLE_STORY, '')}
      selected="e4200"
    />,
  );
  expect(screen.getAllByRole('option').length).toBeLessThan(100);
  const chosen = screen.getByRole('option', { selected: true });
  expect(chosen).toHaveAttribute('aria-posinset', '4201');
  expect(chosen).toHaveAttribute('aria-setsize', '5000');
  const user = userEvent.setup({ delay: null });
  await user.tab();
  await user.keyboard('{End}');
  expect(document.activeElement).toHaveAttribute('aria-posinset', '5000');
  await user.keyboard('{Home}j');
  expect(document.activeElement).toHaveAttribute('aria-posinset', '2');
  vi.unstubAllGlobals();
});

test('no event chosen any more, or the chosen one gone, Tab arrives where it was', () => {
  const onOpen = vi.fn<(id: string) => void>();
  const toRow = eventRowMaker(SAMPLE_STORY, '');
  const all = visibleEvents(SAMPLE_STORY, DEFAULT_VIEW);
  const list = (selected: string | undefined, events = all) => (
    <EventList {...{ events, toRow, selected, onOpen }} byDate search="" />
  );
  const { rerender } = render(list('e:closed'));
  rerender(list(undefined));
  expect(option(/council closed/)).toHaveAttribute('tabindex', '0');
  rerender(
    list(
      undefined,
      all.filter(({ id }) => id !== 'e:closed'),
    ),
  );
  expect(option(/Repairs/)).toHaveAttribute('tabindex', '0');
  rerender(list(undefined, all.slice(0, 1)));
  expect(screen.getByRole('option')).toHaveAttribute('tabindex', '0');
});
