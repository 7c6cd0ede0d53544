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

/** Clock times that are words. */
export const CLOCK_WORDS: ReadonlyMap<string, string> = new Map([
  ['noon', 'T12:00'],
  ['midday', 'T12:00'],
  ['midnight', 'T24:00'],
]);
