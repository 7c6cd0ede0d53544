/** Nouns and participles before the title of a work: "the film “…”", "an essay titled “…”". */
export const TITLED_WORKS: ReadonlySet<string> = new Set(
  `
  book novel novella memoir autobiography biography film movie documentary drama comedy sitcom series
  show programme program podcast episode song single album track ballad anthem hit play musical opera
  ballet poem essay article column editorial paper study report story painting sculpture exhibition
  exhibit video game magazine newspaper soundtrack classic bestseller thriller sequel trilogy titled
  entitled headlined subtitled hymn blockbuster manifesto pamphlet photograph installation lecture
  seminar campaign tour ep lp`
    .trim()
    .split(/\s+/),
);
