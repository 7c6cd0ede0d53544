import type { Amount } from './amounts.ts';

/** Which way a length goes, by the words behind it. */
const WAYS: readonly (readonly [string, RegExp])[] = [
  ['wide', /^[ -](?:wide|across|in diameter)\b/u],
  ['deep', /^[ -](?:deep|of (?:water|mud|snow))\b/u],
  ['high', /^[ -](?:high|tall)\b/u],
  ['long', /^[ -]long\b/u],
  ['off', /^ (?:from|away|off|short|behind|ahead)\b/u],
  ['above', /^ (?:above|below|over|under)\b/u],
];

/** Behind a size, which may be any but how far off it is: "a 40-foot [gap]". */
const SIZED = /-\p{L}+$/u;

/** The ways that a length may go; of other measures and where it does not say any. */
export function wayOf(text: string, { noun, start, end }: Amount): string | undefined {
  if (noun !== 'length') return undefined;
  const behind = text.slice(end, end + REACH);
  const [way] = WAYS.find(([, form]) => form.test(behind)) ?? [];
  return way ?? (SIZED.test(text.slice(start, end)) ? SIZE : undefined);
}

const REACH = 12;
const SIZE = 'size';

/** Whether two lengths may go the same way. */
export const mayGoAlike = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined ||
  b === undefined ||
  a === b ||
  (a === SIZE && !AWAY.test(b)) ||
  (b === SIZE && !AWAY.test(a));

const AWAY = /^(?:off|above)$/u;
