/** Nouns that take up what was told without naming it again: "the move came after", "the incident". */
export const TAKING_UP: ReadonlySet<string> = new Set(
  `announcement move decision incident event attack shooting killing raid blast explosion crash
  accident fire statement vote verdict ruling ceremony conference speech resignation news episode
  episodes`.split(/\s+/),
);
