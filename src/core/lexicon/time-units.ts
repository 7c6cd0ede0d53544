/** Words for lengths of time, with the ISO 8601 letters that count them ("PT" before clock units). */
export const TIME_UNITS: ReadonlyMap<string, { readonly letter: string; readonly times: number }> =
  new Map([
    ['second', { letter: 'TS', times: 1 }],
    ['minute', { letter: 'TM', times: 1 }],
    ['hour', { letter: 'TH', times: 1 }],
    ['day', { letter: 'D', times: 1 }],
    ['weekend', { letter: 'D', times: 2 }],
    ['week', { letter: 'W', times: 1 }],
    ['fortnight', { letter: 'W', times: 2 }],
    ['month', { letter: 'M', times: 1 }],
    ['quarter', { letter: 'M', times: 3 }],
    ['year', { letter: 'Y', times: 1 }],
    ['decade', { letter: 'Y', times: 10 }],
    ['century', { letter: 'Y', times: 100 }],
  ]);
