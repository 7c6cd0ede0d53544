/** Decades in words, by TIMEX3 value: "the roaring twenties". */
export const DECADE_WORDS: ReadonlyMap<string, string> = new Map([
  ['twenties', '192X'],
  ['thirties', '193X'],
  ['forties', '194X'],
  ['fifties', '195X'],
  ['sixties', '196X'],
  ['seventies', '197X'],
  ['eighties', '198X'],
  ['nineties', '199X'],
  ['noughties', '200X'],
]);
