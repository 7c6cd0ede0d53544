import { expect, test } from 'vitest';
import { DEFAULT_VIEW } from '../state/view-state.ts';
import { SAMPLE_STORY } from '../testing/sample-story.ts';
import { toDayNumber } from './day-number.ts';
import { toDay } from './timeline-fold.ts';
import { timelineModel, type TimelineModel } from './timeline-model.ts';

const modelOf = (view: Partial<typeof DEFAULT_VIEW> = {}): TimelineModel =>
  timelineModel(SAMPLE_STORY, { ...DEFAULT_VIEW, ...view }, SAMPLE_STORY.events);

test('undated events are counted, not drawn', () => {
  const { events, undated } = modelOf();
  expect(events.map(({ id }) => id)).toEqual(['e:warned', 'e:closed', 'e:repairs']);
  expect(undated).toBe(1);
});

test('labels are the words of an article', () =>
  expect(modelOf().byId.get('e:repairs')?.label).toBe('Repairs will begin'));

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
  const { lanes, events } = timelineModel(SAMPLE_STORY, view, closed);
  expect(lanes).toEqual([{ id: 'person:ines-okafor', name: 'Ines Okafor', colour: undefined }]);
  expect(events[0]?.lanes).toEqual([0]);
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
  const { byId, scale } = modelOf();
  const closed = byId.get('e:closed');
  expect(Math.floor(toDay(scale, closed?.at ?? 0))).toBe(toDayNumber('2021-03-02'));
});

test('events of one day stand side by side within it', () => {
  const closed = SAMPLE_STORY.events.filter(({ id }) => id === 'e:closed');
  const twice = [...closed, ...closed.map((event) => ({ ...event, id: 'e:again' }))];
  const { events, scale } = timelineModel(SAMPLE_STORY, DEFAULT_VIEW, twice);
  const places = events.map(({ at }) => toDay(scale, at) - toDayNumber('2021-03-02'));
  expect(places[0]).toBeCloseTo(1 / 3);
  expect(places[1]).toBeCloseTo(2 / 3);
});

test('the event that most outlets tell is the first to get a label', () =>
  expect(modelOf().byRank[0]?.id).toBe('e:closed'));

test('a story without events has an axis all the same', () => {
  const { home, events } = timelineModel(SAMPLE_STORY, DEFAULT_VIEW, []);
  expect(events).toEqual([]);
  expect(home.to).toBeGreaterThan(home.from);
});
