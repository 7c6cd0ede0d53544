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

/** Families of nouns for people that name no role: outlets count one crowd by any of them. */
export const PEOPLE: ReadonlySet<string> = new Set(
  `individual worker woman man child member passenger suspect victim protester survivor participant resident patient
  tourist guest student family migrant inmate hostage pensioner teenager fan spectator crew`.split(
    /\s+/,
  ),
);

/** Nouns that everything is counted in: the same one in two articles need not be the same set. */
export const COUNTED_ALIKE: ReadonlySet<string> = new Set(
  `individual thing member way part case point percent metre meter kilometre kilometer mile foot degree
  side place half end issue other`.split(/\s+/),
);
