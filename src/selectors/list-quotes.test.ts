import { expect, test } from 'vitest';
import type { Quote } from '../core/model/quote.ts';
import type { Story } from '../core/model/story.ts';
import { DEFAULT_VIEW, type ViewState } from '../state/view-state.ts';
import { bareQuote } from '../testing/bare-quote.ts';
import { at } from '../testing/sample-pieces.ts';
import { SAMPLE_STORY } from '../testing/sample-story.ts';
import { quoteGroups, quoteRowMaker } from './list-quotes.ts';
import { visibleQuotes } from './visible-quotes.ts';
import { fetchSearch } from './search.ts';

await fetchSearch();

const quote = (id: string, rest: Partial<Quote>): Quote =>
  bareQuote(at('blog', 'nobody knows'), { id, ...rest });

const unnamed = { ...at('courier', 'engineer'), entity: null };
const STORY: Story = {
  ...SAMPLE_STORY,
  quotes: [
    quote('q:alone', {}),
    quote('q:unnamed', { ...at('courier', 'in the summer'), source: unnamed }),
    ...SAMPLE_STORY.quotes,
    quote('q:title', { kind: 'title' }),
    quote('q:paper', {
      ...at('gazette', 'has learned'),
      source: { ...at('gazette', 'Harbour Gazette'), entity: 'outlet:harbour-gazette' },
      via: 'outlet:courier',
    }),
  ],
};

const shown = (change: Partial<ViewState> = {}) =>
  visibleQuotes(STORY, { ...DEFAULT_VIEW, ...change }).map(({ id }) => id);

test('people first, other names, words that name nobody, nobody', () => {
  const groups = quoteGroups(STORY, visibleQuotes(STORY, DEFAULT_VIEW));
  expect(groups.map(({ speaker }) => speaker)).toEqual([
    { kind: 'named', names: [{ id: 'person:ines-okafor', name: 'Ines Okafor', role: 'mayor' }] },
    {
      kind: 'named',
      names: [{ id: 'outlet:harbour-gazette', name: 'Harbour Gazette', role: undefined }],
    },
    { kind: 'words', words: 'engineer' },
    { kind: 'nobody' },
  ]);
  expect(groups.map(({ quotes }) => quotes.length)).toEqual([2, 1, 1, 1]);
});

test('who speak together stand together, apart from what each says alone', () => {
  const [, second] = SAMPLE_STORY.quotes;
  const together = { ...second!.source!, others: ['person:tomas-lindqvist'] };
  const quotes = [SAMPLE_STORY.quotes[0]!, { ...second!, source: together }];
  const names = quoteGroups({ ...SAMPLE_STORY, quotes }, quotes).map(
    ({ speaker }) => speaker.kind === 'named' && speaker.names.map(({ name }) => name),
  );
  expect(names).toEqual([['Ines Okafor'], ['Ines Okafor', 'Tomas Lindqvist']]);
});

test('a quote with its place, route and event', () => {
  const [group] = quoteGroups(STORY, visibleQuotes(STORY, DEFAULT_VIEW));
  const [first] = (group?.quotes ?? []).map(quoteRowMaker(STORY, ''));
  expect(first).toMatchObject({
    words: 'We could not wait another day,',
    place: at('gazette', 'We could not wait another day,'),
    channel: 'email',
    via: undefined,
    event: { id: 'e:closed', label: 'The council closed the harbour bridge' },
  });
  expect(first?.teller?.name).toBe('Harbour Gazette');
});

test('the finer channel is shown where the medium has no word for it', () => {
  const toRow = quoteRowMaker(STORY, '');
  expect(toRow(quote('q', { channel: 'letter' })).channel).toBe('letter');
  expect(toRow(quote('q', { medium: 'email' })).channel).toBe('email');
});

test('titles are nobody’s utterance', () => expect(shown()).not.toContain('q:title'));

test('filters: teller of the article, speaker, credited outlet, kind of event, search', () => {
  expect(shown({ hidden: ['outlet:harbour-gazette', 'blog'] })).toEqual(['q:unnamed', 'q:wait-2']);
  expect(shown({ people: ['person:ines-okafor'] })).toEqual(['q:wait', 'q:wait-2']);
  expect(shown({ only: ['differs'] })).toEqual(['q:wait', 'q:wait-2']);
  expect(shown({ only: ['single'] })).toEqual([]);
  expect(shown({ cited: ['outlet:harbour-gazette'] })).toEqual(['q:wait', 'q:wait-2']);
  expect(shown({ search: 'summers' })).toEqual(['q:unnamed']);
  expect(shown({ search: 'another' })).toEqual(['q:wait']);
  expect(shown({ search: 'days' })).toEqual(['q:wait', 'q:wait-2']);
  expect(shown({ search: 'day', hidden: ['outlet:courier'] })).toEqual(['q:wait']);
});

test('words that came through an outlet pass its filter, in an event or not', () => {
  const via = 'outlet:wire';
  const loose = STORY.quotes.map((one) => (one.id === 'q:unnamed' ? { ...one, via } : one));
  const story = {
    ...STORY,
    quotes: loose,
    events: STORY.events.map((event) => ({ ...event, quotes: [] })),
  };
  const passing = (change: Partial<ViewState>): readonly string[] =>
    visibleQuotes(story, { ...DEFAULT_VIEW, ...change }).map(({ id }) => id);
  expect(passing({ cited: [via] })).toEqual(['q:unnamed']);
  expect(passing({ cited: ['outlet:harbour-gazette'] })).toEqual([]);
  expect(passing({ cited: [via], only: ['differs'] })).toEqual([]);
});

test('a search finds a quote by its sentence, and shows the words', () => {
  expect(shown({ search: 'residents' })).toEqual(['q:wait']);
  const [group] = quoteGroups(STORY, STORY.quotes);
  const rows = group?.quotes.map(quoteRowMaker(STORY, 'residents'));
  expect(rows?.[0]?.found).toMatch(/^… .* email to residents\.$/);
  expect(rows?.[1]?.found).toBeUndefined();
});
