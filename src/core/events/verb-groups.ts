import type { VerbReading } from '../language/lemma.ts';
import { IRREGULAR_PASTS } from '../lexicon/irregular-verbs.ts';
import { PLANNED_BY, SUBORDINATORS } from '../lexicon/function-words.ts';
import { MODALS } from '../lexicon/news-verbs.ts';
import { isFiniteAlone, type Setting } from './finite-alone.ts';
import { bareGroup, coordinated, headlineOutcome, headlinePlan, isFirst } from './bare-groups.ts';
import { phrasalAt } from './phrasal.ts';
import { hasPlainVerb } from './plain-verb.ts';
import { predicateAt } from './predicates.ts';
import type { VerbGroup } from './verb-group.ts';
import {
  arrangedAt,
  boundUntil,
  heardAfter,
  isInDate,
  planAfter,
  rankedAfter,
  plannedAdjective,
} from './plans.ts';
import { BE, DO, HAVE, isAuxiliary, PAST_AUXILIARY, tenseOf } from './auxiliaries.ts';
import { type MainVerb, sufferedAt } from './main-verb.ts';
import { isTurned } from './turned.ts';
import { OPENING_MARKS, type Word, wordBefore } from './words.ts';

const FUTURE = new Set(['will', "'ll", 'shall', "won't"]);
/** Pronouns after which "’s" is a verb, not a possessive. */
const BEFORE_SHORT_IS = new Set('it he she that there who what here'.split(' '));

/** The finite verb groups of a sentence, in order. */
export function findVerbGroups(words: readonly Word[], headline: boolean): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  const setting = { headline, plainVerb: hasPlainVerb(words) };
  for (let at = 0; at < words.length; at += 1) {
    const group =
      auxiliaryGroup(words, at) ??
      coordinated(words, at, groups.at(-1)) ??
      loneVerb(words, at, setting) ??
      (headline && isFirst(words, at, groups.at(-1))
        ? (headlinePlan(words, at) ?? headlineOutcome(words, at))
        : undefined);
    if (group === undefined) continue;
    groups.push(group);
    at = group.to - 1;
  }
  return groups;
}

/** The auxiliary at a word: "is" for the ’s of "it’s", "'re" for "they’re". */
function auxiliaryAt(words: readonly Word[], at: number): string | undefined {
  const { auxiliary, dated, lower, modal } = words[at]!;
  if (dated || (auxiliary === undefined && lower !== "'s")) return undefined;
  const before = wordBefore(words, at);
  if (lower === "'s") return BEFORE_SHORT_IS.has(before?.lower ?? '') ? 'is' : undefined;
  if (lower === 'do' && isInName(before, words[at + 1])) return undefined;
  return before?.lower === 'to' || (modal && before?.determiner === true) ? undefined : auxiliary;
}

/** "Banco Central [do] Brasil": the Portuguese "of the"; not "What do Italians eat". */
const isInName = (before: Word | undefined, after: Word | undefined): boolean =>
  before?.capital === true &&
  after?.capital === true &&
  !before.pronoun &&
  !SUBORDINATORS.has(before.lower);

function auxiliaryGroup(words: readonly Word[], at: number): VerbGroup | undefined {
  const first = auxiliaryAt(words, at);
  if (first === undefined) return undefined;
  const auxiliaries = [first];
  let negated = first.endsWith("n't");
  let next = at + 1;
  let end = next;
  let main: MainVerb | undefined;
  for (; next < words.length && next < at + 8; next += 1) {
    const lower = words[next]!.lower;
    if (isAuxiliary(lower) && !words[next]!.dated) auxiliaries.push(lower);
    else if (words[next]!.adverb || (lower === 'but' && words[next - 1]!.lower === 'all')) {
      negated ||= lower === 'not' || lower === 'never' || lower === 'no';
      continue;
    } else if (isInDate(words, next) || OPENING_MARKS.has(lower) || isWhen(words, next)) continue;
    else {
      const last = auxiliaries.at(-1)!;
      main = mainAt(words, next, last) ?? turnedMain(words, at, next, auxiliaries);
      if (HAVE.has(last)) main ??= sufferedAt(words, next);
      break;
    }
    end = next + 1;
  }
  if (main !== undefined) end = main.index + 1;
  return toGroup(words, { at, end, auxiliaries, main, negated });
}

/** Most words of the subject between. */
const TURNED_WITHIN = 6;

function turnedMain(
  words: readonly Word[],
  at: number,
  from: number,
  auxiliaries: readonly string[],
): MainVerb | undefined {
  if (!isTurned(words, at)) return undefined;
  for (let index = from + 1; index < Math.min(words.length, from + TURNED_WITHIN); index += 1) {
    if (words[index]!.mark || words[index]!.preposition) return undefined;
    if (words[index - 1]!.determiner) continue;
    const main = mainAt(words, index, auxiliaries.at(-1)!);
    if (main !== undefined) return main;
  }
  return undefined;
}

/** "Was [later] released", "was [last] seen", not "was later than". */
const isWhen = (words: readonly Word[], at: number): boolean =>
  /^(?:later|earlier|last)$/u.test(words[at]!.lower) && words[at + 1]?.verb !== undefined;

/** The verb after an auxiliary: "was [charged]", "is due to", "are to be [tried]". */
function mainAt(words: readonly Word[], at: number, after: string): MainVerb | undefined {
  const word = words[at]!;
  if (word.mark) return undefined;
  const arranged = BE.has(after) ? arrangedAt(words, at) : undefined;
  if (arranged !== undefined) return { ...arranged, how: 'arranged' };
  const verb = word.verb ?? plannedAdjective(words, at);
  const found = verb !== undefined && fits(verb, word.lower, after, words, at);
  return found ? { index: at, verb } : undefined;
}

/** Whether the verb form can follow the auxiliary: "was charged", "did leave", not "has cost of". */
function fits(
  verb: VerbReading,
  lower: string,
  after: string,
  words: readonly Word[],
  at: number,
): boolean {
  const { forms } = verb;
  if (BE.has(after)) {
    const adjective = PLANNED_BY.has(lower) && words[at + 1]?.lower === 'to';
    return forms.has('participle') || forms.has('gerund') || adjective;
  }
  if (HAVE.has(after)) return forms.has('participle');
  return forms.has('base') && !(DO.has(after) && words[at + 1]?.lower === 'of');
}

interface Parts {
  readonly at: number;
  readonly end: number;
  readonly auxiliaries: readonly string[];
  readonly main: MainVerb | undefined;
  readonly negated: boolean;
}

function toGroup(
  words: readonly Word[],
  { at, end, auxiliaries, main, negated }: Parts,
): VerbGroup {
  const [first = ''] = auxiliaries;
  const last = auxiliaries.at(-1)!;
  const bound = main === undefined && HAVE.has(last) ? boundUntil(words, end) : undefined;
  const plan = planAfter(words, main?.index) ?? bound;
  const heard = main && heardAfter(words, main.index, main.verb.lemma);
  if (heard !== undefined && BE.has(last)) {
    const tense = PAST_AUXILIARY.has(first) ? 'pluperfect' : 'perfect';
    return bareGroup({ from: at, to: heard.main + 1, tense, ...heard }, heard);
  }
  const alone = main === undefined && (first === 'was' || first === 'were');
  const ranked = alone ? rankedAfter(words, end) : undefined;
  if (ranked !== undefined)
    return bareGroup({ from: at, to: ranked.main + 1, tense: 'past', ...ranked }, ranked);
  const outcome = main === undefined && BE.has(last) ? predicateAt(words, end) : undefined;
  const index = plan?.main ?? main?.index ?? (outcome === undefined ? end - 1 : end);
  const lemma =
    plan?.lemma ??
    (main && phrasalAt(words, main.index, main.verb.lemma)) ??
    main?.verb.lemma ??
    outcome ??
    (HAVE.has(last) ? 'have' : DO.has(last) ? 'do' : 'be');
  const gerund = main?.verb.forms.has('gerund') ?? false;
  const planned = plan !== undefined || main?.how === 'arranged';
  const compound = (main !== undefined && main.how !== 'suffered') || auxiliaries.length > 1;
  const told = tenseOf(first, compound);
  // "Shares are down": they have fallen.
  const tense = outcome !== undefined && told === 'present' ? 'perfect' : told;
  const future = FUTURE.has(first) || (planned && !PAST_AUXILIARY.has(first));
  return {
    from: at,
    to: Math.max(end, index + 1),
    main: index,
    lemma,
    tense: future ? 'future' : tense,
    passive: !planned && BE.has(last) && main !== undefined && !gerund,
    negated,
    modal: MODALS.has(first) && !FUTURE.has(first) ? first : undefined,
    progressive: gerund || auxiliaries.includes('being'),
    planned,
    weak: false,
  };
}

/** Of what they seem to have done, with no passive: "appears to have sold". */
const SEEMING = new Set(['appear', 'seem']);

function loneVerb(words: readonly Word[], at: number, setting: Setting): VerbGroup | undefined {
  const word = words[at]!;
  if (word.mark || word.dated) return undefined;
  const { verb } = word;
  if (verb === undefined || !isFiniteAlone(words, at, verb, setting)) return undefined;
  const past = verb.forms.has('past') || verb.forms.has('participle');
  const heard = SEEMING.has(verb.lemma) ? heardAfter(words, at, verb.lemma) : undefined;
  if (heard !== undefined)
    return bareGroup({ from: at, to: heard.main + 1, tense: 'perfect', ...heard }, heard);
  const strong = IRREGULAR_PASTS.has(word.lower) && !verb.forms.has('participle');
  const plan = planAfter(words, at);
  const phrase = plan === undefined ? phrasalAt(words, at, verb.lemma) : undefined;
  const main = plan?.main ?? at;
  const lemma = phrase ?? plan?.lemma ?? verb.lemma;
  const weak = past && !strong && wordBefore(words, at)?.pronoun !== true;
  return bareGroup(
    { from: at, to: main + 1, main, lemma, tense: past ? 'past' : 'present' },
    { planned: plan !== undefined, weak },
  );
}
