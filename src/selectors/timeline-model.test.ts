import { expect, test } from 'vitest';
import { DEFAULT_VIEW } from '../state/view-state.ts';
import { SAMPLE_STORY } from '../testing/sample-story.ts';
import { dayNumber } from '../core/model/civil-day.ts';
import { toDay } from './timeline-fold.ts';
import { timelineModel, type TimelineModel } from './timeline-model.ts';

const eventsOf = (model: TimelineModel) =>
  Array.from({ length: model.count }, (_, i) => model.eventAt(i)).filter(
    (event) => event !== undefined,
  );
const modelOf = (view: Partial<typeof DEFAULT_VIEW> = {}): TimelineModel =>
  timelineModel(SAMPLE_STORY, { ...DEFAULT_VIEW, ...view }, SAMPLE_STORY.events);

test('undated events are counted, not drawn', () => {
  const { undated } = modelOf();
  expect(eventsOf(modelOf()).map(({ id }) => id)).toEqual(['e:warned', 'e:closed', 'e:repairs']);
  expect(undated).toBe(1);
});

test('labels are the words of an article', () =>
  expect(modelOf().eventOf('e:repairs')?.label).toBe('Repairs will begin'));

test('a hidden teller has no lane', () => {
  const { lanes } = modelOf({ hidden: ['outlet:courier'] });
  expect(modelOf().lanes.map(({ name }) => name)).toEqual([
    'Harbour Gazette',
    'Courier',
    'Unnamed outlet',
  ]);
  expect(lanes.map(({ name }) => name)).toEqual(['Harbour Gazette', 'Unnamed outlet']);
});

test('lanes by person are the people of the events shown', () => {
  const view = { ...DEFAULT_VIEW, lanes: 'person' } as const;
  const closed = SAMPLE_STORY.events.filter(({ id }) => id === 'e:closed');
  const model = timelineModel(SAMPLE_STORY, view, closed);
  expect(model.lanes).toEqual([
    { id: 'person:ines-okafor', name: 'Ines Okafor', colour: undefined },
  ]);
  expect(model.eventAt(0)?.lanes).toEqual([0]);
});

test.each([
  ['much of the span is quiet', ['e:closed', 'e:repairs'], undefined, true, true],
  ['much is, but the reader unfolds', ['e:closed', 'e:repairs'], false, true, false],
  ['less is', ['e:warned', 'e:closed', 'e:repairs'], undefined, true, false],
  ['less is, but the reader folds', ['e:warned', 'e:closed', 'e:repairs'], true, true, true],
  ['there is no quiet period', ['e:warned', 'e:closed'], true, false, false],
])('folding where %s', (_, ids, fold, foldable, folded) => {
  const events = SAMPLE_STORY.events.filter(({ id }) => ids.includes(id));
  const view = { ...DEFAULT_VIEW, fold };
  expect(timelineModel(SAMPLE_STORY, view, events)).toMatchObject({ foldable, folded });
});

test('an event lies on its day', () => {
  const { eventOf, scale } = modelOf();
  const closed = eventOf('e:closed');
  expect(Math.floor(toDay(scale, closed?.at ?? 0))).toBe(dayNumber('2021-03-02'));
});

test('events of one day stand side by side within it', () => {
  const closed = SAMPLE_STORY.events.filter(({ id }) => id === 'e:closed');
  const twice = [...closed, ...closed.map((event) => ({ ...event, id: 'e:again' }))];
  const model = timelineModel({ ...SAMPLE_STORY, events: twice }, DEFAULT_VIEW, twice);
  const places = eventsOf(model).map(({ at }) => toDay(model.scale, at) - dayNumber('2021-03-02'));
  expect(places[0]).toBeCloseTo(1 / 3);
  expect(places[1]).toBeCloseTo(2 / 3);
});

test('those that end on one day do not end in one column', () => {
  const [, closed] = SAMPLE_STORY.events;
  if (closed === undefined) throw new Error('the sample story has too few events');
  const events = ['a', 'b', 'c'].map((id) => ({
    ...closed,
    id,
    edtf: '../2021-03-02',
    earliest: null,
    precision: 'interval' as const,
  }));
  const model = timelineModel({ ...SAMPLE_STORY, events }, DEFAULT_VIEW, events);
  const days = eventsOf(model).map(({ at }) => toDay(model.scale, at));
  expect(new Set(days).size).toBe(3);
  expect(days.every((day) => Math.floor(day) === dayNumber('2021-03-02'))).toBe(true);
});

test('the event that most outlets tell is the most worth a label', () => {
  const { worthAt, count, positionOf } = modelOf();
  const worths = Array.from({ length: count }, (_, i) => worthAt(i));
  expect(worths.indexOf(Math.max(...worths))).toBe(positionOf('e:closed'));
});

test('a story without events has an axis all the same', () => {
  const { home, count } = timelineModel(SAMPLE_STORY, DEFAULT_VIEW, []);
  expect(count).toBe(0);
  expect(home.to).toBeGreaterThan(home.from);
});
