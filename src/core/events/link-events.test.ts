import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StoryEvent } from '../model/event.ts';
import { textOf } from '../model/span.ts';
import { parseArticle } from '../pipeline/parse-article.ts';
import { linkEvents } from './link-events.ts';

/** The events of articles that all came out on one Friday, 14 June 2019. */
function eventsOf(...texts: readonly string[]): readonly StoryEvent[] {
  const articles = texts.map((text, index) =>
    parseArticle({ id: `a${index}`, file: `a${index}.txt`, text, published: '2019-06-14' }),
  );
  return linkEvents(articles);
}

/** The event that a passage tells. */
function eventAt(texts: readonly string[], passage: string): StoryEvent | undefined {
  return eventsOf(...texts).find(({ mentions }) =>
    mentions.some((mention) =>
      textOf(texts[Number(mention.article.slice(1))]!, mention).includes(passage),
    ),
  );
}

const FIRE = [
  'A warehouse in Oban burned down on Tuesday. Two firemen were hurt, police said.',
  'The blaze destroyed a whisky warehouse in Oban on Tuesday night.',
  'Investigators said the Oban warehouse burned for six hours on Tuesday.',
] as const;

describe('one happening', () => {
  test('told in several articles is one event, with all its tellers', () => {
    const event = eventAt(FIRE, 'burned down');
    expect(event?.outlets).toEqual(['a0', 'a1', 'a2']);
    expect(event?.edtf).toBe('2019-06-11');
    expect(event?.precision).toBe('day');
    expect(event?.basis).toBe('stated');
  });

  test('takes its date from the article that gives it', () => {
    const texts = [
      'The treasurer Ann Holt resigned on Monday over a missing ledger.',
      'The treasurer Ann Holt resigned over the missing ledger.',
    ];
    const event = eventAt(texts, 'over the missing ledger');
    expect(event?.edtf).toBe('2019-06-10');
    expect(event?.reason.evidence).toContainEqual({ article: 'a0', start: 35, end: 41 });
  });

  test('of neighbouring days in two articles spans both, and says that they differ', () => {
    const texts = [
      'The port of Leith admitted on Wednesday that it had lost the cargo records.',
      'The port of Leith admitted on Thursday that it had lost the cargo records.',
    ];
    const event = eventAt(texts, 'admitted on Wednesday');
    expect(event?.edtf).toBe('2019-06-12/2019-06-13');
    expect(event?.reason.rule).toBe('articles-differ');
  });
});

describe('two happenings', () => {
  test.each([
    [
      'two votes',
      'The senate voted on the harbour bill on Monday.',
      'The senate voted on the harbour bill on Thursday.',
    ],
    [
      'two people',
      'Police arrested Paul Reid on fraud charges.',
      'Police arrested Mary Cole after a chase.',
    ],
    ['a plan and its model', 'The council will close the library.', 'The school closed a gate.'],
    [
      'a deed and its report',
      'The bank fired the clerk.',
      'The bank announced that it fired the clerk.',
    ],
  ])('%s', (_, first, second) => {
    const of = (passage: string): string | undefined => eventAt([first, second], passage)?.id;
    expect(of(first.slice(4, -1))).not.toBe(of(second.slice(4, -1)));
  });
});

describe('the date of an event that no telling dates', () => {
  test('lies before publication where it is told as past', () => {
    const event = eventAt(['The bank fired the clerk over the forged letters.'], 'fired');
    expect(event).toMatchObject({ edtf: '/2019-06-14', earliest: null, basis: 'inferred' });
  });

  test('lies after publication where it is a plan', () => {
    const event = eventAt(['The bank will fire the clerk over the forged letters.'], 'fire');
    expect(event).toMatchObject({ edtf: '2019-06-14/..', latest: null, modality: 'planned' });
  });
});

test('in date order, undated last, each with its own id', () => {
  const events = eventsOf(
    ...FIRE,
    'The court will sentence the owner on 3 July 2019. He was arrested in May.',
  );
  const days = events.map(({ earliest, latest }) => earliest ?? latest ?? '~');
  expect(days).toEqual(days.toSorted());
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
});

const tellers = (texts: readonly string[]): readonly number[] =>
  eventsOf(...texts)
    .map(({ mentions }) => mentions.length)
    .toSorted((a, b) => a - b);

test('the order of the articles does not matter to what is one event', () => {
  expect(tellers(FIRE)).toEqual(tellers(FIRE.toReversed()));
});

test('any texts: no throw, spans inside', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 120 }), { maxLength: 3 }), (texts) => {
      for (const { label, mentions } of eventsOf(...texts))
        for (const span of [label, ...mentions])
          expect(span.end).toBeLessThanOrEqual(texts[Number(span.article.slice(1))]!.length);
    }),
    { numRuns: 40 },
  );
});
