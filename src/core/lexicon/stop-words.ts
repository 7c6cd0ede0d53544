import { wordList } from './word-list.ts';

/** Words too common to tell one happening or utterance from another. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  wordList(`
  a about above across after again against ago ain't all almost along already also although always am
  amid among an and any anyone anything are aren't around as aside at away back be became because
  become been before behind being below besides between beyond both but by came can can't cannot come
  could couldn't day days despite did didn't do does doesn't doing don't done down due during each
  earlier early either else enough et even ever every everyone everything few for from further gave
  get gets getting give given go goes going gone got had hadn't has hasn't have haven't having he
  he'd he'll he's her here hers herself him himself his how however i i'd i'll i'm i've if in indeed
  inside instead into is isn't it it'd it'll it's its itself just keep last late later least less let
  like lot made make makes making many may maybe me meanwhile might more moreover most mr mrs ms much
  must my myself near nearly need neither never nevertheless next no nor not nothing now of off often
  on once one ones only onto or other others otherwise our ours ourselves out outside over own part
  per perhaps put quite rather really same she she'd she'll she's should shouldn't since so some
  someone something soon still such take taken takes taking than that that's the their theirs them
  themselves then there there's these they they'd they'll they're they've thing things this those
  though through throughout thus till to today together told tomorrow tonight too took toward towards
  under unless until up upon us use used very via was wasn't way we we'd we'll we're we've week weeks
  went were weren't what when where whether which while who who're who's whom whose why will with
  within without won't would wouldn't year years month months yesterday yet you you'd you'll you're
  you've your yours yourself
  said say says saying tell tells telling according added adds mr. mrs. dr
  monday tuesday wednesday thursday friday saturday sunday
  january february march april june july august september october november december
  `),
);
