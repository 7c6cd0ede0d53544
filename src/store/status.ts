import type { Trouble } from './trouble.ts';

/** Which part of a story an edit is about. */
export type Part = 'articles' | 'corrections' | 'story';

/** Something that only memory holds. */
export interface Unsaved {
  readonly slug: string;
  readonly part: Part;
}

/** How well things are kept. */
export interface StoreStatus {
  /** Undefined where all is well, as far as is known. */
  readonly trouble: Trouble | undefined;
  readonly unsaved: readonly Unsaved[];
}

let status: StoreStatus = { trouble: undefined, unsaved: [] };

const listeners = new Set<() => void>();

/** The same object until something changes. */
export const storeStatus = (): StoreStatus => status;

/** Calls back on each change; returns what ends that. */
export function onStoreStatus(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says how things are now. */
export function setStatus(trouble: Trouble | undefined, unsaved: readonly Unsaved[]): void {
  if (trouble === status.trouble && unsaved.length === 0 && status.unsaved.length === 0) return;
  status = { trouble, unsaved };
  for (const listener of listeners) listener();
}
