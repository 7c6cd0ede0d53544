import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { facetsOf, type Facets } from '../../selectors/facets.ts';
import { DEFAULT_VIEW, type ViewState } from '../../state/view-state.ts';
import { SAMPLE_STORY } from '../../testing/sample-story.ts';
import { FiltersView } from './FiltersView.tsx';
import { fetchSearch } from '../../selectors/search.ts';

await fetchSearch();

function show(change: Partial<ViewState> = {}, more: Partial<Facets> = {}) {
  const onChange = vi.fn<(change: Partial<ViewState>) => void>();
  const onClear = vi.fn<() => void>();
  const facets = { ...facetsOf(SAMPLE_STORY, { ...DEFAULT_VIEW, ...change }), ...more };
  const active = Object.keys(change).length > 0;
  render(<FiltersView facets={facets} active={active} onChange={onChange} onClear={onClear} />);
  return { onChange, onClear, user: userEvent.setup({ delay: null }) };
}

// Found by label: to search the whole page by role and name is slow in jsdom.
const box = (name: string) => screen.getByLabelText(name, { selector: 'input' });

test('tellers: all on, each with what is known of it and its count', () => {
  show();
  const group = screen.getByRole('group', { name: 'Told by' });
  expect(within(group).getAllByRole('checkbox')).toHaveLength(3);
  expect(box('Courier')).toBeChecked();
  expect(box('Courier')).toHaveAccessibleDescription('likely · via example-host.test 2 events');
  expect(box('Unnamed outlet')).toHaveAccessibleDescription('No way across 2 events');
});

test('an unnamed outlet without a headline is told by its file', () => {
  const articles = SAMPLE_STORY.articles.map((article) =>
    article.id === 'blog' ? { ...article, headline: null } : article,
  );
  show({}, { tellers: facetsOf({ ...SAMPLE_STORY, articles }, DEFAULT_VIEW).tellers });
  expect(box('Unnamed outlet')).toHaveAccessibleDescription('blog.txt 2 events');
});

test('switching a teller off, on, leaving one alone, and all on again', async () => {
  const { onChange, user } = show({ hidden: ['blog'] });
  await user.click(box('Courier'));
  expect(onChange).toHaveBeenLastCalledWith({ hidden: ['outlet:courier', 'blog'] });
  await user.click(box('Unnamed outlet'));
  expect(onChange).toHaveBeenLastCalledWith({ hidden: [] });
  await user.click(screen.getByRole('button', { name: 'only Courier' }));
  expect(onChange).toHaveBeenLastCalledWith({ hidden: ['outlet:harbour-gazette', 'blog'] });
  await user.click(screen.getByRole('button', { name: 'Told by: all' }));
  expect(onChange).toHaveBeenLastCalledWith({ hidden: [] });
});

test('people: name, role, count; choices add up and clear', async () => {
  const { onChange, user } = show({ people: ['person:ines-okafor'] });
  expect(box('Ines Okafor')).toBeChecked();
  expect(box('Ines Okafor')).toHaveAccessibleDescription('mayor 1 event');
  await user.click(box('Tomas Lindqvist'));
  expect(onChange).toHaveBeenLastCalledWith({
    people: ['person:ines-okafor', 'person:tomas-lindqvist'],
  });
  await user.click(screen.getByRole('button', { name: 'People: clear' }));
  expect(onChange).toHaveBeenLastCalledWith({ people: [] });
  expect(screen.getByRole('group', { name: 'People' })).toHaveFocus();
});

test('cited outlets and kinds of event, by keyboard', async () => {
  const { onChange, user } = show();
  const cited = screen.getByRole('group', { name: 'Reported first by' });
  within(cited).getByRole('checkbox', { name: 'Harbour Gazette' }).focus();
  await user.keyboard(' ');
  expect(onChange).toHaveBeenLastCalledWith({ cited: ['outlet:harbour-gazette'] });
  box('Outlets differ').focus();
  await user.keyboard(' ');
  expect(onChange).toHaveBeenLastCalledWith({ only: ['differs'] });
});

test('one button clears everything, and only stands there when something is on', async () => {
  const { onClear, user } = show({ search: 'pillars' });
  await user.click(screen.getByRole('button', { name: 'Clear all filters' }));
  expect(onClear).toHaveBeenCalledOnce();
  expect(document.body).not.toHaveFocus();
});

test('nothing to clear, no button', () => {
  show();
  expect(screen.queryByRole('button', { name: /clear|all$/i })).toBeNull();
});

const boxesOfPeople = () =>
  screen.getByText('People').closest('fieldset')?.querySelectorAll('[type=checkbox]');

const people = Array.from({ length: 20 }, (_, i) => ({
  id: `person:${i}`,
  name: `Person ${i}`,
  count: 1,
  chosen: i === 15,
  role: i === 17 ? 'Árbitro' : undefined,
}));

test('a long list is folded, but never hides what is chosen', async () => {
  const { user } = show({}, { people });
  expect(boxesOfPeople()).toHaveLength(9);
  expect(box('Person 15')).toBeChecked();
  await user.click(screen.getByText('Show 11 more'));
  expect(boxesOfPeople()).toHaveLength(20);
  await user.click(screen.getByText('Show fewer'));
  expect(boxesOfPeople()).toHaveLength(9);
});

test('a long list can be looked through by name or role', async () => {
  const { user } = show({}, { people });
  const field = screen.getByLabelText('Look for a name in “People”');
  await user.type(field, 'arbitro');
  expect(boxesOfPeople()).toHaveLength(1);
  await user.type(field, 'x');
  expect(screen.getByText('No such name here.')).toBeVisible();
});

test('a short list has neither field nor fold', () => {
  show();
  expect(screen.queryByRole('searchbox')).toBeNull();
  expect(screen.queryByRole('button', { name: /more/ })).toBeNull();
});

test('a list of tellers is not folded for two that are switched off, nor for none', () => {
  const [teller] = facetsOf(SAMPLE_STORY, DEFAULT_VIEW).tellers;
  if (teller === undefined) throw new Error('the sample has tellers');
  const tellers = Array.from({ length: 14 }, (_, i) => ({
    ...teller,
    id: `outlet:${i}`,
    name: `Outlet ${i}`,
    chosen: i < 12,
  }));
  show({}, { tellers });
  expect(box('Outlet 12')).not.toBeChecked();
  expect(box('Outlet 13')).not.toBeChecked();
  expect(screen.queryByText(/^Show \d+ more$/u)).toBeNull();
});
