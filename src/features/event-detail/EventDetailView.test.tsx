import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { SpanRef } from '../../core/model/span.ts';
import type { Story } from '../../core/model/story.ts';
import { eventDetail } from '../../selectors/event-detail.ts';
import { eventPosition } from '../../selectors/event-detail-position.ts';
import { DEFAULT_VIEW } from '../../state/view-state.ts';
import { at } from '../../testing/sample-pieces.ts';
import { SAMPLE_STORY } from '../../testing/sample-story.ts';
import { EventDetailView } from './EventDetailView.tsx';
import { WhyThisDate } from './WhyThisDate.tsx';

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn<() => void>();
});

function show(id: string, story: Story = SAMPLE_STORY) {
  const detail = eventDetail(story, id);
  if (detail === undefined) throw new Error(`no event ${id}`);
  const open = vi.fn<(place: SpanRef) => void>();
  const openPerson = vi.fn<(id: string) => void>();
  const onSelect = vi.fn<(event: string) => void>();
  render(
    <EventDetailView
      detail={detail}
      position={eventPosition(SAMPLE_STORY, DEFAULT_VIEW, id)}
      reading={{ hrefOf: ({ article, start }) => `#${article}-${start}`, open, openPerson }}
      onSelect={onSelect}
    />,
  );
  return { open, openPerson, onSelect };
}

test('date, position and label', () => {
  const { onSelect } = show('e:closed');
  expect(screen.getByText('Tue 2 March 2021', { selector: 'p' })).toBeInTheDocument();
  expect(screen.getByText('day · inferred')).toBeInTheDocument();
  expect(screen.getByText('2 of 4')).toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
    /^The council closed the harbour bridge$/,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Next event' }));
  expect(onSelect).toHaveBeenCalledWith('e:repairs');
});

test('why this date leads to the words that prove it', () => {
  const { open } = show('e:closed');
  expect(screen.getByText('Why this date.').closest('p')).toHaveTextContent(
    'Why this date. Harbour Gazette says “Tuesday”. The Harbour Gazette article is dated ' +
      '“March 3, 2021”, Wednesday 3 March 2021. Read as: Tuesday 2 March 2021 (the last such ' +
      'weekday up to the article’s date).',
  );
  fireEvent.click(screen.getByRole('link', { name: '“Tuesday”' }));
  expect(open).toHaveBeenCalledWith(at('gazette', 'Tuesday'));
});

test('words that date their event and with it its article are told as both', () => {
  const evidence = [at('gazette', 'Tuesday')];
  const articles = SAMPLE_STORY.articles.map((article) => ({
    ...article,
    published: article.published && { ...article.published, basis: 'inferred' as const, evidence },
  }));
  show('e:closed', { ...SAMPLE_STORY, articles });
  expect(screen.getByText('Why this date.').closest('p')).toHaveTextContent(
    'Why this date. Harbour Gazette says “Tuesday”. The date of the Harbour Gazette article is ' +
      'inferred: “Tuesday” places it at Wednesday 3 March 2021. Read as:',
  );
});

test('of many articles that date an event the first ones are shown, the others on demand', () => {
  const detail = eventDetail(SAMPLE_STORY, 'e:closed');
  const [word] = detail?.why.words ?? [];
  if (detail === undefined || word === undefined) throw new Error('no words date the event');
  const words = ['a', 'b', 'c', 'd', 'e'].map((article) => ({
    ...word,
    place: { ...word.place, article },
  }));
  const reading = { hrefOf: () => '#', open: vi.fn<() => void>(), openPerson: vi.fn<() => void>() };
  render(<WhyThisDate detail={{ ...detail, why: { ...detail.why, words } }} reading={reading} />);
  expect(screen.getAllByRole('link', { name: '“Tuesday”' })).toHaveLength(3);
  fireEvent.click(screen.getByRole('button', { name: 'Words of 2 more' }));
  expect(screen.getAllByRole('link', { name: '“Tuesday”' })).toHaveLength(5);
});

test('an undated event says that nothing dates it', () => {
  show('e:unknown');
  expect(screen.getByText(/it waits among the undated/)).toBeInTheDocument();
});

test('claims stand beside each other under what they differ in', () => {
  show('e:closed');
  const box = screen.getByRole('region', { name: 'Outlets differ: how many' });
  expect(
    within(box)
      .getAllByRole('term')
      .map((term) => term.textContent),
  ).toEqual(['Harbour Gazette', 'Courier']);
  expect(within(box).getByText('two pillars').tagName).toBe('MARK');
  const dates = screen.getByRole('region', { name: 'Outlets differ: when' });
  expect(within(dates).getByText('Wednesday 3 March 2021')).toBeInTheDocument();
});

/** As if the articles were called "my file". */
const inMyFile = <T extends { readonly id: string }>(all: readonly T[]): readonly T[] =>
  all.map((one) => ({ ...one, id: `${one.id} my file` }));

test('parts have their names whatever the files are called', () => {
  const { disagreements, quoteVariants } = SAMPLE_STORY;
  show('e:closed', {
    ...SAMPLE_STORY,
    disagreements: inMyFile(disagreements),
    quoteVariants: inMyFile(quoteVariants),
  });
  expect(screen.getByRole('region', { name: 'Outlets differ: how many' })).toBeInTheDocument();
  expect(screen.getByRole('article', { name: 'Same statement, two wordings' })).toBeInTheDocument();
});

test('what some leave out says who tells it and who does not', () => {
  const [first] = SAMPLE_STORY.disagreements;
  const omission = {
    id: 'd:left-out',
    event: 'e:closed',
    kind: 'omission',
    claims: first?.claims.filter(({ article }) => article === 'gazette') ?? [],
  } as const;
  show('e:closed', { ...SAMPLE_STORY, disagreements: [omission] });
  const box = screen.getByRole('region', { name: 'Outlets differ: who tells it' });
  expect(within(box).getByRole('term')).toHaveTextContent('Harbour Gazette');
  expect(within(box).getByText('Not told by').parentElement).toHaveTextContent(
    /Courier.*Unnamed outlet/,
  );
});

test('each telling says where it stands; who does not tell it is listed', () => {
  show('e:repairs');
  const told = screen.getByRole('region', { name: 'As told by' });
  expect(within(told).getByText('likely')).toBeInTheDocument();
  expect(within(told).getByText('Not told by').parentElement).toHaveTextContent(
    'Not told byHarbour GazetteUnnamed outlet',
  );
});

test('a date says how it was read when it has the focus', () => {
  show('e:repairs');
  const date = screen.getByRole('button', { name: 'the summer' });
  expect(date).toHaveAccessibleDescription(/^Read as: Summer 2021/);
  act(() => date.focus());
  expect(screen.getByRole('tooltip')).toBeVisible();
  fireEvent.keyDown(date, { key: 'Escape' });
  expect(screen.queryByRole('tooltip')).not.toBeInTheDocument();
});

test('quotes name speaker, role and medium', () => {
  show('e:closed');
  const quotes = screen.getByRole('region', { name: 'Quotes' });
  const [first] = within(quotes).getAllByRole('figure');
  expect(first).toHaveTextContent('Ines Okafor, mayor · by email');
});

test('a quote names all who speak together', () => {
  const quotes = SAMPLE_STORY.quotes.map((quote) => ({
    ...quote,
    source: quote.source && { ...quote.source, others: ['person:tomas-lindqvist'] },
  }));
  show('e:closed', { ...SAMPLE_STORY, quotes });
  const [first] = within(screen.getByRole('region', { name: 'Quotes' })).getAllByRole('figure');
  expect(first).toHaveTextContent('Ines Okafor, mayor, and Tomas Lindqvist, engineer · by email');
});

test('wordings of one statement tell what each leaves out and adds', () => {
  show('e:closed');
  const statement = screen.getByRole('article', { name: 'Same statement, two wordings' });
  expect(within(statement).getByRole('insertion')).toHaveTextContent('[added: one more]');
  expect(within(statement).getByRole('deletion')).toHaveTextContent('[left out: another]');
});

test('the link can be copied, by hand where the browser refuses', async () => {
  const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValueOnce();
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  show('e:closed');
  fireEvent.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(await screen.findByText('Link copied')).toBeInTheDocument();
  writeText.mockRejectedValueOnce(new Error('refused'));
  fireEvent.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(await screen.findByRole('textbox', { name: 'Link to this view' })).toHaveValue(
    location.href,
  );
  vi.unstubAllGlobals();
});

test('at the last event the way on is shut, but the focus stays on it', () => {
  const { onSelect } = show('e:unknown');
  const next = screen.getByRole('button', { name: 'Next event' });
  expect(next).toHaveAttribute('aria-disabled', 'true');
  next.focus();
  fireEvent.click(next);
  expect(next).toHaveFocus();
  expect(onSelect).not.toHaveBeenCalled();
});

test('who says what: a shape and its own words for each outlet', () => {
  show('e:closed');
  const grid = screen.getByRole('table');
  const row = within(grid).getByRole('row', { name: /^Courier/ });
  expect(row).toHaveTextContent('◆ differs: three pillars');
  expect(within(grid).getByRole('columnheader', { name: 'how many' })).toBeVisible();
});

test('the name of a speaker leads to its page', () => {
  const { openPerson } = show('e:closed');
  fireEvent.click(screen.getAllByRole('button', { name: 'Ines Okafor' })[0]!);
  expect(openPerson).toHaveBeenCalledExactlyOnceWith('person:ines-okafor');
});
