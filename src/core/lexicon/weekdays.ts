/** Days of the week, ISO: Monday is 1, Sunday is 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['monday', 1],
  ['tuesday', 2],
  ['wednesday', 3],
  ['thursday', 4],
  ['friday', 5],
  ['saturday', 6],
  ['sunday', 7],
]);

/** Short forms; only trusted beside a date, because "sun", "sat" and "wed" are words of their own. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['mon', 1],
  ['tues', 2],
  ['tue', 2],
  ['weds', 3],
  ['wed', 3],
  ['thurs', 4],
  ['thur', 4],
  ['thu', 4],
  ['fri', 5],
  ['sat', 6],
  ['sun', 7],
]);
