import { REPORTING_VERBS } from '../lexicon/news-verbs.ts';
import { isSaying, SAYING } from './content-start.ts';
import { type Open, open, type State } from './open-clause.ts';
import type { VerbGroup } from './verb-group.ts';
import { isRumour } from './verb-places.ts';
import { type Word, wordBefore } from './words.ts';

export function push(state: State, clause: Open): void {
  state.done.push(clause);
  state.top = clause;
  state.coordinator = undefined;
  state.comma = undefined;
}

export function pop(state: State, to: Open, at: number): void {
  for (let clause: Open | undefined = state.top; clause !== undefined && clause !== to;) {
    clause.to ??= at;
    clause = clause.parent;
  }
  state.top = to;
  state.coordinator = undefined;
}

export function setVerb(state: State, clause: Open, group: VerbGroup): void {
  clause.verb = group;
  state.coordinator = undefined;
  state.comma = undefined;
}

export function startContent(state: State, start: number, group: VerbGroup): void {
  const from = state.words[start]!.lower === 'that' ? start + 1 : start;
  push(state, open(from, 'content', '', state.top));
  setVerb(state, state.top, group);
}

/** The next clause on the level of the top one, which ends before `from`. */
export function startSibling(state: State, from: number, group: VerbGroup): void {
  const { top } = state;
  top.to ??= from - 1;
  push(state, open(from, top.role === 'main' ? 'sibling' : top.role, top.opener, top.parent));
  setVerb(state, state.top, group);
}

/** An attribution after what it attributes: it hangs on nothing and everything before it ends. */
export function startTail(state: State, from: number, group: VerbGroup): void {
  for (let clause: Open | undefined = state.top; clause !== undefined; clause = clause.parent)
    clause.to ??= from - 1;
  push(state, open(from, 'tail', '', undefined));
  setVerb(state, state.top, group);
}

/** "a post [she wrote]": a relative clause that no word opens. */
export function startContact(state: State, group: VerbGroup): void {
  push(state, open(group.from - 1, 'relative', '', state.top));
  setVerb(state, state.top, group);
}

/** "a post [she wrote] was read": the verb so far is of a relative clause, and the next one its clause’s. */
export function endContact(state: State, verb: VerbGroup, group: VerbGroup): void {
  const { top } = state;
  const contact = open(verb.from - 1, 'relative', '', top);
  state.done.push({ ...contact, verb, to: group.from });
  setVerb(state, top, group);
}

/** "Lee, who led": what stands before the comma goes on behind the aside. */
export function openRelative(state: State, at: number, opener: string): void {
  const { words, top, coordinator } = state;
  const joined = wordBefore(words, at)?.lower === ',' ? coordinator : undefined;
  push(state, { ...open(at, 'relative', opener, top), joined });
}

/** "It was not until he fell [that] they came": of no clause in between. */
const isCleft = (words: readonly Word[]): boolean =>
  ['it', 'was', 'not', 'until'].every((word, at) => words[at]?.lower === word);

/** "said [that]", "saying [that]", "a post [that]" */
export function openThat(state: State, at: number): void {
  const { verb } = state.top;
  if (isCleft(state.words)) {
    let root = state.top;
    while (root.parent !== undefined) root = root.parent;
    pop(state, root, at);
    return push(state, open(at + 1, 'content', 'that', root));
  }
  const { parent, role } = state.top;
  // "said that it was sorry and [that] crews had left"
  if (role === 'content' && parent !== undefined && wordBefore(state.words, at)?.coordinator) {
    pop(state, parent, at - 1);
    return push(state, open(at + 1, 'content', 'that', parent));
  }
  if (isSaying(state.words, at)) return push(state, open(at + 1, 'content', SAYING, state.top));
  const content =
    verb !== undefined && (REPORTING_VERBS.has(verb.lemma) || isRumour(state.words, verb));
  push(state, open(at + (content ? 1 : 0), content ? 'content' : 'relative', 'that', state.top));
}
