import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { LABEL, placeLabels, type LabelWish } from './timeline-labels.ts';

const WIDTH = 600;

const wish = (
  id: string,
  from: number,
  rest: Partial<LabelWish<string>> = {},
): LabelWish<string> => ({
  id,
  from,
  to: from,
  letters: 40,
  ...rest,
});

const wishes = fc
  .array(
    fc.record({
      from: fc.integer({ min: -200, max: 800 }),
      length: fc.integer({ min: 0, max: 500 }),
      letters: fc.integer({ min: 1, max: 200 }),
    }),
    { maxLength: 40 },
  )
  .map((all) =>
    all.map(({ from, length, letters }, i) => ({ id: `e${i}`, from, to: from + length, letters })),
  );

test('labels never overlap', () => {
  fc.assert(
    fc.property(wishes, fc.integer({ min: 1, max: 7 }), (all, rows) => {
      const places = [...placeLabels(all, rows, WIDTH).values()];
      expect(places.every(({ row }) => row < rows)).toBe(true);
      const overlapping = places.filter((a) =>
        places.some(
          (b) => a !== b && a.row === b.row && a.left <= b.left && b.left < a.left + a.width,
        ),
      );
      expect(overlapping).toEqual([]);
    }),
  );
});

test('the most wanted label always finds a place', () => {
  fc.assert(
    fc.property(wishes, (all) => {
      expect(placeLabels([wish('first', 100), ...all], 1, WIDTH).has('first')).toBe(true);
    }),
  );
  expect.assertions(100);
});

test('a label in sight lies within the window', () => {
  const places = placeLabels([wish('left', 2), wish('right', 595)], 1, WIDTH);
  for (const { left, width } of places.values()) {
    expect(left).toBeGreaterThanOrEqual(0);
    expect(left + width).toBeLessThanOrEqual(WIDTH);
  }
});

test('no label crosses an edge of the window', () => {
  const open = fc.constantFrom(undefined, 'start' as const, 'end' as const);
  fc.assert(
    fc.property(wishes, fc.array(open, { minLength: 40, maxLength: 40 }), (all, ends) => {
      const opened = all.map((one, i) =>
        ends[i] === undefined ? one : { ...one, to: one.from, open: ends[i] },
      );
      for (const { left, width } of placeLabels(opened, 5, WIDTH).values()) {
        const within = left >= 0 && left + width <= WIDTH;
        expect(within || left + width <= 0 || left >= WIDTH).toBe(true);
      }
    }),
  );
});

test('rows fall like a stair, whatever is wanted most', () => {
  const places = placeLabels([wish('late', 120), wish('early', 60), wish('mid', 90)], 3, WIDTH);
  expect(['early', 'mid', 'late'].map((id) => places.get(id)?.row)).toEqual([0, 1, 2]);
});

test('where there is little room a label is cut shorter, then left out', () => {
  const places = placeLabels(
    [wish('a', 30), wish('b', 240), wish('c', 345), wish('d', 300)],
    1,
    380,
  );
  expect([...places.keys()]).toEqual(['a', 'b']);
  expect(places.get('b')?.width).toBeLessThan(LABEL.wide);
});

test.each([
  ['a short bar keeps its row free', 290, [0, 1]],
  ['a long bar shares its row', 580, [0, 0]],
])('%s', (_, to, rows) => {
  const places = placeLabels([wish('bar', 10, { to, letters: 5 }), wish('dot', 200)], 2, WIDTH);
  expect(['bar', 'dot'].map((id) => places.get(id)?.row)).toEqual(rows);
});

test('alone in its row a label shows all its words, or as many as can be read at a glance', () => {
  const places = placeLabels([wish('short', 20, { letters: 5 }), wish('long', 200)], 1, 900);
  expect(places.get('short')?.width).toBeLessThan(70);
  expect(places.get('long')?.width).toBeGreaterThan(LABEL.wide);
  expect(placeLabels([wish('long', 20, { letters: 400 })], 1, 900).get('long')?.width).toBe(
    LABEL.widest,
  );
});

test('at the right edge a label grows to the left, as far as its row is free', () => {
  const [alone] = placeLabels([wish('late', 590)], 1, WIDTH).values();
  expect(alone?.width).toBeGreaterThan(LABEL.wide);
  expect((alone?.left ?? 0) + (alone?.width ?? 0)).toBe(WIDTH - LABEL.gap);
  const beside = placeLabels([wish('late', 590), wish('early', 220)], 1, WIDTH);
  const { left = 0, width = 0 } = beside.get('early') ?? {};
  expect(beside.get('late')?.left).toBeGreaterThanOrEqual(left + width + LABEL.gap);
});

test('a label of an open end lies on the side that nobody knows', () => {
  const places = placeLabels([wish('by', 400, { open: 'start' })], 1, 900);
  const { left = 0, width = 0 } = places.get('by') ?? {};
  expect(left + width).toBe(400);
  expect(placeLabels([wish('since', 400, { open: 'end' })], 1, 900).get('since')?.left).toBe(400);
});
