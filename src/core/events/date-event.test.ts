import { expect, test } from 'vitest';
import type { StoryEvent } from '../model/event.ts';
import { linkStory } from '../pipeline/link-story.ts';
import { parseArticle } from '../pipeline/parse-article.ts';

/** The events of articles of 14 June 2019 that are labelled with a word. */
const labelled = (word: string, ...texts: readonly string[]): readonly StoryEvent[] => {
  const story = linkStory(
    texts.map((text, at) =>
      parseArticle({ id: `a${at}`, file: `a${at}.txt`, text, published: '2019-06-14' }),
    ),
  );
  return story.events.filter(({ label }) =>
    story.articles
      .find(({ id }) => id === label.article)!
      .text.slice(label.start, label.end)
      .includes(word),
  );
};

test('the day that one article gives stands for the month that others give', () => {
  const events = labelled(
    'Fire gutted',
    'Fire gutted the Heron restaurant in Leith in May 2019.',
    'Fire gutted the Heron restaurant in Leith in May 2019.',
    'Fire gutted the Heron restaurant in Leith on 19 May 2019.',
  );
  expect(events.map(({ edtf }) => edtf)).toEqual(['2019-05-19']);
});

test('what goes on since a month is no day of it', () => {
  const events = labelled('has sold', 'Since March the Heron bank has sold four mills in Leith.');
  expect(events.map(({ edtf }) => edtf)).toEqual(['2019-03/2019-06-14']);
});
