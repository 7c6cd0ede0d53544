/** Parts of the day by TIMEX3 code. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'TMO'],
  ['dawn', 'TMO'],
  ['lunchtime', 'TMI'],
  ['midday', 'TMI'],
  ['afternoon', 'TAF'],
  ['teatime', 'TAF'],
  ['evening', 'TEV'],
  ['dusk', 'TEV'],
  ['night', 'TNI'],
]);

/** Moments at which day and night meet, and the middle of the day: each comes once a day. */
export const DAY_EDGES: ReadonlyMap<string, string> = new Map([
  ['dawn', 'TMO'],
  ['daybreak', 'TMO'],
  ['sunrise', 'TMO'],
  ['sunup', 'TMO'],
  ['sun-up', 'TMO'],
  ['first light', 'TMO'],
  ['lunchtime', 'TMI'],
  ['teatime', 'TAF'],
  ['dusk', 'TEV'],
  ['sunset', 'TEV'],
  ['sundown', 'TEV'],
  ['sun-down', 'TEV'],
  ['nightfall', 'TEV'],
  ['last light', 'TEV'],
]);

/** Clock times that are words. */
export const CLOCK_WORDS: ReadonlyMap<string, string> = new Map([
  ['noon', 'T12:00'],
  ['midday', 'T12:00'],
  ['midnight', 'T24:00'],
]);
