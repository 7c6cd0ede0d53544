import { describe, expect, test } from 'vitest';
import { at, corrected, logOf, whyNot } from '../../testing/corrected-story.ts';
import { anchorAt, CONTENTS, PARSED_STORY, wordsAt } from '../../testing/parsed-story.ts';
import type { Anchor } from '../model/correction.ts';
import type { StoryEvent } from '../model/event.ts';
import { textOf } from '../model/span.ts';
import type { Story } from '../model/story.ts';
import { applyCorrections } from './apply-corrections.ts';

const eventIn = ({ events }: Story, anchor: Anchor): StoryEvent => {
  const event = events.find(({ mentions }) => mentions.some(({ start }) => start === anchor.start));
  if (event === undefined) throw new Error(`no event at ${anchor.exact}`);
  return event;
};

const RESIGNED = at('herald', 'Tomas Lindqvist resigned on March 2');
const CLOSED = at('gazette', 'Mayor Ines Okafor closed the pier on January 14');
const COLLIDED = at('herald', 'Three ferries collided on February 27');
const SOLD = at('courier', 'Four ships were sold in February');
const REPAIRS = at('herald', 'repairs would begin in the summer');

test('nothing to correct is the same story', () => {
  expect(applyCorrections(PARSED_STORY, [], CONTENTS).story).toBe(PARSED_STORY);
});

describe('a date', () => {
  test('is set, and the events stay in the order of their dates', () => {
    const story = corrected({ kind: 'event-date', event: RESIGNED, edtf: '2020-22~' });
    expect(story.events[0]).toMatchObject({
      edtf: '2020-22~',
      earliest: '2020-06-01',
      latest: '2020-08-31',
      precision: 'season',
      basis: 'stated',
      reason: { rule: 'corrected', evidence: [] },
    });
    expect(story.corrections).toEqual([
      { entry: 'n0', kind: 'event-date', target: story.events[0]?.id },
    ]);
  });

  test('can be taken away', () => {
    const story = corrected({ kind: 'event-date', event: RESIGNED, edtf: '../..' });
    expect(story.events.at(-1)).toMatchObject({ edtf: null, precision: 'none', basis: 'none' });
  });

  test('is refused where it is none', () => {
    expect(whyNot({ kind: 'event-date', event: RESIGNED, edtf: 'last summer' })).toEqual([
      'not-a-date',
    ]);
  });
});

describe('events', () => {
  test('become one, with all who tell it, and what is said of either is said of it', () => {
    const story = corrected(
      { kind: 'event-date', event: REPAIRS, edtf: '2021-02-26' },
      { kind: 'event-merge', event: REPAIRS, into: COLLIDED },
    );
    const event = eventIn(story, COLLIDED);
    expect(event.mentions).toContainEqual(expect.objectContaining({ start: REPAIRS.start }));
    expect(event.edtf).toBe('2021-02-27');
    expect(story.events).toHaveLength(PARSED_STORY.events.length - 1);
    expect(story.corrections?.map(({ target }) => target)).toEqual([event.id, event.id]);
  });

  test('differ on the day as soon as they are one, and no more once they are parted', () => {
    const merge = { kind: 'event-merge', event: CLOSED, into: RESIGNED } as const;
    const story = corrected(merge);
    const { id } = eventIn(story, RESIGNED);
    const days = ({ disagreements }: Story) =>
      disagreements
        .filter(({ event, kind }) => event === id && kind === 'date')
        .map(({ claims }) => [...new Set(claims.map(({ value }) => value))].toSorted());
    expect(days(PARSED_STORY)).toEqual([]);
    expect(days(story)).toEqual([['2021-01-14', '2021-03-02']]);
    expect(days(corrected(merge, { kind: 'event-split', tellings: [CLOSED] }))).toEqual([]);
    const third = corrected(merge, { kind: 'event-merge', event: COLLIDED, into: RESIGNED });
    expect(days(third)).toHaveLength(1);
    expect(days(third)[0]).toEqual(expect.arrayContaining(['2021-01-14', '2021-02-27']));
  });

  test('are parted: tellers, dates and what differs go with the tellings', () => {
    const story = corrected({ kind: 'event-split', tellings: [SOLD] });
    expect(eventIn(story, SOLD)).toMatchObject({
      id: 'event:n0',
      edtf: '2021-02',
      precision: 'month',
      outlets: ['courier'],
      label: { article: 'courier', start: SOLD.start },
    });
    const left = eventIn(story, COLLIDED);
    expect(left.outlets).toEqual(['outlet:harbour-gazette', 'herald']);
    const number = story.disagreements.find(
      ({ event, kind }) => event === left.id && kind === 'number',
    );
    expect(number?.claims.map(({ article }) => article)).not.toContain('courier');
  });

  test('keep a date that only the parted telling had no more', () => {
    const story = corrected({ kind: 'event-split', tellings: [COLLIDED] });
    expect(eventIn(story, COLLIDED).edtf).toBe('2021-02-27');
    expect(eventIn(story, SOLD).edtf).toBe('2021-02');
  });
});

test('a telling that is parted keeps the date that it had where its words say it, and takes no other', () => {
  const story = {
    ...PARSED_STORY,
    events: PARSED_STORY.events.map((event) => ({
      ...event,
      mentions: event.mentions.map((telling) => ({ ...telling, timex: null })),
    })),
  };
  const parted = (telling: Anchor): StoryEvent => {
    const log = logOf([{ kind: 'event-split', tellings: [telling] }]);
    return eventIn(applyCorrections(story, log, CONTENTS).story, telling);
  };
  const { edtf, reason } = parted(COLLIDED);
  expect(edtf).toBe('2021-02-27');
  expect(reason.evidence[0]).toEqual(wordsAt('herald', 'February 27'));
  // "In February", told of what is known to have been on the 27th.
  expect(parted(SOLD).edtf).toBeNull();
});

describe('what happened', () => {
  test('is rejected, and the words still differ', () => {
    const story = corrected({ kind: 'event-reject', event: CLOSED });
    expect(story.events).toHaveLength(PARSED_STORY.events.length - 1);
    expect(story.corrections).toMatchObject([{ kind: 'event-reject' }]);
    expect(
      whyNot(
        { kind: 'event-reject', event: CLOSED },
        { kind: 'event-date', event: CLOSED, edtf: '2021' },
      ),
    ).toEqual(['rejected']);
  });

  test('is told by a passage that the reader chose', () => {
    const telling = at('courier', 'seen by the Harbour Gazette');
    const story = corrected({ kind: 'event-add', telling, edtf: '2021-03-01' });
    expect(story.events.find(({ id }) => id === 'event:n0')).toMatchObject({
      edtf: '2021-03-01',
      outlets: ['courier'],
      cited: ['outlet:harbour-gazette'],
      label: { article: 'courier', start: telling.start, end: telling.end },
    });
    const dated = corrected({
      kind: 'event-add',
      telling: at('herald', 'The harbour was quiet in January'),
      edtf: null,
    });
    expect(dated.events.find(({ id }) => id === 'event:n0')?.edtf).toBe('2021-01');
    expect(whyNot({ kind: 'event-add', telling: CLOSED, edtf: null })).toEqual(['already-so']);
  });
});

test('an anchor finds the telling that shares most of its words', () => {
  const words = wordsAt('herald', 'Lindqvist resigned on March 2, the Herald');
  const story = corrected({ kind: 'event-date', event: anchorAt(words), edtf: '2021-03-01' });
  expect(eventIn(story, RESIGNED).edtf).toBe('2021-03-01');
});

test('what does not fit is listed with why', () => {
  const gone = { ...RESIGNED, content: 'key of nothing' };
  const other = { ...RESIGNED, exact: 'Tomas Lindqvist resigned on March 3' };
  const nowhere = at('gazette', 'March 3, 2021');
  expect(
    whyNot(
      { kind: 'event-date', event: gone, edtf: '2021' },
      { kind: 'event-date', event: other, edtf: '2021' },
      { kind: 'event-date', event: nowhere, edtf: '2021' },
      { kind: 'event-merge', event: RESIGNED, into: RESIGNED },
      { kind: 'event-split', tellings: [gone] },
      { kind: 'quote-speaker', quote: nowhere, speaker: { kind: 'nobody' } },
      { kind: 'person-merge', person: nowhere, into: nowhere },
      { kind: 'article-outlet', content: 'key of nothing', outlet: 'Herald' },
      { kind: 'article-published', content: 'key of herald', published: '2021-02-30' },
    ),
  ).toEqual([
    'no-article',
    'other-words',
    'no-event',
    'already-so',
    'no-article',
    'no-quote',
    'no-person',
    'no-article',
    'not-a-date',
  ]);
});

test('texts stay as they are', () => {
  const { articles } = corrected({ kind: 'event-reject', event: CLOSED });
  expect(articles).toBe(PARSED_STORY.articles);
  expect(textOf(articles[0]?.text ?? '', CLOSED)).toBe(CLOSED.exact);
});
