import { expect, test } from 'vitest';
import type { StoryEvent } from '../core/model/event.ts';
import type { Story } from '../core/model/story.ts';
import { SAMPLE_STORY } from '../testing/sample-story.ts';
import { storySummary } from './story-summary.ts';

const [SAMPLE] = SAMPLE_STORY.events;

function event(dates: Partial<StoryEvent>): StoryEvent {
  if (SAMPLE === undefined) throw new Error('the sample story has no event');
  return { ...SAMPLE, modality: 'asserted', ...dates };
}

const JUNE = event({ edtf: '2021-06', earliest: '2021-06-01', latest: '2021-06-30' });
const DAY = event({ edtf: '2021-12-23', earliest: '2021-12-23', latest: '2021-12-23' });

const summary = (change: Partial<Story>): string => storySummary({ ...SAMPLE_STORY, ...change });

test('counts articles and outlets, and says from when to when, as coarse as it is known', () => {
  expect(summary({ events: [DAY, JUNE] })).toBe('3 articles · 3 outlets · June – 23 December 2021');
});

test('an interval gives its own end, or its day where that is open', () => {
  const since = event({ edtf: '2021-05~/2021-06', earliest: '2021-05-01', latest: '2021-06-30' });
  expect(summary({ events: [since, DAY] })).toContain('May – 23 December 2021');
  const until = event({ edtf: '../2021-06', earliest: '2021-05-09', latest: '2021-06-30' });
  expect(summary({ events: [until, DAY] })).toContain('9 May – 23 December 2021');
});

test('what is only planned does not stretch the story', () => {
  const plan = event({ ...DAY, edtf: '2031', latest: '2031-12-31', modality: 'planned' });
  expect(summary({ events: [plan, DAY] })).toContain(' · Thursday 23 December 2021');
});

test('one of each is singular, none is said, and no date leaves the dates out', () => {
  const articles = SAMPLE_STORY.articles
    .slice(0, 1)
    .map((article) => ({ ...article, published: null }));
  expect(summary({ articles, events: [] })).toBe('1 article · 1 outlet');
  expect(summary({ articles: [], events: [] })).toBe('no articles');
});
