import { type Open, open, type State } from './open-clause.ts';
import type { VerbGroup } from './verb-group.ts';

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
