import { wordList } from './word-list.ts';
/** Nouns for written or spoken words: "the statement said", "in an email", "a letter from Lee". */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  wordList(`
  statement statements email emails e-mail e-mails letter letters memo memorandum note message
  messages tweet tweets post posts posting report reports complaint filing lawsuit indictment
  affidavit ruling article editorial document documents release speech testimony interview review
  notice text texts caption remarks comments blog column petition study paper submission transcript
  video recording flier flyer leaflet banner placard headline plaque inscription op-ed essay advert advertisement poster sign book memoir website site page thread`),
);

/** First words of phrases that credit words without a verb of speech: "put it", "fired back". */
export const IDIOM_OPENERS: ReadonlySet<string> = new Set(
  wordList(`
  according words put puts went goes let lets made makes hit hits hitting fired fires firing shot shoots clapped snapped`),
);

/** They follow a quotation's subject: "was “kind”, by all accounts". */
export const BE_FORMS: ReadonlySet<string> = new Set(
  wordList(`be is are was were been being am 're 'm`),
);

/** Words of a verb group that stand between a subject and its cue: "has also since said". */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  wordList(`
  has have had having is are was were be been being do does did will would can could may might must
  shall should also then later once now still just even never not recently previously always often
  already only reportedly since simply further soon again ever twice sometimes both all 'd 've 'll ’d ’ve ’ll
  hasn't haven't hadn't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't
  couldn't hasn’t haven’t hadn’t isn’t aren’t wasn’t weren’t don’t doesn’t didn’t won’t wouldn’t
  can’t couldn’t reportedly famously initially instead afterward afterwards earlier today yesterday
  went goes going on to appeared appears seemed seems continued began long`),
);

/** Verbs that only a subject of their own comes before: they open a clause. */
export const MODALS: ReadonlySet<string> = new Set(
  wordList(`
  has have had will would can could may might must should shall does did do hasn't haven't hadn't
  won't wouldn't can't couldn't don't doesn't didn't shouldn't`),
);

/** Verbs of speech only with "of", "about", "to" or the words themselves behind them. */
export const PREPOSITIONAL_CUES: ReadonlySet<string> = new Set(
  wordList(`
  speak speaks spoke spoken speaking talk talks talked talking refer refers referred referring allude
  alludes alluded alluding point points pointed pointing`),
);

/** Writings that a speaker sends out: "the statement" is that of whoever spoke last. */
export const OWN_DOCUMENTS: ReadonlySet<string> = new Set(
  wordList(`
  statement email e-mail letter memo memorandum note message tweet post release communique
  communiqué announcement posting`),
);

/** Nouns of speech that credit words to their owner: "Lee’s claim that", "a warning from Lee". */
export const CUE_NOUNS: ReadonlySet<string> = new Set(
  wordList(`
  claim claims comment comments remark remarks assertion assertions statement statements accusation
  accusations allegation allegations promise promises pledge vow vows call calls plea pleas appeal
  demand demands description warning warnings complaint complaints criticism denial admission
  insistence argument suggestion words question reply response answer answers testimony verdict
  tweet tweets post posts message messages letter email e-mail memo note speech outburst rant attack
  apology retort response reaction refrain cry chant verdict lament apology joke quip boast assessment account reference references prediction conclusion view opinion
  praise tribute threat threats motto slogan mantra catchphrase advice`),
);

/** Words before "to say" that belong to whoever says it. */
export const COMING_TO_SPEAK: ReadonlySet<string> = new Set(
  wordList(`
  like likes love loves want wants prefer prefers refuse refuses decline declines tend tends have
  happy quick careful eager keen able unable proud glad sorry first last free unwilling willing
  reluctant ready inclined moved compelled wont about known`),
);

/** Openings of a sentence that sums up who spoke the words before it: "That was how Lee put it." */
export const SUMMING_UP: ReadonlySet<string> = new Set(
  wordList(`that this it so such those these thus`),
);
