import { describe, expect, test } from 'vitest';
import type { Story } from '../model/story.ts';
import { linkStory } from './link-story.ts';
import { parseArticle } from './parse-article.ts';

const GAZETTE = `Ferry chief resigns over night collision

March 3, 2021

Tomas Lindqvist, chief executive of Harbour Lines, resigned on Tuesday after two ferries collided, the Harbour Gazette has learned.

“We failed our passengers and the island must hear it from us,” Lindqvist wrote in an email to staff.

An inquiry found in January that the lights on the pier had failed.`;

const COURIER = `Harbour Lines boss quits

The head of Harbour Lines, Lindqvist Tomas, quit on Tuesday, he told the Island Courier.

“We have failed our passengers and the island must hear it from us,” Lindqvist wrote in the email, seen by the Harbour Gazette.

He will be replaced by Ines Okafor on Monday.`;

const storyOf = (texts: Readonly<Record<string, string>>): Story =>
  linkStory(
    Object.entries(texts).map(([id, text]) => parseArticle({ id, file: `${id}.txt`, text })),
  );

const story = storyOf({ gazette: GAZETTE, courier: COURIER });

/** Ids that something in the story points to, and the story does not have. */
function danglingIds({
  articles,
  people,
  outlets,
  organisations,
  ...rest
}: Story): readonly string[] {
  const has = new Set(
    [articles, people, outlets, organisations, rest.quotes, rest.events, rest.timexes]
      .flat()
      .map(({ id }) => id),
  );
  const used = [
    ...articles.map(({ outlet }) => outlet.id),
    ...rest.quotes.flatMap(({ source, via }) => [source?.entity, via]),
    ...rest.events.flatMap((event) => [
      ...event.people,
      ...event.outlets,
      ...event.cited,
      ...event.quotes,
      ...event.mentions.map(({ timex }) => timex),
    ]),
    ...rest.quoteVariants.flatMap(({ members }) => members),
    ...rest.disagreements.map(({ event }) => event),
  ];
  return used.filter((id) => typeof id === 'string').filter((id) => !has.has(id));
}

describe('a story of two articles', () => {
  test('points only to what it has', () => {
    expect(danglingIds(story)).toEqual([]);
  });

  test('has one entry for a person, however the articles order the name', () => {
    expect(story.people.map(({ name }) => name)).toContain('Tomas Lindqvist');
    expect(story.people.filter(({ name }) => name.includes('Lindqvist'))).toHaveLength(1);
  });

  test('dates the undated article from its sibling, and reads its weekdays against that', () => {
    const courier = story.articles.find(({ id }) => id === 'courier');
    expect(courier?.published?.basis).toBe('inferred');
    const days = story.timexes.filter(({ article }) => article === 'courier');
    expect(days.map(({ edtf }) => edtf)).toEqual(['2021-03-02', '2021-03-08']);
  });

  test('tells one event of two outlets, and one utterance in two wordings', () => {
    const resigned = story.events.find(
      ({ earliest, outlets }) => earliest === '2021-03-02' && outlets.length === 2,
    );
    expect(resigned).toBeDefined();
    expect(story.quoteVariants).toHaveLength(1);
  });

  test('does not depend on anything but the articles', () => {
    expect(storyOf({ gazette: GAZETTE, courier: COURIER })).toEqual(story);
  });
});

test('a story of one article is a story', () => {
  const alone = storyOf({ courier: COURIER });
  expect(danglingIds(alone)).toEqual([]);
  expect(alone.events.length).toBeGreaterThan(0);
  expect(alone.disagreements).toEqual([]);
});

test('what somebody did not say stays with its article and is no event', () => {
  const text = 'The dam burst on 20 May 2019. Police did not accuse the harbour keeper of fraud.';
  const parsed = parseArticle({ id: 'a', file: 'a.txt', text, published: '2019-06-14' });
  const said = parsed.mentions.filter(({ form }) => form === 'remark');
  expect(said.map(({ action }) => action)).toEqual(['accuse']);
  const told = linkStory([parsed]).events.flatMap(({ mentions }) => mentions);
  expect(told.map(({ start, end }) => text.slice(start, end))).toEqual([
    'The dam burst on 20 May 2019',
  ]);
});

test('an undated article is of the week in which dated ones say that its news was', () => {
  const { articles, timexes } = storyOf({
    later: `Harbour Lines a year on

April 30, 2021

Tomas Lindqvist, chief executive of Harbour Lines, resigned on March 2 after two ferries collided off the island.`,
    undated: `Harbour Lines chief quits

Tomas Lindqvist, chief executive of Harbour Lines, resigned on Tuesday after two ferries collided off the island.`,
  });
  expect(articles[1]?.published).toMatchObject({
    rule: 'sibling/events',
    earliest: '2021-03-02',
    latest: '2021-03-03',
  });
  expect(timexes.find(({ article }) => article === 'undated')?.value).toBe('2021-03-02');
});
