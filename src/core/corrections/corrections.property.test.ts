import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorAt, CONTENTS, PARSED_STORY } from '../../testing/parsed-story.ts';
import { unsoundness } from '../../testing/story-soundness.ts';
import type { Anchor, Change, Deed, LogEntry } from '../model/correction.ts';
import type { SpanRef } from '../model/span.ts';
import type { Story } from '../model/story.ts';
import { applyCorrections } from './apply-corrections.ts';
import { foldLog } from './fold-log.ts';

const { articles, events, organisations, outlets, people, quotes } = PARSED_STORY;

const anchorOf = (spans: readonly SpanRef[]): fc.Arbitrary<Anchor> =>
  fc.constantFrom(...spans).map(anchorAt);

/** Any stretch of an article, as a selection by hand or another version's cut may be. */
const stretch: fc.Arbitrary<Anchor> = fc
  .tuple(fc.constantFrom(...articles), fc.nat(500), fc.nat(80))
  .map(([{ id, text }, start, length]) => {
    const from = Math.min(start, text.length);
    return anchorAt({ article: id, start: from, end: Math.min(text.length, from + length) });
  });

const broken: fc.Arbitrary<Anchor> = fc.record({
  content: fc.constantFrom('', 'key of herald', 'key of nothing'),
  start: fc.integer(),
  end: fc.integer(),
  exact: fc.string(),
});

const either = (spans: readonly SpanRef[]): fc.Arbitrary<Anchor> =>
  fc.oneof(
    { weight: 8, arbitrary: anchorOf(spans) },
    { weight: 2, arbitrary: stretch },
    { weight: 1, arbitrary: broken },
  );

const telling = either(events.flatMap(({ mentions }) => mentions));
const naming = either(
  [...people, ...outlets, ...organisations].flatMap(({ mentions }) => mentions),
);
const person = either(people.flatMap(({ mentions }) => mentions));
const some = (anchor: fc.Arbitrary<Anchor>) => fc.array(anchor, { minLength: 1, maxLength: 4 });
const edtf = fc.constantFrom('2021-03-02', '2020-22~', '../..', '2021-02/..', '198X', 'soon', '');
const content = fc.constantFrom('key of herald', 'key of nothing');
const kind = <const K extends Change['kind']>(name: K) => fc.constant(name);

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: kind('event-date'), event: telling, edtf }),
  fc.record({ kind: kind('event-merge'), event: telling, into: telling }),
  fc.record({ kind: kind('event-split'), tellings: some(telling) }),
  fc.record({ kind: kind('event-reject'), event: telling }),
  fc.record({
    kind: kind('event-add'),
    telling: fc.oneof(stretch, telling),
    edtf: fc.option(edtf),
  }),
  fc.record({
    kind: kind('quote-speaker'),
    quote: either(quotes),
    speaker: fc.oneof(
      fc.record({ kind: fc.constant('mention' as const), mention: naming }),
      fc.record({
        kind: fc.constant('name' as const),
        name: fc.constantFrom('Okafor', 'New Name', '', '  ', '***', '__proto__'),
      }),
      fc.record({ kind: fc.constant('nobody' as const) }),
    ),
  }),
  fc.record({ kind: kind('person-merge'), person, into: person }),
  fc.record({ kind: kind('person-split'), mentions: some(person) }),
  fc.record({ kind: kind('article-outlet'), content, outlet: fc.string() }),
  fc.record({
    kind: kind('article-published'),
    content,
    published: fc.constantFrom('2021-03-01', '', '2021-02-30'),
  }),
);

const changes = fc.array(change, { maxLength: 12 });

const entriesOf = (deeds: readonly Deed[]): readonly LogEntry[] =>
  deeds.map((deed, i) => ({ id: `entry-${i}`, clock: i + 1, at: '2024-01-01T00:00:00Z', deed }));

const logOf = (made: readonly Change[]): readonly LogEntry[] =>
  entriesOf(made.map((each) => ({ kind: 'change', change: each })));

const correct = (log: readonly unknown[]) =>
  applyCorrections(PARSED_STORY, foldLog(log).inForce, CONTENTS);

const BEFORE = JSON.stringify(PARSED_STORY);

test('any corrections leave a sound story, and what does not fit is listed', () => {
  fc.assert(
    fc.property(changes, (made) => {
      const log = logOf(made);
      const { story, unfit } = correct(log);
      expect(unsoundness(story)).toEqual([]);
      const told = [
        ...(story.corrections ?? []).map(({ entry }) => entry),
        ...unfit.map(({ entry }) => entry.id),
      ];
      expect(told.toSorted()).toEqual(log.map(({ id }) => id).toSorted());
    }),
    { numRuns: 300 },
  );
});

test('undone step by step, they give the story back byte for byte', () => {
  fc.assert(
    fc.property(changes, (made) => {
      const states: Story[] = [PARSED_STORY];
      let log = logOf(made);
      for (let n = 1; n <= log.length; n += 1) states.push(correct(log.slice(0, n)).story);
      for (const state of states.toReversed()) {
        expect(JSON.stringify(correct(log).story)).toBe(JSON.stringify(state));
        const { undoNext } = foldLog(log);
        const undo: Deed = { kind: 'undo', entries: undoNext };
        log = [...log, { id: `undo-${log.length}`, clock: log.length + 1, at: '', deed: undo }];
      }
      expect(foldLog(log).inForce).toEqual([]);
      expect(correct(log).story).toBe(PARSED_STORY);
      expect(JSON.stringify(PARSED_STORY)).toBe(BEFORE);
    }),
    { numRuns: 60 },
  );
});

/** A log as windows write it that do not always hear of each other: clocks may be the same. */
const someLog: fc.Arbitrary<readonly LogEntry[]> = fc
  .array(
    fc.tuple(
      fc.nat(8),
      fc.oneof(
        change.map((each): Deed => ({ kind: 'change', change: each })),
        fc.record({
          kind: fc.constantFrom('undo' as const, 'redo' as const),
          entries: fc.array(fc.constantFrom('e0', 'e1', 'e2', 'e3', 'e9'), { maxLength: 3 }),
        }),
      ),
    ),
    { maxLength: 12 },
  )
  .map((written) => written.map(([clock, deed], i) => ({ id: `e${i}`, clock, at: '', deed })));

test('two windows come to one state, whichever entry they hear of first', () => {
  const heard = someLog.chain((log) =>
    fc.tuple(
      fc.shuffledSubarray([...log], { minLength: log.length }),
      fc.shuffledSubarray([...log, ...log], { minLength: 2 * log.length }),
    ),
  );
  fc.assert(
    fc.property(heard, ([one, two]) => {
      expect(foldLog(one)).toEqual(foldLog(two));
      expect(JSON.stringify(correct(one))).toBe(JSON.stringify(correct(two)));
    }),
    { numRuns: 100 },
  );
});

test('what is undone and redone reads as before', () => {
  fc.assert(
    fc.property(changes, (made) => {
      const log = logOf(made);
      const all = log.map(({ id }) => id);
      const back = entriesOf([
        ...made.map((each): Deed => ({ kind: 'change', change: each })),
        { kind: 'undo', entries: all },
        { kind: 'redo', entries: all },
      ]);
      expect(correct(back)).toEqual(correct(log));
    }),
    { numRuns: 60 },
  );
});

test('foreign entries never throw', () => {
  const foreign = fc.record({
    id: fc.string(),
    clock: fc.double(),
    at: fc.string(),
    deed: fc.record({
      kind: fc.constant('change'),
      change: fc.oneof(
        fc.anything(),
        fc.record({
          kind: fc.constantFrom('event-date', 'event-split', 'quote-speaker', 'constructor'),
          event: fc.anything(),
          tellings: fc.anything(),
          quote: fc.anything(),
          speaker: fc.anything(),
          edtf: fc.anything(),
        }),
      ),
    }),
  });
  fc.assert(
    fc.property(fc.array(foreign), (entries) => {
      const log: unknown = JSON.parse(JSON.stringify(entries));
      const { story } = correct(Array.isArray(log) ? log : []);
      expect(story).toBe(PARSED_STORY);
    }),
    { numRuns: 200 },
  );
});
