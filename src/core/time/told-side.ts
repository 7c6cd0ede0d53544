import type { Reading } from '../model/timex3.ts';
import type { Anchor } from './anchors.ts';
import type { Day } from './calendar.ts';
import { daysOf } from './days-of-value.ts';
import { readAgainst } from './read-against.ts';

/** "She died on 5 May 1944. … In 1904 her first show opened; it closed a week later": not in 1944. */
export function isLeft(
  { day, sentence: before }: Anchor,
  last: Anchor | undefined,
  sentence: number,
): boolean {
  if (last?.sentence !== sentence || before === sentence) return false;
  return day < last.day || day >= last.day + last.length;
}

/**
 * "She said on Monday … Eight months later he was back": told, so not eight months from Monday. Nor
 * two days before a day to come, where they are told as past.
 */
export function overtakes(
  reading: Extract<Reading, { kind: 'shift' }>,
  { day }: Pick<Anchor, 'day'>,
  now: Day | undefined,
): boolean {
  if (now === undefined) return false;
  if (reading.by <= 0 ? reading.told !== 'past' || day <= now : day > now) return false;
  const days = daysOf(readAgainst(reading, day) ?? '');
  return ((reading.by <= 0 ? days?.last : days?.first) ?? now) > now;
}

/** Whether what is read from there has ended before publication. */
export function hasEnded(
  reading: Reading,
  { day }: Pick<Anchor, 'day'>,
  now: Day | undefined,
): boolean {
  const last = daysOf(readAgainst(reading, day) ?? '')?.last;
  return last !== undefined && last < (now ?? -Infinity);
}
