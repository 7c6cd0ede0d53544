/** Number words -> value. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

/** Words that multiply the number before them. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
  ['trillion', 1_000_000_000_000],
  ['m', 1_000_000],
  ['bn', 1_000_000_000],
]);

/** Words that count without a number. */
export const VAGUE_AMOUNTS: ReadonlySet<string> = new Set(
  'several many few some dozens scores hundreds thousands millions multiple numerous various'.split(
    ' ',
  ),
);

/** Nouns that count what follows their "of": "a number of states", "a group of miners". */
export const AMOUNT_NOUNS: ReadonlySet<string> = new Set(
  'number group handful couple series majority dozens scores hundreds thousands'.split(' '),
);

/** Words before a number that loosen it. */
export const HEDGES: ReadonlySet<string> = new Set(
  'about around roughly approximately nearly almost over least most some up estimated'.split(' '),
);

/** Nouns that measure time: how long or how old is no claim about the event. */
export const TIME_UNITS: ReadonlySet<string> = new Set(
  'second minute hour day week month year decade century am pm o’clock time'.split(' '),
);
