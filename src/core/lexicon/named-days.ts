/** Days with a name and a fixed place in the year, as month and day. Keys have straight apostrophes. */
export const FIXED_DAYS: ReadonlyMap<string, string> = new Map([
  ["new year's day", '01-01'],
  ["new year's eve", '12-31'],
  ["new year's", '01-01'],
  ['burns night', '01-25'],
  ['australia day', '01-26'],
  ['groundhog day', '02-02'],
  ["valentine's day", '02-14'],
  ["international women's day", '03-08'],
  ["st patrick's day", '03-17'],
  ["st. patrick's day", '03-17'],
  ["april fools' day", '04-01'],
  ["april fool's day", '04-01'],
  ['earth day', '04-22'],
  ["st george's day", '04-23'],
  ['anzac day', '04-25'],
  ['may day', '05-01'],
  ['cinco de mayo', '05-05'],
  ['juneteenth', '06-19'],
  ['canada day', '07-01'],
  ['july fourth', '07-04'],
  ['july 4th', '07-04'],
  ['fourth of july', '07-04'],
  ['independence day', '07-04'],
  ['bastille day', '07-14'],
  ['halloween', '10-31'],
  ["all saints' day", '11-01'],
  ['bonfire night', '11-05'],
  ['guy fawkes night', '11-05'],
  ['veterans day', '11-11'],
  ['armistice day', '11-11'],
  ['christmas eve', '12-24'],
  ['christmas day', '12-25'],
  ['christmas', '12-25'],
  ['xmas', '12-25'],
  ['boxing day', '12-26'],
]);

/** How a moving day is found: the n-th weekday of a month (-1 is the last), or days from Easter. */
export type MovingDay =
  | {
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
      readonly add?: number;
    }
  | { readonly fromEaster: number };

export const MOVING_DAYS: ReadonlyMap<string, MovingDay> = new Map<string, MovingDay>([
  ['martin luther king jr. day', { month: 1, weekday: 1, nth: 3 }],
  ['martin luther king day', { month: 1, weekday: 1, nth: 3 }],
  ['mlk day', { month: 1, weekday: 1, nth: 3 }],
  ["presidents' day", { month: 2, weekday: 1, nth: 3 }],
  ['presidents day', { month: 2, weekday: 1, nth: 3 }],
  ['memorial day', { month: 5, weekday: 1, nth: -1 }],
  ['labor day', { month: 9, weekday: 1, nth: 1 }],
  ['columbus day', { month: 10, weekday: 1, nth: 2 }],
  ['election day', { month: 11, weekday: 1, nth: 1, add: 1 }],
  ['remembrance sunday', { month: 11, weekday: 7, nth: 2 }],
  ['thanksgiving day', { month: 11, weekday: 4, nth: 4 }],
  ['thanksgiving', { month: 11, weekday: 4, nth: 4 }],
  ['black friday', { month: 11, weekday: 4, nth: 4, add: 1 }],
  ['cyber monday', { month: 11, weekday: 4, nth: 4, add: 4 }],
  ['shrove tuesday', { fromEaster: -47 }],
  ['ash wednesday', { fromEaster: -46 }],
  ['palm sunday', { fromEaster: -7 }],
  ['maundy thursday', { fromEaster: -3 }],
  ['good friday', { fromEaster: -2 }],
  ['easter sunday', { fromEaster: 0 }],
  ['easter', { fromEaster: 0 }],
  ['easter monday', { fromEaster: 1 }],
]);
