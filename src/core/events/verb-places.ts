import { RELATIVES, PERSONAL_PRONOUNS, SUBORDINATORS } from '../lexicon/function-words.ts';
import { REPORTING_VERBS } from '../lexicon/news-verbs.ts';
import { INTRANSITIVE } from './finite-alone.ts';
import { contentStart, SAYING } from './content-start.ts';
import type { Open } from './open-clause.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Word } from './words.ts';

const AFTER_REDUCED = new Set(['of', 'by', 'from', 'with', 'for', 'to']);

/** "officials suspected of fraud": a lone -ed form before such a preposition describes its noun. */
export const isReduced = (words: readonly Word[], { weak, to }: VerbGroup): boolean =>
  weak && AFTER_REDUCED.has(words[to]?.lower ?? '');

const NAMING = new Set('name call dub title entitle nickname'.split(' '));

/**
 * "a man [arrested on Monday] died": no object follows the -ed form; but "Peru on Monday revised to 44"
 * has its subject before the date.
 */
export function lacksObject(words: readonly Word[], { from, to, lemma }: VerbGroup): boolean {
  const after = words[to];
  if (NAMING.has(lemma)) return true;
  if (INTRANSITIVE.has(lemma)) return false;
  if (words[from - 1]?.dated === true) return false;
  return after === undefined || after.preposition || after.adverb || after.mark || after.dated;
}

/** "a panel [led] by a judge, Ann Holt, said": a participle with its doer, not the verb of the clause. */
export const hasAgent = (words: readonly Word[], { main, from, to }: VerbGroup): boolean =>
  from === main && words[to]?.lower === 'by' && words[main]!.verb?.forms.has('participle') === true;

/** "The letter he [sent] was read": a pronoun right after a noun is the subject of a clause of its own. */
export function isContact(words: readonly Word[], { from, lemma }: VerbGroup): boolean {
  const [noun, pronoun] = [words[from - 2], words[from - 1]];
  if (
    noun === undefined ||
    !PERSONAL_PRONOUNS.has(pronoun?.lower ?? '') ||
    REPORTING_VERBS.has(lemma)
  )
    return false;
  const { mark, preposition, coordinator, adverb, dated, determiner, verb, lower } = noun;
  if (mark || preposition || coordinator || adverb || dated || determiner) return false;
  return !noun.pronoun && !verb?.forms.has('past') && !SUBORDINATORS.has(lower);
}

/** "It is [believed] the gang fled": what nobody in particular says. */
export const isRumour = (
  words: readonly Word[],
  { lemma, passive, from, to }: VerbGroup,
): boolean =>
  passive && RUMOURED.has(lemma) && words[from - 1]?.lower === 'it' && words[to]?.lower !== 'by';

const RUMOURED = new Set(
  'understand believe think allege claim say fear rumour suspect report'.split(' '),
);

/** Whether it gives somebody’s words. */
export const reports = ({ lemma, passive }: VerbGroup): boolean =>
  REPORTING_VERBS.has(lemma) && !passive;

/** Of what is done to things as well as said: "the couple [found on Monday] had drowned". */
const DONE_TO = new Set(
  'find agree expect announce report reveal discover know confirm see hear learn decide'.split(' '),
);

/** Whether a reporting verb and the next have nothing between them that the next could be said of. */
export function describes(
  words: readonly Word[],
  { lemma, weak, from, to }: VerbGroup,
  next: number,
): boolean {
  // "a gang called Grey Heron"
  if (NAMING.has(lemma)) return words[to]!.capital && words[from - 1]?.capital === false;
  if (!weak || !DONE_TO.has(lemma) || to === next) return false;
  let governed = false;
  for (let at = to; at < next; at += 1) {
    const { preposition, dated, adverb, pronoun, determiner, mark } = words[at]!;
    if (preposition) governed = true;
    else if (dated) governed = false;
    else if (mark || (pronoun && !determiner) || (!governed && !adverb)) return false;
    else if (determiner && !words[at - 1]!.preposition) return false;
  }
  return true;
}

/**
 * Where ", police said" begins: who says it comes after the last comma, before the verb. An aside in
 * commas is his: “…,” the mayor, Ann Holt, said. Undefined for no such end.
 */
export function tailStart(
  words: readonly Word[],
  { lemma, from, to }: VerbGroup,
  comma: number | undefined,
  after: number,
): number | undefined {
  if (comma === undefined || !REPORTING_VERBS.has(lemma)) return undefined;
  if (from - comma > 1) return comma + 1;
  if (isSubjectNext(words[to])) return undefined;
  const aside = commaBefore(words, comma, after);
  const start = aside && commaBefore(words, aside, after);
  if (start === undefined) return undefined;
  const quoted = isComma(words[start]!) ? commaBefore(words, start, after) : undefined;
  return (quoted !== undefined && !isComma(words[quoted]!) ? quoted : start) + 1;
}

export const isComma = ({ lower }: Word): boolean => lower === ',';

/** What follows "said" where its subject does: "said the mayor". */
const isSubjectNext = (next: Word | undefined): boolean =>
  next !== undefined && !(next.mark || next.preposition || next.dated || next.adverb);

/** Most words of an aside, or of what it is an aside to. */
export const ASIDE = 8;

/** The comma, or the mark that ends an utterance, before another: not next to it, nor far. */
function commaBefore(words: readonly Word[], at: number, after: number): number | undefined {
  for (let before = at - 1; before >= Math.max(after, at - ASIDE); before -= 1) {
    const { lower, coordinator } = words[before]!;
    if (coordinator) return undefined;
    if (isComma(words[before]!) || /["”]/u.test(lower)) return before < at - 1 ? before : undefined;
  }
  return undefined;
}

/** "said he and Y were held": the "and" joins subjects of the content, unless the verb follows it. */
export const takesContent = (
  words: readonly Word[],
  verb: VerbGroup,
  coordinator: number,
  group: VerbGroup,
): boolean =>
  reports(verb) &&
  words[coordinator]!.lower !== ';' &&
  coordinator + 1 < group.from &&
  (coordinator > verb.to + 1 || (coordinator === verb.to + 1 && isSubject(words[verb.to]!)));

/** A word that can be half a subject by itself: "he", "soldiers"; not "so", "this", "yes". */
const isSubject = ({ pronoun, determiner, lower, noun }: Word): boolean =>
  (pronoun && !determiner) || (noun !== lower && lower.length > SHORTEST_PLURAL);

const SHORTEST_PLURAL = 3;

/** Reporting verbs that have an object and no clause for content: "condemned a plan [announced] Monday". */
const OF_THINGS = new Set(
  'describe condemn denounce criticise criticize reject refute dispute quote'.split(' '),
);

/**
 * Whether a participle is of a phrase behind a reporting verb, and no content: "asked a court to order
 * the records [returned]", "wrote in a note [slipped] under the door".
 */
export function isInside(words: readonly Word[], verb: VerbGroup, group: VerbGroup): boolean {
  if (OF_THINGS.has(verb.lemma) && lacksObject(words, group)) return true;
  const { to } = verb;
  const between = words.slice(to, group.from);
  if (
    between.some(({ lower }, at) => lower === 'to' && words[to + at + 1]!.verb?.forms.has('base'))
  )
    return true;
  return (
    words[to]!.preposition &&
    lacksObject(words, group) &&
    contentStart(words, verb, group.from) === to
  );
}

/**
 * "who said it was lost [resigned]": another verb comes that is of no clause inside the one that begins
 * at `from`; behind a comma where one opened that (", who said it was lost, [resigned]").
 */
export function isFollowed(
  words: readonly Word[],
  from: number,
  { to }: VerbGroup,
  next: VerbGroup | undefined,
): boolean {
  if (next === undefined) return false;
  const apart = words[from - 1]?.lower === ',';
  return words
    .slice(to, next.from)
    .every(
      ({ mark, lower, coordinator }) =>
        (!mark || (apart && lower === ',')) &&
        !(coordinator || lower === 'that' || RELATIVES.has(lower) || SUBORDINATORS.has(lower)),
    );
}

/** "Asked whether he would resign, Hale said": the comma ends no words of his. */
export const isAsked = (words: readonly Word[]): boolean => words[0]!.lower === 'asked';

/**
 * Whether a verb right behind "and" is of the clause around that before it, by its form: "was held as he
 * fled and [charged] on Friday", "insisted he had done no wrong but [said]".
 */
export function goesOnAbove(
  words: readonly Word[],
  { verb, role, opener, parent }: Open,
  group: VerbGroup,
): boolean {
  const above = parent?.verb;
  if (above === undefined || verb === undefined) return false;
  if (role === 'content' && opener === SAYING) return words[group.from - 2]?.lower === ',';
  if (role === 'content')
    return (
      group.tense === 'past' &&
      reports(group) &&
      above.tense === 'past' &&
      (verb.tense === 'pluperfect' || verb.modal === 'would')
    );
  return group.weak && above.passive && !verb.passive && lacksObject(words, group);
}
