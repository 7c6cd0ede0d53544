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

const burnedOn = (...days: readonly number[]): readonly (string | null)[] =>
  labelled(
    'Fire gutted',
    ...days.map((day) => `Fire gutted the Heron restaurant in Leith on ${day} May 2019.`),
  ).map(({ edtf }) => edtf);

test('days that other articles give beside the one that most give: the span of both', () => {
  expect(burnedOn(19, 19, 20)).toEqual(['2019-05-19/2019-05-20']);
  expect(burnedOn(19, 19, 19)).toEqual(['2019-05-19']);
});

const STORM = 'A storm struck Leith on Sunday.\n\nFire gutted the Heron restaurant in Leith.';
const ON_MONDAY = 'Fire gutted the Heron restaurant in Leith on Monday.';

test.each([
  ['2019-06-09', [STORM, STORM, ON_MONDAY]],
  ['2019-06-10', [STORM, ON_MONDAY]],
  ['2019-06-10', [STORM, STORM, ON_MONDAY, ON_MONDAY]],
])(
  '%s: the day of the scene only where more articles tell it there than state another',
  (day, texts) => {
    expect(labelled('Fire gutted', ...texts).map(({ edtf }) => edtf)).toEqual([day]);
  },
);

test('what has gone on since a month did not happen on the day of a scene', () => {
  const scene = 'A storm struck Leith on Sunday.\n\nThe Heron bank sold four mills in Leith.';
  const since = 'Since March the Heron bank has sold four mills in Leith.';
  const events = labelled('four mills', since, scene, scene);
  expect(events.map(({ edtf }) => edtf)).toEqual(['2019-03/2019-06-14']);
});

const toldOn = (published: string, text: string) =>
  parseArticle({ id: published, file: `${published}.txt`, text, published });

test('an article told later does not say when what was told before took place', () => {
  const story = linkStory([
    toldOn(
      '2019-06-10',
      'Rain flooded Cork on Monday.\n\nRoads closed.\n\nThe Heron bank in Leith has dismissed 40 clerks.',
    ),
    toldOn('2019-06-20', 'The Heron bank in Leith has dismissed 40 clerks.'),
  ]);
  const [event] = story.events.filter(({ mentions }) => mentions.length > 1);
  expect(event?.edtf).toBe('/2019-06-10');
});

test.each([
  ['in 1963', 'in 1964', '1963/1964'],
  ['in May', 'in April', '2019-04/2019-05'],
  ['on 30 April', 'in May', '2019-04-30/2019-05'],
])('told %s and %s: the span of both is no finer than they are', (one, other, span) => {
  const texts = [one, other].map((when) => `The Heron bank opened its terminal in Leith ${when}.`);
  expect(labelled('Heron bank opened', ...texts).map(({ edtf }) => edtf)).toEqual([span]);
});

test('what is part of a plan does not put it into the past', () => {
  const [due] = labelled(
    'is due in court',
    'Police arrested the captain on 12 May. He is due in court on 29 June, charged with endangering lives.',
  );
  expect(due?.edtf).toBe('2019-06-29');
});

test('who spoke of a dated happening in passing did not speak on its day', () => {
  const events = labelled(
    'the crew had ignored',
    "The Heron ferry hit a wall on 9 May.\n\nInspectors said the crew had ignored two warnings before May's crash.",
  );
  expect(events.map(({ edtf }) => edtf)).toEqual(['2019-06-14']);
});

test('events before our era come in their order', () => {
  const text = 'A dam fell in 2011. In 241 BC a bridge of Leith fell. In 44 BC a gate fell.';
  expect(labelled('fell', text).map(({ edtf }) => edtf)).toEqual(['-0240', '-0043', '2011']);
});

test('a weekday read against a date that is itself inferred is inferred, until an article states it', () => {
  const fire = 'Fire gutted the Heron restaurant in Leith on Monday.';
  const read = (published?: string) =>
    linkStory([
      toldOn('2019-06-14', 'A storm struck Leith on Thursday, June 13, 2019.\n\nRoads closed.'),
      parseArticle({
        id: 'b',
        file: 'b.txt',
        text: `A storm struck Leith on Thursday.\n\n${fire}`,
        ...(published !== undefined && { published }),
      }),
    ]).events.find(({ earliest }) => earliest === '2019-06-10')?.basis;
  expect(read()).toBe('inferred');
  expect(read('2019-06-14')).toBe('stated');
});

test('a month read against a date that is itself inferred is stated', () => {
  const [event] = linkStory([
    toldOn('2019-06-14', 'A storm struck Leith on Thursday, June 13, 2019.\n\nRoads closed.'),
    parseArticle({
      id: 'b',
      file: 'b.txt',
      text: 'A storm struck Leith on Thursday.\n\nFire gutted the Heron restaurant in Leith in April.',
    }),
  ]).events;
  expect(event).toMatchObject({ edtf: '2019-04', basis: 'stated' });
});
