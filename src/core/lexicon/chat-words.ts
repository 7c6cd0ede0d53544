/** Days as messages and posts spell them, in days from the one they are written on. */
export const CHAT_DAYS: ReadonlyMap<string, number> = new Map([
  ...'2moro 2moz 2morrow 2mrw 2mro tmrw tmrow tmr tmw tmoro tomoz tomoro tomorro tomorow tommorow tommorrow'
    .split(' ')
    .map((word): [string, number] => [word, 1]),
  ['2day', 0],
  ['yday', -1],
  ['ystrdy', -1],
  ['yesterdy', -1],
]);

/** "tonight", likewise. */
export const CHAT_TONIGHT: ReadonlySet<string> = new Set(
  '2nite 2night 2nyt tonite tnite tonigt'.split(' '),
);
