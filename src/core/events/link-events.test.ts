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

describe('labels', () => {
  test.each([
    [
      'She admitted starting the fire in May.',
      ['She admitted starting the fire in May', 'starting the fire in May'],
    ],
    [
      'Counsel Ann Holt wrote to staff that a “rash plan was made and carried out by a few guards in May”.',
      ['a “rash plan was made and carried out by a few guards in May”'],
    ],
  ])('two events of one sentence never show the same: %s', (text, expected) => {
    const labels = eventsOf(text).map(({ label }) => textOf(text, label));
    expect(labels).toEqual(expect.arrayContaining(expected));
    expect(new Set(labels).size).toBe(labels.length);
  });
});

describe('how many act', () => {
  const many = 'Dozens of workers had left the Leith shipyard by Monday.';
  const one = 'One worker left the Leith shipyard, the firm said.';

  test.each([
    ['dozens and one in one article are two happenings', [`${many}\n\n${one}`], false],
    ['in two articles it may be one, seen otherwise', [many, one], true],
    ['the same number told twice is one', [`${many}\n\n${many.replace(' by Monday', '')}`], true],
  ])('%s', (_, texts, together) => {
    const events = eventsOf(...texts).filter(({ mentions }) => mentions.length > 1);
    expect(events.length > 0).toBe(together);
  });
});

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

describe('people', () => {
  test('named in a roll call belong to what happened to them', () => {
    const event = eventAt(
      ['The bank fired four clerks. Among those fired were Ann Holt and Paul Reid.'],
      'fired were',
    );
    expect(event?.people).toEqual(['person:ann-holt', 'person:paul-reid']);
  });

  test('whom no telling names belong to the one told next to them', () => {
    const people = eventsOf(
      'The bank fired the treasurer Paul Reid on Monday. His lawyer is Ann Holt.',
    ).flatMap((event) => event.people);
    expect(people).toContain('person:ann-holt');
  });
});

describe('no event of its own', () => {
  test.each([
    ['a remark off the record', 'The bank closed. “It is sad,” the mayor said.', 'the mayor said'],
    ['what a speaker says of himself', 'The bank closed. “We have worked so hard.”', 'worked'],
    ['silence', 'The bank closed. The mayor did not say why.', 'did not say'],
  ])('%s', (_, text, passage) => expect(eventAt([text], passage)).toBeUndefined());

  test('but a remark that has its day', () => {
    const text = 'The bank closed. “It is sad,” the mayor Ann Holt said on Monday.';
    expect(eventAt([text], 'said on Monday')?.edtf).toBe('2019-06-10');
  });
});

describe('the label', () => {
  test.each([
    [
      'is a clause of the body before a headline, a part or a noun phrase',
      ['Clerk sacked\n\nThe bank sacked its clerk Ann Holt on Monday.', 'the sacking of Ann Holt'],
      'The bank sacked its clerk Ann Holt on Monday',
    ],
    [
      'names who did it before a pronoun does',
      [
        'They closed the old Leith mill on Monday.',
        'Receivers closed the old Leith mill on Monday.',
      ],
      'Receivers closed the old Leith mill on Monday',
    ],
  ])('%s', (_, texts, label) => {
    const labels = eventsOf(...texts).map((event) =>
      textOf(texts[Number(event.label.article.slice(1))]!, event.label),
    );
    expect(labels).toContain(label);
  });
});

describe('the date of a clause of the same time', () => {
  test.each([
    ['Two men died when the dam burst on Monday.', 'Two men died'],
    ['Crowds cheered on Monday as the owner closed the mine.', 'the owner closed'],
  ])('%s', (text, passage) => expect(eventAt([text], passage)?.edtf).toBe('2019-06-10'));
});

describe('the date of an event that no telling dates', () => {
  test('is that of the telling where it is told as news', () => {
    const event = eventAt(['The bank fired the clerk over the forged letters.'], 'fired');
    expect(event).toMatchObject({ edtf: '2019-06-14', precision: 'day', basis: 'inferred' });
    expect(event?.reason.rule).toBe('told-that-day');
  });

  test.each(['had fired', 'had hoped to fire', 'had planned to fire'])(
    'lies before publication where it is told as past: %s',
    (told) => {
      const event = eventAt([`The bank ${told} the clerk over the letters.`], 'fire');
      expect(event).toMatchObject({ edtf: '/2019-06-14', earliest: null, basis: 'inferred' });
    },
  );

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
