import { compareText } from '../model/compare-text.ts';
import type { LogEntry } from '../model/correction.ts';
import { isLogEntry } from './read-entry.ts';

/** What a log comes to. */
export interface LogState {
  /** The changes that hold, in the order in which they were made. */
  readonly inForce: readonly LogEntry[];
  /** The changes that were taken back, in the same order. */
  readonly takenBack: readonly LogEntry[];
  /** Ids that undoing would take back next, and that redoing would bring back; empty for none. */
  readonly undoNext: readonly string[];
  readonly redoNext: readonly string[];
}

/** Entries in their one order, without doubles and without what is no entry. */
export function orderLog(log: readonly unknown[]): readonly LogEntry[] {
  const byId = new Map<string, LogEntry>();
  for (const entry of log) if (isLogEntry(entry) && isFirst(byId, entry)) byId.set(entry.id, entry);
  return [...byId.values()].toSorted((a, b) => a.clock - b.clock || compareText(a.id, b.id));
}

/** Of two that claim one id, the same one wins whatever their order. */
const isFirst = (known: ReadonlyMap<string, LogEntry>, entry: LogEntry): boolean => {
  const other = known.get(entry.id);
  if (other === undefined) return true;
  return (
    entry.clock < other.clock ||
    (entry.clock === other.clock && compareText(JSON.stringify(entry), JSON.stringify(other)) < 0)
  );
};

/** What one step of undoing takes back. One that lost all of it to others is no step any more. */
type Step = Set<string>;

/** Folds a log as it was found: every change counts until an undo names it, and again from a redo on. */
export function foldLog(log: readonly unknown[]): LogState {
  const ordered = orderLog(log);
  const holds = new Map<string, boolean>();
  const stepOf = new Map<string, Step>();
  const done: Step[] = [];
  let undone: Step[] = [];
  const put = (steps: Step[], ids: readonly string[]): void => {
    const step = new Set(ids);
    for (const id of ids) {
      stepOf.get(id)?.delete(id);
      stepOf.set(id, step);
    }
    steps.push(step);
  };
  for (const { id, deed } of ordered) {
    if (deed.kind === 'change') {
      holds.set(id, true);
      put(done, [id]);
      undone = [];
      continue;
    }
    const holding = deed.kind === 'redo';
    // Only what was written before it, and only what it changes.
    const named = [...new Set(deed.entries)].filter((entry) => holds.get(entry) === !holding);
    if (named.length === 0) continue;
    for (const entry of named) holds.set(entry, holding);
    put(holding ? done : undone, named);
  }
  const changes = ordered.filter(({ id }) => holds.has(id));
  return {
    inForce: changes.filter(({ id }) => holds.get(id)),
    takenBack: changes.filter(({ id }) => !holds.get(id)),
    undoNext: lastOf(done),
    redoNext: lastOf(undone),
  };
}

const lastOf = (steps: readonly Step[]): readonly string[] => [
  ...(steps.findLast(({ size }) => size > 0) ?? []),
];
