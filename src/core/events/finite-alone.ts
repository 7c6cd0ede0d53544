import type { VerbReading } from '../language/lemma.ts';
import { EVENT_NOUNS, VERB_FAMILIES } from '../lexicon/action-families.ts';
import { RELATIVES, SUBORDINATORS } from '../lexicon/function-words.ts';
import { REPORTING_VERBS, TIMETABLED_VERBS } from '../lexicon/news-verbs.ts';
import { NUMBER_WORDS } from '../lexicon/number-words.ts';
import { beginsOnDay, manySay } from './bare-present.ts';
import { isTimed } from './is-timed.ts';
import { type Word, wordBefore } from './words.ts';

/** Of these nobody is the object: "crowds [rallied] for a nurse jailed in May". */
export const INTRANSITIVE: ReadonlySet<string> = new Set(
  `march rally protest demonstrate gather arrive appear disappear vanish die collapse erupt happen occur
  resign testify return escape respond react emerge struggle flee`.split(/\s+/),
);

const AFTER_OBJECT = new Set(['that', 'to', 'it', 'he', 'she', 'they', 'him', 'them', 'her', 'us']);
/** Verbs whose -s form is no plural noun. */
const NEVER_NOUNS = new Set(
  'go come say become make get give know want seem tell keep bring think take'.split(' '),
);
/** Adjectives that tell one bid, cut or hit from another: a noun follows, not a verb. */
const RANKS = new Set(
  'new earlier later initial latest previous original final rival hostile second third'.split(' '),
);
const PLURAL_SUBJECTS = new Set(['i', 'you', 'we', 'they', 'who', 'which', 'that']);

/** What the sentence around a word says about it. */
export interface Setting {
  readonly headline: boolean;
  /** It has a verb that cannot be mistaken for another part of speech. */
  readonly plainVerb: boolean;
}

/**
 * Whether a verb form without auxiliary is the verb of its clause. English leaves it open for most
 * -ed, -s and base forms; the words on both sides decide.
 */
export function isFiniteAlone(
  words: readonly Word[],
  at: number,
  verb: VerbReading,
  setting: Setting,
): boolean {
  const { forms } = verb;
  const { headline } = setting;
  const word = words[at]!;
  const before = wordBefore(words, at);
  // "a letter dated 4 May"
  if ((before === undefined && !headline) || word.lower === 'dated') return false;
  if (before !== undefined && modifies(before) && !isNumbered(words, at, verb)) return false;
  // "found themselves cut off", not "he himself cut it"
  if (before?.lower.endsWith('selves') && words[at - 2]?.verb !== undefined) return false;
  if (before?.adverb === true && ARTICLES.has(words[at - 2]?.lower ?? '')) return false;
  if (forms.has('base') && EVENT_NOUNS.has(verb.lemma) && RANKS.has(before?.lower ?? ''))
    return false;
  // "seven votes", "two cuts"
  if (!forms.has('past') && NUMBER_WORDS.has(before?.lower ?? '')) return false;
  if (forms.has('past')) return readsAsPast(words, at, word, headline);
  if (forms.has('participle')) return headline && !setting.plainVerb;
  if (forms.has('third')) return readsAsThird(words, at, verb.lemma, setting);
  if (forms.has('base')) return readsAsBase(words, at, verb.lemma, setting);
  return false;
}

/** After these comes a noun or what describes one: "the leaked memo", "of suspected arson". */
const modifies = (word: Word): boolean =>
  (word.number && !word.dated) ||
  word.determiner ||
  word.preposition ||
  (word.modal && !word.dated) ||
  NO_SUBJECT.has(word.lower);

/** What stands between them and an adverb is no verb: "a hurriedly called meeting". */
const ARTICLES = new Set('a an the its his their our my your'.split(' '));

/**
 * "Flight 263 [crashed]", "Update 1.4 [arrived]": the number is the end of a name. "About 400
 * [marched] home", "£3m [went]": it counts who or what did it; but "the 40 [collapsed] roofs".
 */
function isNumbered(words: readonly Word[], at: number, { forms, lemma }: VerbReading): boolean {
  if (!words[at - 1]!.number || !forms.has('past')) return false;
  const name = wordBefore(words, at - 1);
  const after = words[at + 1];
  if (!forms.has('participle') || INTRANSITIVE.has(lemma))
    return after === undefined || !isBareNoun(after);
  return name !== undefined && name.capital && !name.preposition && !name.determiner && !name.dated;
}

const NO_SUBJECT = new Set("'s to be been being have has having".split(' '));

/**
 * "Four killed in crash" in a headline; in running text a capital marks a name ("United"), and "by"
 * a reduced relative ("a film made by him").
 */
function readsAsPast(words: readonly Word[], at: number, word: Word, headline: boolean): boolean {
  const after = words[at + 1];
  if (!headline && word.capital) return false;
  const passive = after?.lower === 'by' && !headline && !isMeasured(words, at);
  if (passive && !BEFORE_PASSIVE.has(wordBefore(words, at)?.lower ?? '')) return false;
  const list = wordBefore(words, at)?.mark === true && after !== undefined && isBareNoun(after);
  return headline || !list || !ADJECTIVAL.has(word.verb!.lemma);
}

/** "fell by their limit", "rose by 5 percent", "left by sea", "began by singing": how, not by whom. */
const isMeasured = (words: readonly Word[], at: number): boolean =>
  !words[at]!.verb!.forms.has('participle') ||
  INTRANSITIVE.has(words[at]!.verb!.lemma) ||
  MEANS.test(words[at + 2]?.lower ?? '') ||
  words[at + 2]?.number === true ||
  NUMBER_WORDS.has(words[at + 2]?.lower ?? '') ||
  words[at + 2]?.verb?.forms.has('gerund') === true;

const MEANS = /^(?:road|rail|train|car|bus|boat|ship|sea|air|plane|helicopter|ferry|land)$/u;

/** After these a participle with "by" tells by itself: "first reported by". */
const BEFORE_PASSIVE = new Set('as first and or was were'.split(' '));

/** Participles that the news puts before nouns: ", suspected leaks". */
const ADJECTIVAL = new Set('suspect allege accuse attempt intend arm mask'.split(' '));

const isBareNoun = ({
  mark,
  number,
  capital,
  determiner,
  preposition,
  adverb,
  lower,
}: Word): boolean =>
  !(mark || number || capital || determiner || preposition || adverb) && !AFTER_OBJECT.has(lower);

function readsAsThird(
  words: readonly Word[],
  at: number,
  lemma: string,
  { headline, plainVerb }: Setting,
): boolean {
  const before = wordBefore(words, at);
  const after = words[at + 1];
  if (before === undefined) return false;
  // "noticed that lights were left on"
  if (!headline && before.lower === 'that' && after?.auxiliary !== undefined) return false;
  const isApart = before.mark && !isAfterAside(words, at);
  if (after === undefined)
    return headline && !isApart && !EVENT_NOUNS.has(lemma) && !FEELINGS.has(lemma);
  if (before.pronoun || NEVER_NOUNS.has(lemma)) return true;
  if (before.mark && !/["”’)]/u.test(before.lower) && before.lower !== ',') return false;
  // ", facing calls to quit", "after denying claims that"
  if (!headline && before.verb?.forms.has('gerund') && opensPhrase(words[at - 2])) return false;
  if (!headline && isOfObject(words, at)) return false;
  const takesObject = AFTER_OBJECT.has(after.lower) || after.determiner || after.number;
  if (takesObject) return true;
  if (
    REPORTING_VERBS.has(lemma) &&
    words.slice(at + 1, at + 6).some(({ lower }) => lower === 'that')
  )
    return true;
  if (beginsOnDay(words, at, lemma)) return true;
  if (plainVerb && !headline) return false;
  if (headline && PLURALS.has(lemma) && (MOVED.test(after.lower) || after.verb?.forms.has('base')))
    return false;
  // "Heist suspects in court"
  if (headline && lemma === 'suspect' && after.preposition) return false;
  if (headline)
    return !before.mark || after.capital || isNextDeed(words, at, lemma) || isAfterAside(words, at);
  if (EVENT_NOUNS.has(lemma)) return false;
  return after.capital || after.preposition || after.lower.endsWith('ing');
}

const opensPhrase = (word: Word | undefined): boolean =>
  word !== undefined && (word.mark || word.preposition || SUBORDINATORS.has(word.lower));

/** "The crash wiped out check-in [screens] in May": a noun, for the clause has its verb in the past. */
function isOfObject(words: readonly Word[], at: number): boolean {
  for (let before = at - 1; before > 0; before -= 1) {
    const { mark, dated, coordinator, pronoun, determiner, lower, verb, capital } = words[before]!;
    if (mark || dated || coordinator || (pronoun && !determiner)) return false;
    if (lower === 'that' || RELATIVES.has(lower) || SUBORDINATORS.has(lower)) return false;
    if (verb?.forms.has('past') !== true || capital || modifies(words[before - 1]!)) continue;
    const content = REPORTING_VERBS.has(verb.lemma) && !words[before + 1]!.preposition;
    return !content && !RELATIVES.has(words[before - 1]!.lower);
  }
  return false;
}

/** What headlines say things of in the plural: "Harbour [shares] tumble", "Peace [talks] collapse". */
const PLURALS: ReadonlySet<string> = new Set(
  'share stock price profit bond talk market'.split(' '),
);

/** "School closed amid asbestos [fears]" */
const FEELINGS = new Set('fear hope doubt concern worry'.split(' '));

const MOVED = /^(?:up|down)$/u;

/** Most words between two commas that say who somebody is. */
const ASIDE = 6;

/** "Actor, 61, [dies] at home", "Ann Lee, the singer, [dies]". */
function isAfterAside(words: readonly Word[], at: number): boolean {
  const opens = words.findLastIndex(({ lower }, i) => i < at - 1 && lower === ',');
  return opens > 0 && at - opens <= ASIDE + 2 && wordBefore(words, at)?.lower === ',';
}

/** "Minister quits, [denies] wrongdoing"; not "Storm hits towns, [floods] and fires". */
const isNextDeed = (words: readonly Word[], at: number, lemma: string): boolean =>
  !EVENT_NOUNS.has(lemma) &&
  (VERB_FAMILIES.has(lemma) || REPORTING_VERBS.has(lemma)) &&
  !words[at + 1]!.mark &&
  words.slice(0, at).some(({ verb }) => verb?.forms.has('third') === true);

function readsAsBase(
  words: readonly Word[],
  at: number,
  lemma: string,
  { headline, plainVerb }: Setting,
): boolean {
  const before = wordBefore(words, at);
  if (before === undefined || (words[at]!.capital && !headline)) return false;
  if (before.lower !== 'that' && PLURAL_SUBJECTS.has(before.lower)) return true;
  if (manySay(words, at, lemma)) return true;
  const after = words[at + 1];
  if (!plainVerb && !EVENT_NOUNS.has(lemma) && isTimed(words, at)) return true;
  const plural =
    before.noun !== before.lower ||
    before.lower === 'police' ||
    (headline && before.capital && PEOPLES.test(before.lower)) ||
    (headline && isJoinedSubject(words, at) && after?.verb?.forms.has('past') !== true);
  if (!plural) return false;
  if (after === undefined) return headline && !EVENT_NOUNS.has(lemma);
  if (after.dated && TIMETABLED_VERBS.has(lemma)) return true;
  const takesObject = AFTER_OBJECT.has(after.lower) || after.determiner;
  return (REPORTING_VERBS.has(lemma) || headline) && (takesObject || headline);
}

/** "Irish [reject] treaty", "Swiss [vote]": names of peoples that have no other plural. */
const PEOPLES = /(?:[^d]ish|ese|swiss|french|dutch)$/u;

/** Most words of the second of two that act together: "Mayor, [city council] clash". */
const SECOND = 3;

/** "Mayor, council [clash] over budget": a headline’s comma is an "and". */
function isJoinedSubject(words: readonly Word[], at: number): boolean {
  const comma = words.findLastIndex(({ lower }, index) => index < at && lower === ',');
  return (
    comma > 0 &&
    at - comma <= SECOND + 1 &&
    at - comma > 1 &&
    words
      .slice(0, at)
      .every(
        ({ mark, number, dated, preposition, adverb, verb }, index) =>
          index === comma ||
          !(mark || number || dated || preposition || adverb || verb?.forms.has('third') === true),
      )
  );
}
