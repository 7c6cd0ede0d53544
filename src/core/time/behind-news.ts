import type { FoundTimex } from '../model/timex3.ts';

interface Told {
  readonly readings: readonly FoundTimex[];
  readonly text: string;
}

/**
 * Papers that write "yesterday" do not also call it by its name: the last day that they name lies two
 * days back. In a quote it is the speaker's word.
 */
export function behindNews({ readings, text }: Told): 0 | 2 {
  const own = readings.filter(
    ({ rule, start }) =>
      rule.startsWith('day/') && !isQuoted(text.slice(Math.max(0, start - LOOK), start)),
  );
  const by = (days: number) =>
    own.some(({ reading }) => reading.kind === 'shift' && reading.by === days);
  return by(-1) && !by(0) ? 2 : 0;
}

const isQuoted = (before: string): boolean => /[“"][^”"\n]*$/u.test(before);
const LOOK = 200;
