import { expect, test } from 'vitest';
import type { StoryEvent } from '../core/model/event.ts';
import { DEFAULT_VIEW } from '../state/view-state.ts';
import { SAMPLE_STORY } from '../testing/sample-story.ts';
import { isoDay } from '../core/model/civil-day.ts';
import { laneRow, type TimelineItem } from './timeline-item.ts';
import { timelineItems } from './timeline-items.ts';
import { timelineModel, type TimelineModel } from './timeline-model.ts';

const MODEL = timelineModel(SAMPLE_STORY, DEFAULT_VIEW, SAMPLE_STORY.events);
const all = ({ home, lanes }: TimelineModel) => ({
  ...home,
  width: 800,
  lanes: { first: 0, end: lanes.length },
});
const ofKind = (items: readonly TimelineItem[], kind: TimelineItem['kind']) =>
  items.filter((item) => item.kind === kind);

/** Many events on many days, each told by one of two outlets. */
function manyEvents(count: number): readonly StoryEvent[] {
  const [, closed] = SAMPLE_STORY.events;
  if (closed === undefined) throw new Error('the sample story has too few events');
  return Array.from({ length: count }, (_, i) => {
    const day = isoDay(18_000 + Math.floor((i * 977) % (count / 2)));
    return {
      ...closed,
      id: `e:${i}`,
      edtf: day,
      earliest: day,
      latest: day,
      outlets: [i % 3 === 0 ? 'blog' : 'outlet:courier'],
    };
  });
}

const MANY_EVENTS = manyEvents(4000);
const MANY = timelineModel({ ...SAMPLE_STORY, events: MANY_EVENTS }, DEFAULT_VIEW, MANY_EVENTS);

test('every dated event has its label while there is room', () => {
  const labels = ofKind(timelineItems(MODEL, all(MODEL)), 'label');
  expect(new Set(labels.map(({ words }) => words))).toEqual(
    new Set([
      'Repairs will begin',
      'The council closed the harbour bridge',
      'engineers had warned the council about the pillars',
    ]),
  );
});

test('the label of a day says where below it the day lies; a bar shows that itself', () => {
  const items = timelineItems(MODEL, all(MODEL));
  const dot = ofKind(items, 'dot').find(({ event }) => event === 'e:closed');
  const labels = ofKind(items, 'label');
  const { from = 0, day = 0 } = labels.find(({ event }) => event === 'e:closed') ?? {};
  const unit = (MODEL.home.to - MODEL.home.from) / 800;
  expect(from + day * unit).toBeCloseTo(dot?.from ?? 0, 1);
  expect(labels.find(({ event }) => event === 'e:repairs')?.day).toBeUndefined();
});

test('a lane has a dot for a day, a bar for a month, and nothing where the outlet is silent', () => {
  const marks = timelineItems(MODEL, all(MODEL)).filter(
    ({ row }) => row === laneRow('outlet:courier'),
  );
  expect(marks.map(({ kind, event }) => [kind, event])).toEqual([
    ['dot', 'e:closed'],
    ['bar', 'e:repairs'],
  ]);
});

test('folds go through all rows', () => {
  const folds = ofKind(timelineItems(MODEL, all(MODEL)), 'fold');
  expect(folds.length).toBe(MODEL.scale.folds.length);
  expect(folds.every(({ row }) => row === undefined)).toBe(true);
});

test('the chosen event has rings on all its tellers and a stem down to the last', () => {
  const items = timelineItems(MODEL, all(MODEL), 'e:closed');
  const ringed = ofKind(items, 'dot').filter(({ state }) => state === 'selected');
  expect(ringed.map(({ row }) => row)).toEqual([
    laneRow('outlet:harbour-gazette'),
    laneRow('outlet:courier'),
    laneRow('blog'),
  ]);
  const stem = ofKind(items, 'stem');
  expect(stem.at(-1)).toMatchObject({ row: laneRow('blog'), last: true });
  expect(new Set(stem.map(({ from }) => from))).toEqual(new Set([MODEL.eventOf('e:closed')?.at]));
});

test('a lane that is silent about the chosen event has a gap, one with a bar a ring', () => {
  const items = timelineItems(MODEL, all(MODEL), 'e:repairs');
  expect(ofKind(items, 'ring').map(({ row }) => row)).toEqual([laneRow('outlet:courier')]);
  expect(ofKind(items, 'gap').map(({ row }) => row)).toEqual([
    laneRow('outlet:harbour-gazette'),
    laneRow('blog'),
  ]);
});

test('only lanes in sight are drawn', () => {
  const lanes = { first: 1, end: 2 };
  for (const id of [undefined, 'e:closed'])
    for (const { row } of timelineItems(MODEL, { ...all(MODEL), lanes }, id))
      expect(['lane:outlet:harbour-gazette', 'lane:blog']).not.toContain(row);
  const buckets = ofKind(timelineItems(MANY, { ...all(MANY), lanes }), 'bucket');
  expect(new Set(buckets.map(({ row }) => row))).toEqual(
    new Set(['rest', laneRow('outlet:courier')]),
  );
});

test('no event chosen, no stem', () =>
  expect(ofKind(timelineItems(MODEL, all(MODEL)), 'stem')).toEqual([]));

test('only what lies in the window or close by is drawn', () => {
  const repairs = MODEL.eventOf('e:repairs');
  const window = { ...all(MODEL), from: (repairs?.from ?? 0) + 1, to: (repairs?.to ?? 0) - 1 };
  const events = new Set(timelineItems(MODEL, window).flatMap(({ event }) => event ?? []));
  expect([...events]).toEqual(['e:repairs']);
});

test('too many events give way to buckets, and the best known keep their labels', () => {
  const items = timelineItems(MANY, all(MANY));
  expect(items.length).toBeLessThanOrEqual(200);
  expect(ofKind(items, 'dot')).toEqual([]);
  expect(ofKind(items, 'label').length).toBeGreaterThan(5);
  const counted = ofKind(items, 'bucket')
    .filter(({ row }) => row === 'rest')
    .reduce((sum, { count = 0 }) => sum + count, 0);
  expect(counted).toBe(4000);
});

test('buckets keep their ids and counts while the window moves', () => {
  const { home } = MANY;
  const length = home.to - home.from;
  const at = (shift: number) => {
    const from = home.from + length * (0.3 + shift);
    return ofKind(timelineItems(MANY, { ...all(MANY), from, to: from + length * 0.4 }), 'bucket');
  };
  const before = new Map(at(0).map(({ id, count }) => [id, count]));
  const after = at(0.05);
  const inner = after.slice(2, -2).filter(({ id }) => before.has(id));
  expect(inner.length).toBeGreaterThan(after.length / 2);
});

test('close enough, the buckets open into events', () => {
  const from = MANY.eventAt(2000)?.at ?? 0;
  const items = timelineItems(MANY, { ...all(MANY), from, to: from + 8 });
  expect(ofKind(items, 'bucket')).toEqual([]);
  expect(ofKind(items, 'dot').length).toBeGreaterThan(5);
});

test('a chosen event is always labelled', () => {
  const items = timelineItems(MANY, all(MANY), 'e:3999');
  expect(ofKind(items, 'label').some(({ state }) => state === 'selected')).toBe(true);
});
