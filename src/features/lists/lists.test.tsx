import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { articleRows } from '../../selectors/list-articles.ts';
import { disagreementRowMaker } from '../../selectors/list-disagreements.ts';
import { quoteGroups, quoteRowMaker } from '../../selectors/list-quotes.ts';
import type { Correcting } from '../../state/correcting.ts';
import { DEFAULT_VIEW, formatView, type ViewState } from '../../state/view-state.ts';
import { at } from '../../testing/sample-pieces.ts';
import { SAMPLE_STORY } from '../../testing/sample-story.ts';
import { ArticleList } from './ArticleList.tsx';
import { DisagreementList } from './DisagreementList.tsx';
import { QuoteList } from './QuoteList.tsx';
import { fetchSearch } from '../../selectors/search.ts';

await fetchSearch();

const hrefOf = (change: Partial<ViewState>): string => formatView({ ...DEFAULT_VIEW, ...change });

function leadingSpy() {
  const follow = vi.fn<(change: Partial<ViewState>) => void>();
  return { leading: { hrefOf, follow }, follow };
}

test('quotes: speaker and role, words, route, and the ways to article and event', async () => {
  const { leading, follow } = leadingSpy();
  const groups = quoteGroups(SAMPLE_STORY, SAMPLE_STORY.quotes);
  const toRow = quoteRowMaker(SAMPLE_STORY, 'residents');
  render(<QuoteList groups={groups} toRow={toRow} search="waiting" leading={leading} />);
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Ines Okafor mayor 2');
  const [first] = screen.getAllByRole('listitem');
  if (first === undefined) throw new Error('no quote shown');
  expect(first).toHaveTextContent(
    /We could not wait another day,.*Harbour Gazette.*Wed 3 Mar 2021.*email/,
  );
  expect(first.querySelector('mark')).toHaveTextContent('wait');
  await userEvent.click(
    within(first).getByRole('link', { name: 'Read in article of Harbour Gazette' }),
  );
  expect(follow).toHaveBeenLastCalledWith({
    reader: at('gazette', 'We could not wait another day,'),
  });
  await userEvent.click(within(first).getByRole('link', { name: /The council closed/ }));
  expect(follow).toHaveBeenLastCalledWith({ event: 'e:closed' });
  await userEvent.click(screen.getByRole('link', { name: 'Ines Okafor' }));
  expect(follow).toHaveBeenLastCalledWith({ person: 'person:ines-okafor' });
});

test('a link is a link: it can be opened elsewhere', () => {
  const { leading } = leadingSpy();
  const groups = quoteGroups(SAMPLE_STORY, SAMPLE_STORY.quotes);
  const toRow = quoteRowMaker(SAMPLE_STORY, '');
  render(<QuoteList groups={groups} toRow={toRow} search="" leading={leading} />);
  const [link] = screen.getAllByRole('link', { name: /The council closed/ });
  expect(link).toHaveAttribute('href', '?event=e%3Aclosed');
});

test('disagreements: a table for each, claim beside claim, leading to event and places', async () => {
  const { leading, follow } = leadingSpy();
  render(
    <DisagreementList
      disagreements={SAMPLE_STORY.disagreements}
      toRow={disagreementRowMaker(SAMPLE_STORY)}
      leading={leading}
    />,
  );
  const table = screen.getByRole('table', { name: /how many/ });
  expect(within(table).getAllByRole('row')).toHaveLength(2);
  expect(within(table).getByRole('rowheader', { name: 'Courier' })).toBeVisible();
  expect(within(table).getByText('three pillars').tagName).toBe('MARK');
  await userEvent.click(within(table).getByRole('link', { name: 'Read in article of Courier' }));
  expect(follow).toHaveBeenLastCalledWith({ reader: at('courier', 'three pillars') });
  await userEvent.click(screen.getAllByRole('link', { name: /The council closed/ })[0]!);
  expect(follow).toHaveBeenLastCalledWith({ event: 'e:closed' });
});

const datesToSet = () => screen.queryAllByRole('button', { name: /^Set its date… / });

test('an article whose date no words of its own tell: one step to its date', async () => {
  const correct = vi.fn<(what: Correcting) => void>();
  const { leading } = leadingSpy();
  const rows = articleRows(SAMPLE_STORY, SAMPLE_STORY.articles, DEFAULT_VIEW);
  const { rerender } = render(
    <ArticleList rows={rows} search="" leading={{ ...leading, correct }} />,
  );
  for (const button of datesToSet()) await userEvent.click(button);
  expect(correct.mock.calls.map(([what]) => what)).toEqual([
    { what: 'article', article: 'courier', asks: 'date' },
    { what: 'article', article: 'blog', asks: 'date' },
  ]);
  rerender(<ArticleList rows={rows} search="" leading={leading} />);
  expect(datesToSet()).toEqual([]);
});

test('articles: outlet and how it is known, date, counts, what could not be settled', async () => {
  const { leading, follow } = leadingSpy();
  const rows = articleRows(SAMPLE_STORY, SAMPLE_STORY.articles, {
    ...DEFAULT_VIEW,
    search: 'residents',
  });
  render(<ArticleList rows={rows} search="residents" leading={leading} />);
  expect(screen.getByText('Wed 3 Mar 2021 (day · stated)')).toBeVisible();
  expect(screen.getByText('likely · via example-host.test')).toBeVisible();
  expect(screen.getByText('Nothing tells when it was published.')).toBeVisible();
  expect(screen.getByText('Date unknown')).toBeVisible();
  expect(screen.getByText('53 words')).toBeVisible();
  expect(screen.getAllByText('tells 2 events, none of them shown')[0]).toBeVisible();
  await userEvent.click(screen.getByRole('link', { name: /email to residents/ }));
  expect(follow).toHaveBeenLastCalledWith({ reader: at('gazette', 'residents') });
  await userEvent.click(screen.getByRole('link', { name: 'No way across' }));
  expect(follow).toHaveBeenLastCalledWith({ reader: { article: 'blog', start: 0, end: 0 } });
});
