import type { Candidate } from './candidate.ts';

/** Where on the clock: "7:19" has no half of the day, "07:19", "1100 GMT" and "7:19 a.m." have. */
const HALVED = /^0|^1[3-9]|^2\d|^\d{4}|[ap]\.?\s?m\b|GMT|UTC|morning/iu;
const AFTERNOON = /p\.?\s?m\b|noon/iu;
/** Hours that an afternoon, an evening and a night begin after. */
const EARLIEST: Partial<Record<string, number>> = { TAF: 0, TEV: 3, TNI: 5 };

/**
 * "left at 6:25 p.m. and was gone by 7:19", "speaks tonight at a rally at 8:30": an hour told by its
 * number alone is of the half of the day that the time before it is of.
 */
export function shareHalf(text: string, near: readonly Candidate[], each: Candidate): Candidate {
  const { time = '', start, end } = each;
  const hour = Number(/^T(\d\d)/u.exec(time)?.[1] ?? 12);
  const said = text.slice(start, end);
  if (hour > 11 || hour === 0 || HALVED.test(said)) return each;
  const left = near.findLast((one) => one.time !== undefined);
  if (left?.time === undefined) return each;
  const later = `T${hour + 12}${time.slice(3)}`;
  const after = EARLIEST[left.time];
  const isOfAfternoon =
    after === undefined
      ? time < left.time && left.time < later && AFTERNOON.test(text.slice(left.start, left.end))
      : hour > after;
  return isOfAfternoon ? { ...each, time: later } : each;
}
