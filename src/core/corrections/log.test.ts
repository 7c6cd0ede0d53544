import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONTENTS, PARSED_STORY } from '../../testing/parsed-story.ts';
import type { Deed, LogEntry } from '../model/correction.ts';
import { applyCorrections } from './apply-corrections.ts';
import { foldLog, orderLog } from './fold-log.ts';
import { isLogEntry } from './read-entry.ts';

const entry = (id: string, clock: number, deed: Deed): LogEntry => ({ id, clock, at: '', deed });
const made = (id: string, clock: number): LogEntry =>
  entry(id, clock, {
    kind: 'change',
    change: { kind: 'article-outlet', content: 'x', outlet: id },
  });
const undo = (id: string, clock: number, ...entries: string[]): LogEntry =>
  entry(id, clock, { kind: 'undo', entries });
const redo = (id: string, clock: number, ...entries: string[]): LogEntry =>
  entry(id, clock, { kind: 'redo', entries });

const ids = (entries: readonly LogEntry[]): string => entries.map(({ id }) => id).join('');

const told = (...log: readonly LogEntry[]): string => {
  const { inForce, takenBack, undoNext, redoNext } = foldLog(log);
  return `${ids(inForce)}-${ids(takenBack)} undo ${undoNext.join('')} redo ${redoNext.join('')}`;
};

const [a, b, c] = [made('a', 1), made('b', 2), made('c', 3)] as const;

describe('what a log comes to', () => {
  test.each([
    ['nothing', [], '- undo  redo '],
    ['changes', [a, b, c], 'abc- undo c redo '],
    ['one taken back', [a, b, c, undo('u', 4, 'c')], 'ab-c undo b redo c'],
    ['two', [a, b, c, undo('u', 4, 'c'), undo('v', 5, 'b')], 'a-bc undo a redo b'],
    [
      'one brought back',
      [a, b, c, undo('u', 4, 'c'), undo('v', 5, 'b'), redo('r', 6, 'b')],
      'ab-c undo b redo c',
    ],
    ['a change after it', [a, b, undo('u', 3, 'b'), made('c', 4)], 'ac-b undo c redo '],
    ['an early one', [a, b, c, undo('u', 4, 'a')], 'bc-a undo c redo a'],
    ['all', [a, b, c, undo('u', 4, 'a', 'b', 'c')], '-abc undo  redo abc'],
    [
      'all brought back',
      [a, b, c, undo('u', 4, 'a', 'b', 'c'), redo('r', 5, 'a', 'b', 'c')],
      'abc- undo abc redo ',
    ],
    ['what is not there', [a, undo('u', 2, 'z'), redo('r', 3, 'a', 'y')], 'a- undo a redo '],
    ['twice the same', [a, b, undo('u', 3, 'b', 'b'), undo('v', 3, 'b')], 'a-b undo a redo b'],
    ['what is not written yet', [undo('u', 0, 'a'), a], 'a- undo a redo '],
  ])('%s', (_, log, expected) => expect(told(...log)).toBe(expected));
});

test('a log of forty thousand lines costs forty times one of a thousand, not its square', () => {
  const changes = Array.from({ length: 20_000 }, (_, n) => ({
    ...made(`c${n}`, n),
    deed: {
      kind: 'change',
      change: { kind: 'article-outlet', content: 'key of herald', outlet: `Herald ${n}` },
    } as const,
  }));
  const undoing = changes.slice(1).map(({ id }, n) => undo(`u${n}`, 20_000 + n, id));
  const all = foldLog(changes);
  expect(applyCorrections(PARSED_STORY, all.inForce, CONTENTS).story.corrections).toHaveLength(
    20_000,
  );
  expect(foldLog([...changes, ...undoing])).toMatchObject({
    undoNext: ['c0'],
    redoNext: ['c19999'],
  });
});

test('the order is that of clock and id, whichever is heard first', () => {
  const log = [made('b', 1), made('a', 1), made('z', 0), undo('u', 2, 'a')];
  const some = fc.shuffledSubarray(log, { minLength: log.length });
  fc.assert(
    fc.property(some, some, (one, two) => {
      expect(orderLog([...one, ...two]).map(({ id }) => id)).toEqual(['z', 'a', 'b', 'u']);
      expect(told(...one)).toBe(told(...two));
    }),
  );
});

test('two entries of one id come to the same one in any order', () => {
  const [one, two] = [made('a', 1), { ...made('a', 1), at: 'later' }];
  expect(orderLog([one, two])).toEqual(orderLog([two, one]));
});

test('what is no entry is left out, and nothing throws', () => {
  const broken: readonly unknown[] = [
    null,
    'a',
    {},
    { id: 'x', clock: Number.NaN, at: '', deed: a.deed },
    { id: 'x', clock: 1, at: '', deed: null },
    { id: 'x', clock: 1, at: '', deed: { kind: 'undo', entries: 'a' } },
    { id: 'x', clock: 1, at: '', deed: { kind: 'erase', entries: ['a'] } },
    { id: 'x', clock: 1, at: '', deed: { ...a.deed, note: 3 } },
    JSON.parse('{"__proto__": {"id": "x", "clock": 1, "at": "", "deed": {}}}'),
  ];
  expect(broken.filter(isLogEntry)).toEqual([]);
  const log: readonly unknown[] = [...broken, a];
  expect(foldLog(log).inForce).toEqual([a]);
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(typeof isLogEntry(value)).toBe('boolean');
    }),
  );
});
