import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveEdge, withoutSpace, type EdgeMove } from './word-edges.ts';

const TEXT = 'The pier was closed on Tuesday, “after the storm”, she said.';
const at = (words: string) => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});
const moved = (words: string, move: EdgeMove): string => {
  const { start, end } = moveEdge(TEXT, at(words), move);
  return TEXT.slice(start, end);
};

test.each([
  ['was closed', 'start-back', 'pier was closed'],
  ['was closed', 'start-on', 'closed'],
  ['was closed', 'end-back', 'was'],
  ['was closed', 'end-on', 'was closed on'],
  ['was', 'start-on', 'was'],
  ['was', 'end-back', 'was'],
  ['The pier', 'start-back', 'The pier'],
  ['Tuesday,', 'end-on', 'Tuesday, “after'],
] as const)('%s, %s: %s', (words, move, expected) => expect(moved(words, move)).toBe(expected));

test('the edges of a selection lose their white space', () => {
  expect(withoutSpace('a  word \n', { start: 1, end: 9 })).toEqual({ start: 3, end: 7 });
  expect(withoutSpace('   ', { start: 0, end: 3 })).toEqual({ start: 3, end: 3 });
});

test('a passage stays inside its text, whatever is done to it', () => {
  const move = fc.constantFrom<EdgeMove>('start-back', 'start-on', 'end-back', 'end-on');
  fc.assert(
    fc.property(fc.string(), fc.nat(30), fc.nat(30), move, (text, a, b, how) => {
      const start = Math.min(a, text.length);
      const end = Math.min(start + b, text.length);
      const after = moveEdge(text, { start, end }, how);
      expect(after.start).toBeGreaterThanOrEqual(0);
      expect(after.end).toBeGreaterThanOrEqual(after.start);
      expect(after.end).toBeLessThanOrEqual(text.length);
    }),
  );
});
