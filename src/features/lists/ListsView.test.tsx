import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Sort, Tab, ViewState } from '../../state/view-state.ts';
import { ListsView } from './ListsView.tsx';
import { NothingFound } from './NothingFound.tsx';
import { SortField } from './SortField.tsx';

const COUNTS = { events: 1, quotes: 23, disagreements: 4, articles: 5 };

function show(tab: Tab = 'events') {
  const onTab = vi.fn<(tab: Tab) => void>();
  render(
    <ListsView tab={tab} counts={COUNTS} onTab={onTab} sorting={undefined}>
      content
    </ListsView>,
  );
  return { onTab, user: userEvent.setup() };
}

test('four tabs with their counts; the chosen one names the panel', () => {
  show('quotes');
  expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual([
    'Events 1',
    'Quotes 23',
    'Disagreements 4',
    'Articles 5',
  ]);
  expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('Quotes');
  expect(screen.getByRole('tabpanel', { name: 'Quotes 23' })).toHaveTextContent('content');
});

test('each list begins at its top', () => {
  const onTab = vi.fn<(tab: Tab) => void>();
  const list = (tab: Tab) => (
    <ListsView tab={tab} counts={COUNTS} onTab={onTab} sorting={undefined}>
      content
    </ListsView>
  );
  const { rerender } = render(list('events'));
  screen.getByRole('tabpanel').scrollTop = 100;
  rerender(list('quotes'));
  expect(screen.getByRole('tabpanel').scrollTop).toBe(0);
});

test('the count is spoken', () => {
  show();
  expect(screen.getByRole('status')).toHaveTextContent(/^1 event$/);
});

test('arrow keys go round, Home and End to the ends', async () => {
  const { onTab, user } = show();
  await user.tab();
  expect(screen.getByRole('tab', { name: /Events/ })).toHaveFocus();
  await user.keyboard('{ArrowLeft}');
  expect(onTab).toHaveBeenLastCalledWith('articles');
  expect(screen.getByRole('tab', { name: /Articles/ })).toHaveFocus();
  await user.keyboard('{ArrowRight}');
  expect(onTab).toHaveBeenLastCalledWith('events');
  await user.keyboard('{End}');
  expect(onTab).toHaveBeenLastCalledWith('articles');
  await user.keyboard('{Home}x');
  expect(onTab).toHaveBeenLastCalledWith('events');
  expect(onTab).toHaveBeenCalledTimes(4);
  await user.click(screen.getByRole('tab', { name: /Quotes/ }));
  expect(onTab).toHaveBeenLastCalledWith('quotes');
});

/** An empty list of events, of which there are five without the search. */
const WITHOUT_SEARCH = {
  tab: 'events',
  missing: undefined,
  filtered: false,
  loosening: { filter: 'search', count: 5, change: { search: '' } },
  onChange: () => undefined,
} as const;

test('an empty list says what hides its entries and offers to clear it', async () => {
  const onChange = vi.fn<(change: Partial<ViewState>) => void>();
  const list = (filtered: boolean) => (
    <NothingFound {...WITHOUT_SEARCH} search=" zeppelin " filtered={filtered} onChange={onChange} />
  );
  const { rerender } = render(list(false));
  expect(screen.getByText(/^No event matches “zeppelin”\./)).toBeVisible();
  rerender(list(true));
  expect(
    screen.getByText(/^No event matches “zeppelin” and passes these filters\./),
  ).toHaveTextContent('Without the search there are 5 events.');
  await userEvent.click(screen.getByRole('button', { name: 'Clear the search (5 events)' }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ search: '' });
});

const NotTogether = ({ missing }: { readonly missing: readonly string[] }) => (
  <NothingFound {...WITHOUT_SEARCH} search="harbour zeppelin" missing={missing} />
);

test('of several words those are named that find nothing by themselves', () => {
  const { rerender } = render(<NotTogether missing={['zeppelin']} />);
  expect(screen.getByText(/^No event matches/)).toHaveTextContent(
    'No event matches “harbour zeppelin”. Not found: “zeppelin”. Without the search there are 5 events.',
  );
  rerender(<NotTogether missing={[]} />);
  expect(screen.getByText(/^No event matches/)).toHaveTextContent(
    'Each of the words is found, but not all together.',
  );
});

test('an empty list without filters says that there is nothing', () => {
  render(<NothingFound {...WITHOUT_SEARCH} tab="quotes" search="" loosening={undefined} />);
  expect(screen.getByText('The articles hold no quotes.')).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

test('a tab offers its own orders, and the best match while searching', async () => {
  const onSort = vi.fn<(sort: Sort) => void>();
  const field = (tab: Tab, searching: boolean) => (
    <SortField tab={tab} sort="" searching={searching} onSort={onSort} />
  );
  const { rerender } = render(field('events', false));
  expect(screen.queryByRole('option', { name: 'best match' })).toBeNull();
  rerender(field('events', true));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'best match');
  expect(onSort).toHaveBeenCalledExactlyOnceWith('match');
  rerender(field('quotes', true));
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
    'most quoted',
    'name',
  ]);
});
