import { expect, test } from 'vitest';
import type { Claim, Disagreement } from '../core/model/event.ts';
import { at } from '../testing/sample-pieces.ts';
import { SAMPLE_STORY } from '../testing/sample-story.ts';
import { factsOf } from './event-detail-facts.ts';
import { tellersOf } from './tellers.ts';

const event = SAMPLE_STORY.events.find(({ id }) => id === 'e:closed')!;

/** How Gazette, Courier and the blog stand where they claim these numbers. */
function stands(...values: readonly (string | undefined)[]): readonly (string | undefined)[] {
  const articles = ['gazette', 'courier', 'blog'];
  const claims = values.flatMap((value, i): readonly Claim[] => {
    const place = at(articles[i] ?? '', i === 2 ? 'across' : 'pillars');
    return value === undefined ? [] : [{ ...place, value }];
  });
  const disagreement: Disagreement = { id: 'd', event: event.id, kind: 'number', claims };
  const story = { ...SAMPLE_STORY, disagreements: [disagreement] };
  const tellers = tellersOf(story);
  const fact = factsOf(story, event, tellers).find(({ id }) => id === 'd');
  return tellers.map(({ id }) => fact?.stands.get(id));
}

test.each([
  [
    ['2', '2', '3'],
    ['agrees', 'agrees', 'differs'],
  ],
  [
    ['2', '3', undefined],
    ['differs', 'differs', undefined],
  ],
  [
    ['4', 'several', 'dozens of workers'],
    ['agrees', 'vaguer', 'vaguer'],
  ],
  [
    ['several', 'some', undefined],
    ['agrees', 'agrees', undefined],
  ],
  [
    ['four years', '18 months', 'half'],
    ['differs', 'differs', 'vaguer'],
  ],
])('%j: %j', (values, expected) => expect(stands(...values)).toEqual(expected));

/** How those who date the event stand, where this is told as different. */
function standsWhen(disagreements: readonly Disagreement[]) {
  const story = { ...SAMPLE_STORY, disagreements };
  const [when] = factsOf(story, event, tellersOf(story));
  expect(when?.what).toBe('when');
  expect([...(when?.words.values() ?? [])].slice(0, 2)).toEqual(['Tuesday', 'Wednesday']);
  return [...(when?.stands.values() ?? [])];
}

test('when: dates differ where that is told as a difference, and nowhere else', () => {
  expect(standsWhen([])).toEqual(['agrees', 'agrees']);
  const told = SAMPLE_STORY.disagreements.filter(({ kind }) => kind === 'date');
  expect(standsWhen(told)).toEqual(['differs', 'differs']);
});

test('when: a date that holds those of others is vaguer, and differs from none of them', () => {
  const claims = [
    { ...at('gazette', 'Tuesday'), value: '2021-03-02' },
    { ...at('courier', 'Wednesday'), value: '2021-03-03' },
    { ...at('blog', 'across'), value: '2021-03', vague: true },
  ];
  expect(standsWhen([{ id: 'd', event: event.id, kind: 'date', claims }])).toEqual([
    'differs',
    'differs',
    'vaguer',
  ]);
});

test('when: who differs on the day differs beside a time of day that others tell', () => {
  const clock: Disagreement = {
    id: 'd:clock',
    event: event.id,
    kind: 'date',
    claims: [
      { ...at('gazette', 'pillars'), value: '02:00' },
      { ...at('blog', 'across'), value: '03:10' },
    ],
  };
  const story = { ...SAMPLE_STORY, disagreements: [...SAMPLE_STORY.disagreements, clock] };
  const fact = factsOf(story, event, tellersOf(story)).find(({ id }) => id === clock.id);
  expect(fact?.stands.get('outlet:courier')).toBe('differs');
});

test('who takes no part in a difference about the time is not silent where its words date the event', () => {
  const claims = [
    { ...at('gazette', 'pillars'), value: '02:00' },
    { ...at('blog', 'across'), value: '03:10' },
  ];
  const disagreement: Disagreement = { id: 'd', event: event.id, kind: 'date', claims };
  const story = { ...SAMPLE_STORY, disagreements: [disagreement] };
  const facts = factsOf(story, event, tellersOf(story));
  expect(facts).toHaveLength(1);
  expect(facts[0]?.words.get('outlet:courier')).toBe('Wednesday');
  expect(facts[0]?.words.get('outlet:harbour-gazette')).toBe('pillars');
});

/** What stands in the row of each, of claims of one number each by an article. */
function wordsOf(
  said: readonly (readonly [article: string, words: string, value: string])[],
  of = event,
) {
  const claims = said.map(([article, words, value]) => ({ ...at(article, words), value }));
  const disagreement: Disagreement = { id: 'd', event: event.id, kind: 'number', claims };
  const story = { ...SAMPLE_STORY, disagreements: [disagreement] };
  const fact = factsOf(story, of, tellersOf(story)).find(({ id }) => id === 'd');
  return fact && [...fact.words.values()];
}

test('who says two things is quoted with the one on which it agrees', () => {
  const two = ['gazette', 'Tuesday', '3'] as const;
  const rest = [
    ['gazette', 'pillars', '2'],
    ['courier', 'pillars', '2'],
  ] as const;
  expect(wordsOf([two, ...rest])).toEqual(['pillars', 'pillars']);
});

/** How four outlets stand that say these numbers. */
function standOfFour(...values: readonly string[]): readonly (string | undefined)[] {
  const [first, second] = SAMPLE_STORY.articles;
  const articles = [first!, second!, { ...first!, id: 'c' }, { ...first!, id: 'd' }].map(
    (article, n) => ({ ...article, outlet: { ...article.outlet, id: null }, file: `${n}` }),
  );
  const mentions = articles.map(({ id }) => ({ ...event.mentions[0]!, article: id }));
  const claims = values.map((value, n) => ({ article: articles[n]!.id, start: 0, end: 3, value }));
  const disagreement: Disagreement = { id: 'd', event: event.id, kind: 'number', claims };
  const story = { ...SAMPLE_STORY, articles, disagreements: [disagreement] };
  const tellers = tellersOf(story);
  const fact = factsOf(story, { ...event, mentions }, tellers).find(({ id }) => id === 'd');
  return tellers.map(({ id }) => fact?.stands.get(id));
}

test.each([
  [
    ['2', '3', '3', '2'],
    ['one side', 'other side', 'other side', 'one side'],
  ],
  [
    ['2', '3', '2', '2'],
    ['agrees', 'differs', 'agrees', 'agrees'],
  ],
  [
    ['2', '2', '3', '4'],
    ['agrees', 'agrees', 'differs', 'differs'],
  ],
])('four that say %j: %j', (values, expected) => expect(standOfFour(...values)).toEqual(expected));

test('a thing that one teller of the event speaks of has no rows to compare', () => {
  const mentions = event.mentions.filter(({ article }) => article === 'gazette');
  const said = [
    ['gazette', 'pillars', '2'],
    ['courier', 'pillars', '3'],
  ] as const;
  expect(wordsOf(said)).toHaveLength(2);
  expect(wordsOf(said, { ...event, mentions })).toBeUndefined();
});
