import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
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
