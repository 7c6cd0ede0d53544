import { expect, test } from 'vitest';
import { outletColour } from './OutletMark.tsx';

test('no two of twenty-four outlets have marks of one colour and one shape', () => {
  const marks = Array.from({ length: 24 }, (_, colour) => JSON.stringify(outletColour(colour)));
  expect(new Set(marks).size).toBe(24);
});
