/** Words before a bare number that make it a year. */
export const YEAR_NEEDS: ReadonlySet<string> = new Set(
  (
    'in since until till by from of during before after to and or between through throughout late early ' +
    'around circa due for mid into than & spring summer autumn fall winter election class season vintage calendar'
  )
    .trim()
    .split(' '),
);

/** Words before a number that count or name it: "more than 2000", "Flight 1549", "Room 2000". */
export const NOT_A_YEAR_BEFORE: ReadonlySet<string> = new Set([
  'more than',
  'less than',
  'fewer than',
  'at least',
  'at most',
  'up to',
  'as many as',
  'about',
  'nearly',
  'almost',
  'some',
  'over',
  'under',
  'roughly',
  'approximately',
  'exactly',
  'only',
  'no.',
  'number',
  'flight',
  'room',
  'route',
  'section',
  'article',
  'page',
  'rs',
  'us$',
]);

/** What a number before them counts: "2019 votes", "between 1500 and 2000 people". */
export const COUNT_NOUNS: ReadonlySet<string> = new Set(
  (
    'people persons men women children boys girls votes voters ballots seats cases deaths patients ' +
    'dollars pounds euros yen rupees cents miles kilometres kilometers km metres meters feet acres ' +
    'hectares tons tonnes kg kilograms barrels gallons litres liters jobs workers employees staff ' +
    'members soldiers troops officers police protesters demonstrators prisoners detainees hostages ' +
    'refugees migrants victims survivors passengers residents students pupils homes houses buildings ' +
    'households families users customers subscribers accounts emails e-mails messages documents files ' +
    'pages copies units vehicles cars trucks planes aircraft ships boats vessels flights rounds missiles ' +
    'rockets bombs drones guns horses sheep cattle cows animals species items points times percent per ' +
    'days weeks months years hours minutes calls complaints words sites stores shops schools companies ' +
    'firms shares bottles tickets fans spectators runners players civilians fighters rebels militants ' +
    'inmates bodies graves horsepower rpm watts megawatts calories meals tests doses samples million ' +
    'billion thousand crore lakh'
  ).split(' '),
);
