import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { REST } from './timeline-window.ts';
import { watchMoves } from './watch-moves.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** The moves of a timeline whose frames the test draws. */
function watched() {
  const heard = new Map<string | undefined, (told?: unknown) => void>();
  const onRest = vi.fn<(byUser: boolean) => void>();
  const moves = watchMoves(
    { on: (name, callback) => heard.set(name, callback ?? (() => undefined)) },
    { onFrame: () => undefined, onRest },
  );
  const frame = (byUser = false): void => heard.get('rangechange')?.({ byUser });
  return { moves, onRest, frame };
}

const rest = (): void => {
  vi.advanceTimersByTime(REST);
};

describe('whose move a rest is told of', () => {
  it('the reader’s, where frames of a glide are so far apart that it seems to rest in between', () => {
    const { moves, onRest, frame } = watched();
    moves.by('reader');
    frame();
    rest();
    frame();
    rest();
    expect(onRest.mock.calls).toEqual([[true], [true]]);
  });

  it('the reader’s, where the rest of one move falls before the first frame of the next', () => {
    const { moves, onRest, frame } = watched();
    moves.by('reader');
    frame();
    moves.by('reader');
    rest();
    frame();
    rest();
    expect(onRest).toHaveBeenLastCalledWith(true);
  });

  it('the page’s, once it has moved the window itself', () => {
    const { moves, onRest, frame } = watched();
    moves.by('reader');
    frame();
    moves.by('page');
    frame();
    rest();
    expect(onRest.mock.calls).toEqual([[false]]);
  });

  it('the reader’s again, once the window follows the hand', () => {
    const { moves, onRest, frame } = watched();
    moves.by('page');
    frame(true);
    rest();
    expect(onRest.mock.calls).toEqual([[true]]);
    expect(moves.dragged()).toBe(true);
  });
});
