import { asideAbove, joinsAside } from './asides.ts';
import { pop, setVerb, startSibling } from './clause-stack.ts';
import type { State } from './open-clause.ts';
import type { VerbGroup } from './verb-group.ts';
import { goesOnAbove, reports, takesContent } from './verb-places.ts';

/** What was seen since the verb before, and the verb that comes next. */
interface Seen {
  readonly coordinator: number | undefined;
  readonly comma: number | undefined;
  readonly next: VerbGroup | undefined;
}

/** Leaves a verb to the aside that it is of, or gives it to the clause that an aside held up. */
export function closeAside(
  state: State,
  group: VerbGroup,
  { coordinator, comma, next }: Seen,
): boolean {
  const { words, top } = state;
  if (coordinator !== undefined && joinsAside(words, top.verb!, group, next)) {
    state.coordinator = undefined;
    return true;
  }
  const closed = comma === group.from - 1 ? asideAbove(words, top) : undefined;
  if (closed === undefined || reports(group)) return false;
  pop(state, closed, comma!);
  setVerb(state, closed, group);
  return true;
}

/** Begins the clause of a verb that "and" joins to what was told before. */
export function goOn(state: State, group: VerbGroup, coordinator: number | undefined): boolean {
  const { words, top } = state;
  if (coordinator === undefined || takesContent(words, top.verb!, coordinator, group)) return false;
  if (coordinator === group.from - 1 && goesOnAbove(words, top, group))
    pop(state, top.parent!, coordinator);
  startSibling(state, coordinator + 1, group);
  return true;
}
