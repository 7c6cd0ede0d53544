import { COORDINATORS, RELATIVES, SUBORDINATORS } from '../lexicon/function-words.ts';
import { REPORTING_VERBS } from '../lexicon/news-verbs.ts';
import { type ClauseRole, type Open, open, type State, waitingAbove } from './open-clause.ts';
import { isOpenerPhrase } from './opener-phrases.ts';
import {
  endContact,
  openRelative,
  openThat,
  pop,
  push,
  setVerb,
  startContact,
  startContent,
  startSibling,
  startTail,
} from './clause-stack.ts';
import { contentStart, saidAt, SAYING } from './content-start.ts';
import { endsAside, opensAside, setsOff } from './asides.ts';
import { closeAside, goOn } from './joined-verbs.ts';
import { CLOSES_PAIR, endsUtterance, isInName, isList, OPENS_PAIR } from './marks.ts';
import type { VerbGroup } from './verb-group.ts';
import {
  describes,
  hasAgent,
  isAsked,
  isContact,
  isFollowed,
  isInside,
  isReduced,
  isRumour,
  lacksObject,
  reports,
  tailStart,
} from './verb-places.ts';
import { endOf, type Word, wordBefore } from './words.ts';

/** A clause with its verb. `from` and `to` are indexes of words, half-open; children lie inside. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly role: ClauseRole;
  /** The word that opens it: "after", "who"; empty for none. */
  readonly opener: string;
  readonly verb: VerbGroup;
  /** Index of the clause it hangs on in the list that holds both. */
  readonly parent: number | undefined;
  /** A participle after its noun: "the man [held in May]". */
  readonly reduced?: true;
}

/**
 * The clauses of a sentence, outer before inner where they start together. One pass with a stack:
 * openers ("who", "after", "that") push, a comma closes what has its verb, a verb that finds the
 * place taken goes to the clause around it, or opens the next one.
 */
export function splitClauses(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  brief = false,
): readonly Clause[] {
  const root: Open = open(0, 'main', '', undefined);
  const unseen = { coordinator: undefined, comma: undefined, aside: undefined, quoted: undefined };
  const state: State = { words, brief, done: [root], top: root, ...unseen };
  let next = 0;
  for (let at = 0; at < words.length; at += 1) {
    const group = groups[next];
    if (group?.from === at) {
      placeVerb(state, group, groups[next + 1]);
      next += 1;
      at = group.to - 1;
    } else readWord(state, at);
  }
  return close(state);
}

function readWord(state: State, at: number): void {
  const word = state.words[at]!;
  if (word.dated) return;
  if (word.mark) readMark(state, at, word.lower);
  else if (RELATIVES.has(word.lower)) openRelative(state, at, word.lower);
  else if (word.lower === 'that') openThat(state, at);
  else if (SUBORDINATORS.has(word.lower) && !isOpenerPhrase(state.words, at))
    push(state, open(at, 'subordinate', word.lower, state.top));
  else if (COORDINATORS.has(word.lower)) state.coordinator = at;
}

/** An "and" inside “no danger, and no leak” parts no clauses outside. */
function readPair(state: State, at: number, mark: string): void {
  const { quoted, coordinator = -1 } = state;
  if (quoted !== undefined && CLOSES_PAIR.has(mark)) {
    if (coordinator > quoted) state.coordinator = undefined;
    state.quoted = undefined;
  } else if (OPENS_PAIR.has(mark)) state.quoted = at;
}

function readMark(state: State, at: number, mark: string): void {
  readPair(state, at, mark);
  if (mark === ';') {
    // "&lt;" is one sign of a page, and parts nothing.
    if (state.words[at - 2]?.lower === '&') return;
    let base = state.top;
    while (base.parent !== undefined) base = base.parent;
    pop(state, base, at);
    if (state.brief && base.verb !== undefined) base.to ??= at;
    state.coordinator = at;
  } else if (mark === ',' || mark === '—' || mark === '–') {
    if (!isInName(state.words, at)) readComma(state, at);
  } else if (mark === '“' || mark === '"') readQuote(state, at, mark);
  else if (mark === '”' && endsUtterance(state.words, at)) state.comma = at;
}

/** A comma ends a phrase that turned out to have no verb, and a relative clause that has one. */
function readComma(state: State, at: number): void {
  const { top } = state;
  const waits =
    top.verb === undefined &&
    ((top.role === 'subordinate' && RELATIVES.has(state.words[at + 1]?.lower ?? '')) ||
      (top.role === 'content' && setsOff(state.words, at)));
  const ends =
    !waits && top.parent !== undefined && (top.verb === undefined || top.role === 'relative');
  if (ends && !isList(state.words, at)) {
    pop(state, top.parent, at);
    if (top.role === 'relative' && state.words[top.from - 1]?.lower === ',') state.aside = at;
    state.coordinator = top.joined;
  } else if (top.parent?.verb === undefined && top.role === 'subordinate' && top.from === 0)
    pop(state, top.parent!, at);
  state.comma = at;
}

/** Words quoted after "said" or a colon are content. */
function readQuote(state: State, at: number, mark: string): void {
  const before = wordBefore(state.words, at)?.lower ?? '';
  const { verb } = state.top;
  const said = verb !== undefined && REPORTING_VERBS.has(verb.lemma);
  if (said && (before === ':' || before === ',' || verb.to === at))
    push(state, open(at + 1, 'content', '“', state.top));
  else if (mark === '"' && endsUtterance(state.words, at)) state.comma = at;
}

/**
 * Gives a verb to the clause that has none yet. "They met for the first time since the war and [agreed]":
 * what "since" opened has none to come.
 */
function fill(state: State, group: VerbGroup): void {
  const { top, coordinator } = state;
  const { role, parent, from } = top;
  const ends = coordinator === group.from - 1 && coordinator > from + 1;
  if (!ends || role !== 'subordinate' || parent?.verb === undefined)
    return setVerb(state, top, group);
  pop(state, parent, coordinator);
  startSibling(state, group.from, group);
}

/** Gives a verb group to the clause that waits for one, or opens the clause that it begins. */
function placeVerb(state: State, group: VerbGroup, next: VerbGroup | undefined): void {
  const { words, aside, top } = state;
  const { verb } = top;
  if (verb === undefined) return fill(state, group);
  if (group.weak && group.from === verb.to) return;
  const since = (at: number | undefined): number | undefined =>
    at !== undefined && at >= verb.to ? at : undefined;
  const [coordinator, comma] = [since(state.coordinator), since(state.comma)];
  // ", according to a person briefed on it": a source, not the next clause.
  if (group.weak && comma !== undefined && words[comma + 1]?.lower === 'according') return;
  const tail = isAsked(words) ? undefined : tailStart(words, group, comma, verb.to);
  if (tail !== undefined && (coordinator === undefined || tail > coordinator))
    return startTail(state, tail, group);
  const place = { coordinator, comma, next };
  if (closeAside(state, group, place) || goOn(state, group, coordinator)) return;
  if (coordinator === undefined && comma === undefined && isContact(words, verb))
    return endContact(state, verb, group);
  const says = (reports(verb) && !isReduced(words, verb)) || isRumour(words, verb);
  const behind = comma !== undefined && comma === group.from - 1;
  if (says && behind && opensAside(words, verb, group, next)) return;
  const goesOn =
    comma === undefined || comma === aside || (behind && endsAside(words, verb, comma));
  const content = goesOn && says && !describes(words, verb, group.from);
  if (content && group.weak && isInside(words, verb, group)) return;
  const awaited = (): boolean =>
    waitingAbove(top) !== undefined && !isFollowed(words, top.from, group, next);
  if (content && !awaited())
    return startContent(state, contentStart(words, verb, group.from), group);
  if (behind && hasAgent(words, verb)) return setVerb(state, top, group);
  const apart = comma === undefined || words[verb.from - 1]?.mark === true;
  if (verb.weak && apart && lacksObject(words, verb)) return setVerb(state, top, group);
  const waiting = waitingAbove(top);
  if (waiting !== undefined) {
    pop(state, waiting, comma ?? group.from);
    return setVerb(state, waiting, group);
  }
  const said = comma === undefined ? undefined : saidAt(words, comma + 1, group.from);
  if (said !== undefined) {
    push(state, open(said, 'content', SAYING, top));
    return setVerb(state, state.top, group);
  }
  if (comma !== undefined) {
    // "shut it as winds rose, then opened it"
    if (words.slice(comma + 1, group.from).every(({ adverb }) => adverb) && top.parent?.verb)
      pop(state, top.parent, comma);
    startSibling(state, comma + 1, group);
  } else if (words[group.from - 1]?.pronoun === true) startContact(state, group);
}

function close({ words, done }: State): readonly Clause[] {
  const kept = done.filter((clause) => clause.verb !== undefined);
  const indexOf = new Map(kept.map((clause, index) => [clause, index]));
  const end = endOf(words);
  return kept.map(({ from, to = end, role, opener, verb, parent }) => ({
    from,
    to: Math.max(to, verb!.to),
    role,
    opener,
    verb: verb!,
    parent: parent && indexOf.get(parent),
  }));
}
