import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { StoryEvent } from '../../core/model/event.ts';
import { eventRowMaker } from '../../selectors/list-events.ts';
import { visibleEvents } from '../../selectors/visible-events.ts';
import { DEFAULT_VIEW } from '../../state/view-state.ts';
import { SAMPLE_STORY } from '../../testing/sample-story.ts';
import { EventList } from './EventList.tsx';

const toRow = eventRowMaker(SAMPLE_STORY, '');
const ROWS = { byDate: true, toRow, search: '', selected: undefined, onOpen: () => undefined };

const list = (events: readonly StoryEvent[]) => (
  <>
    <EventList {...ROWS} events={events} />
    <button type="button">Elsewhere</button>
  </>
);

const focused = (): string => document.activeElement?.textContent ?? '';

test('a row that comes under another heading, or that goes, leaves the focus in the list', async () => {
  const [first, ...others] = visibleEvents(SAMPLE_STORY, DEFAULT_VIEW);
  const { rerender } = render(list(others));
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}');
  expect(focused()).toMatch(/Repairs/u);
  expect(screen.queryByRole('group', { name: '2021' })).toBeNull();
  rerender(list([first!, ...others]));
  expect(screen.getByRole('group', { name: '2021' })).toBeVisible();
  expect(focused()).toMatch(/Repairs/u);
  rerender(list([first!]));
  expect(focused()).toMatch(/engineers/u);
  // Whoever is elsewhere is left alone.
  await userEvent.tab();
  rerender(list([first!, ...others]));
  expect(focused()).toBe('Elsewhere');
  screen.getByRole('button').blur();
  rerender(list(others));
  expect(document.body).toHaveFocus();
});

test('a row that comes into a month leaves the rows of the months below as they are', () => {
  const complaint = vi.spyOn(console, 'error');
  const [some] = SAMPLE_STORY.events;
  const on = (month: string, day: number): StoryEvent => ({
    ...some!,
    id: `${month}-${day}`,
    edtf: `1994-${month}-0${day}`,
    earliest: `1994-${month}-0${day}`,
    latest: `1994-${month}-0${day}`,
  });
  const months = [on('05', 1), on('05', 2), on('05', 3), on('06', 1), on('06', 2), on('06', 3)];
  // One of the year alone, on either side of them.
  const events = [
    on('01', 1),
    on('02', 1),
    on('03', 1),
    ...months,
    on('08', 1),
    on('09', 1),
    on('10', 1),
  ];
  const { rerender } = render(list(events));
  const names = screen.getAllByRole('group').map((group) => group.getAttribute('aria-label'));
  expect(names).toEqual(['1994', 'May 1994', 'June 1994', '1994']);
  const before = screen.getAllByRole('option');
  rerender(list([on('01', 2), ...events]));
  expect(screen.getAllByRole('option')).toHaveLength(before.length + 1);
  expect(before.slice(3).every((row) => row.isConnected)).toBe(true);
  // Of two headings with one key.
  expect(complaint).not.toHaveBeenCalled();
});

test('a walk that begins elsewhere on the page begins with the first row', async () => {
  render(list(visibleEvents(SAMPLE_STORY, DEFAULT_VIEW)));
  screen.getByRole('button').focus();
  await userEvent.keyboard('j');
  expect(screen.getAllByRole('option')[0]).toHaveFocus();
  screen.getByRole('button').focus();
  // From then on it goes on.
  await userEvent.keyboard('j');
  expect(screen.getAllByRole('option')[1]).toHaveFocus();
});
