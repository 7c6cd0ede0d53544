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
  return [...byId.values()].toSorted((a, b) => a.clock - b.clock || compare(a.id, b.id));
}

/** Of two that claim one id, the same one wins whatever their order. */
const isFirst = (known: ReadonlyMap<string, LogEntry>, entry: LogEntry): boolean => {
  const other = known.get(entry.id);
  if (other === undefined) return true;
  return (
    entry.clock < other.clock ||
    (entry.clock === other.clock && compare(JSON.stringify(entry), JSON.stringify(other)) < 0)
  );
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Folds a log as it was found: every change counts until an undo names it, and again from a redo on. */
export function foldLog(log: readonly unknown[]): LogState {
  const ordered = orderLog(log);
  const holds = new Map<string, boolean>();
  let done: readonly (readonly string[])[] = [];
  let undone: readonly (readonly string[])[] = [];
  for (const { id, deed } of ordered) {
    if (deed.kind === 'change') {
      holds.set(id, true);
      done = [...done, [id]];
      undone = [];
      continue;
    }
    const holding = deed.kind === 'redo';
    // Only what was written before it, and only what it changes.
    const named = [...new Set(deed.entries)].filter((entry) => holds.get(entry) === !holding);
    if (named.length === 0) continue;
    for (const entry of named) holds.set(entry, holding);
    const [from, to] = holding ? [undone, done] : [done, undone];
    const left = without(from, named);
    [done, undone] = holding ? [[...to, named], left] : [left, [...to, named]];
  }
  const changes = ordered.filter(({ id }) => holds.has(id));
  return {
    inForce: changes.filter(({ id }) => holds.get(id)),
    takenBack: changes.filter(({ id }) => !holds.get(id)),
    undoNext: done.at(-1) ?? [],
    redoNext: undone.at(-1) ?? [],
  };
}

const without = (
  steps: readonly (readonly string[])[],
  named: readonly string[],
): readonly (readonly string[])[] =>
  steps.map((step) => step.filter((id) => !named.includes(id))).filter((step) => step.length > 0);
