import { VERB_FAMILIES } from '../lexicon/action-families.ts';
import { HANDING_ON, REPORTING_VERBS } from '../lexicon/news-verbs.ts';
import type { Bearing, Modality } from '../model/event.ts';
import type { Clause } from './clauses.ts';
import { isSudden } from './sudden.ts';
import type { Telling } from './telling.ts';
import type { VerbGroup } from './verb-group.ts';

/** Reporting verbs that do something as well: a court rules, a jury finds, a firm rejects a bid. */
const DEEDS = new Set(
  'reject find decide rule discover show hear learn refuse notice realise realize agree'.split(' '),
);

/** Openers of a clause that belongs to the moment of the clause around it. */
const SAME_SCENE = new Set(['when', 'as', 'while', 'where', 'before', 'until', 'till', ',', 'by']);

/**
 * How the time of a clause, given by its index, hangs on what is told around it, where no expression
 * dates it. What is quoted looks back: the speaker chose the moment, not the newsroom.
 */
export function bearingOf(
  telling: Telling,
  index: number,
  modality: Modality,
  quoted: boolean,
): Bearing {
  const { clauses, place } = telling;
  const clause = clauses[index]!;
  const { verb, role, opener } = clause;
  // "had hoped to sail": what was ahead then need not be ahead now.
  if (modality === 'planned' && verb.tense !== 'pluperfect') return 'ahead';
  if (!quoted && isMomentsAway(telling, clause)) return role === 'content' ? 'reported' : 'scene';
  const apart = isAback(telling, clause) || telling.distances.some((one) => one.clause === index);
  const away = apart && telling.dates[index] === undefined;
  if (verb.tense === 'pluperfect' || quoted || away) return 'earlier';
  if (verb.tense === 'perfect' && place.part === 'body') return 'earlier';
  if (role === 'main' && isOwnedUp(clauses)) return 'earlier';
  if (place.part === 'body' && isFinding(telling, clause)) return 'earlier';
  if (verb.tense === 'present' && !telling.brief) return 'now';
  if (
    role === 'subordinate' &&
    !SAME_SCENE.has(opener) &&
    !isSudden(telling.words, clauses, clause)
  )
    return 'earlier';
  // "resigned after [arguing] with the board": whoever speaks, spoke before.
  if (verb.progressive && opener === 'after') return 'earlier';
  if (isSpeech(verb) && isMeanwhile(clause)) return 'scene';
  if (isSpeech(verb) && !isRestrictive(telling, clause)) return 'telling';
  if (role === 'main' || role === 'sibling' || role === 'tail') return 'scene';
  if (role === 'relative') return 'earlier';
  if (role === 'subordinate' || verb.tense === 'perfect') return 'scene';
  if (verb.progressive) return SAME_SCENE.has(opener) ? 'scene' : 'earlier';
  const reporting = clauses[clause.parent ?? -1]?.verb.lemma;
  return reporting !== undefined && HANDING_ON.has(reporting) ? 'reported' : 'earlier';
}

const FINDING = new Set('find show conclude reveal determine establish discover'.split(' '));
const INQUIRY = new Set(
  'audit report inquiry investigation study probe review survey autopsy test inspection'.split(' '),
);

/** "An audit found …": below the lead it tells what had been found before. */
function isFinding({ words }: Telling, { from, verb }: Clause): boolean {
  if (verb.passive || verb.tense !== 'past' || !FINDING.has(verb.lemma)) return false;
  return words.slice(from, verb.from).some(({ noun }) => INQUIRY.has(noun));
}

/** Families of answers to the news, which are acts of speech in all but name. */
const ANSWERS: ReadonlySet<string> = new Set(
  'praise condemn apologise accuse warn urge'.split(' '),
);

const isSpeech = ({ lemma, passive }: VerbGroup): boolean =>
  !passive &&
  ((REPORTING_VERBS.has(lemma) && !DEEDS.has(lemma)) ||
    ANSWERS.has(VERB_FAMILIES.get(lemma) ?? ''));

/** "walked out, [blaming the board]", "opened by [naming a coach]": an -ing form of the same moment. */
const isMeanwhile = ({ verb, opener }: Clause): boolean =>
  verb.progressive && (opener === ',' || opener === 'by');

/** "the officer [who warned of it]": what tells which one lies back. */
const isRestrictive = ({ words }: Telling, { role, opener, from }: Clause): boolean =>
  role === 'relative' && opener !== '' && words[from - 1]?.mark === false;

/** ", the firm admitted": what stands before it lies back. */
const isOwnedUp = (clauses: readonly Clause[]): boolean =>
  clauses.some(({ role, verb }) => role === 'tail' && !HANDING_ON.has(verb.lemma));

/** Adverbs that put a clause out of the scene, into some time before it. */
const ABACK = new Set(
  'previously formerly once earlier originally initially repeatedly often long'.split(' '),
);

/** They make a length of time the one that a clause took: "for months", "over the past year". */
const THROUGH = new Set(['for', 'over', 'during', 'throughout']);

/** Whether a clause speaks of some time past, or goes on for a length of time. */
function isAback({ words, clauses, clues }: Telling, clause: Clause): boolean {
  const { from, verb } = clause;
  for (let at = Math.max(from, verb.from - 1); at < verb.main; at += 1)
    if (ABACK.has(words[at]!.lower)) return true;
  return clues.stretches.some(({ start, end, reading }) => {
    const at = words.findIndex((word) => word.start >= start);
    if (!isOwn(clauses, clause, at)) return false;
    if (reading.kind === 'fixed' && reading.value.startsWith('PT')) return false;
    if (at > from && THROUGH.has(words[at - 1]!.lower)) return true;
    return AWAY.has(words.find((word) => word.start >= end)?.lower ?? '');
  });
}

/** Whether a word is of the clause itself, and of none inside it. */
const isOwn = (clauses: readonly Clause[], { from, to }: Clause, at: number): boolean =>
  from <= at &&
  at < to &&
  !clauses.some((inner) => from < inner.from && inner.from <= at && at < inner.to);

/** A length of days or more before them tells of another time: "a month [after] the fire". */
const AWAY = new Set(['after', 'before', 'later', 'earlier']);

/** Lengths of time that do not leave the day of the scene. */
const MOMENTS = new Set('second seconds moment moments minute minutes hour hours'.split(' '));

/** "Moments earlier", "in the hour before the crash": of the scene, whatever the tense. */
const isMomentsAway = ({ words, clauses }: Telling, clause: Clause): boolean =>
  words.some(
    ({ lower }, at) =>
      MOMENTS.has(lower) &&
      AWAY.has(words[at + 1]?.lower ?? '') &&
      at + 1 < clause.to &&
      isOwn(clauses, clause, at),
  );
