import type { Amount } from './amounts.ts';

/** Which way a length goes, by the word behind it: across, down, up, along, off from another place, or above it. */
const WAY =
  /^[ -](?:(wide|across)|(deep|of (?:water|mud|snow))|(high|tall)|(long)|(from|away|off|short|behind|ahead)|(above|below|over|under))\b/u;

/** Of the six which says how far off it is, not how large. */
const OFF = 5;

/** Behind a size, which may go any way but off: "a 40-foot [gap]". */
const SIZE = 0;
const SIZED = /-\p{L}+$/u;

const REACH = 12;

/** The way that a length goes, as a number; undefined of other measures and where it does not say. */
export function wayOf(text: string, { noun, start, end }: Amount): number | undefined {
  if (noun !== 'length') return undefined;
  const way = WAY.exec(text.slice(end, end + REACH));
  if (way !== null) return way.findIndex((group, at) => at > 0 && group !== undefined);
  return SIZED.test(text.slice(start, end)) ? SIZE : undefined;
}

/** Whether two lengths may go the same way. */
export const mayGoAlike = (a: number | undefined, b: number | undefined): boolean =>
  a === undefined || b === undefined || a === b || (a * b === SIZE && a + b < OFF);
