import { expect, test } from 'vitest';
import { DEFAULT_VIEW } from '../state/view-state.ts';
import { SAMPLE_STORY } from '../testing/sample-story.ts';
import { printedStory } from './print-story.ts';

test('all events in order, a sentence an article, and the sources by number', () => {
  const { title, events, sources } = printedStory(SAMPLE_STORY, DEFAULT_VIEW);
  expect(title).toBe('Harbour bridge closed after inspection');
  expect(events.map(({ id }) => id)).toEqual(['e:warned', 'e:closed', 'e:repairs', 'e:unknown']);
  expect(events[1]).toMatchObject({ date: 'Tuesday 2 March 2021', differs: ['how many', 'when'] });
  expect(events[1]?.tellings.map(({ source }) => source)).toEqual([1, 2, 3]);
  expect(events[1]?.tellings[0]?.words).toMatch(/^The council closed .* has learned\.$/);
  expect(sources.map(({ outlet }) => outlet)).toEqual([
    'Harbour Gazette',
    'Courier',
    'Unnamed outlet',
  ]);
});

test('on paper as on the screen a source says where its outlet or its date is only worked out', () => {
  const [gazette, courier, blog] = SAMPLE_STORY.articles;
  const inferred = { ...gazette!.published!, basis: 'inferred' as const };
  const { sources } = printedStory(
    {
      ...SAMPLE_STORY,
      articles: [
        gazette!,
        { ...courier!, outlet: { ...courier!.outlet, basis: 'inferred' }, published: inferred },
        blog!,
      ],
    },
    DEFAULT_VIEW,
  );
  expect(sources.map(({ surely }) => surely)).toEqual([undefined, 'likely', undefined]);
  expect(sources.map(({ date }) => date.endsWith(', inferred')).slice(0, 2)).toEqual([false, true]);
});

test('on paper too, of ages it is “how old” and of money “how much”', () => {
  const [first] = SAMPLE_STORY.disagreements;
  const article = SAMPLE_STORY.articles[0]!;
  const text = `${article.text} The 24-year-old paid $300.`;
  const claimOf = (words: string) => ({
    ...first!.claims[0]!,
    article: article.id,
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  const { events } = printedStory(
    {
      ...SAMPLE_STORY,
      articles: [{ ...article, text }, ...SAMPLE_STORY.articles.slice(1)],
      disagreements: ['24-year-old', '$300', '$300'].map((words, i) => ({
        ...first!,
        id: String(i),
        kind: 'number',
        claims: [claimOf(words)],
      })),
    },
    DEFAULT_VIEW,
  );
  expect(events.find(({ id }) => id === first!.event)?.differs).toEqual(['how old', 'how much']);
});
