import { useSyncExternalStore } from 'react';
import type { ReaderPlace } from './view-state.ts';

/** What somebody is about to correct. It is on no link: who follows one begins anew. */
export type Correcting =
  | {
      readonly what: 'event-date' | 'event-merge' | 'event-split' | 'event-reject';
      readonly event: string;
    }
  | { readonly what: 'event-add'; readonly place: ReaderPlace }
  | { readonly what: 'speaker'; readonly quote: string }
  | { readonly what: 'person-merge' | 'person-split'; readonly person: string }
  | { readonly what: 'article'; readonly article: string; readonly asks?: 'date' }
  | { readonly what: 'history' };

let now: Correcting | undefined;
let began = false;
let said = '';
const listeners = new Set<() => void>();

function set(next: Correcting | undefined): void {
  now = next;
  began ||= next !== undefined;
  for (const listener of listeners) listener();
}

/** Opens the way to correct something, from wherever it stands. */
export const startCorrecting = (what: Correcting): void => set(what);

export const stopCorrecting = (): void => set(undefined);

/** What is being corrected; undefined for nothing. */
export const useCorrecting = (): Correcting | undefined =>
  useSyncExternalStore(
    subscribe,
    () => now,
    () => now,
  );

/** Tells what was done last, for whoever shows it. */
export function sayDone(words: string): void {
  said = words;
  for (const listener of listeners) listener();
}

/** What was done last in this visit; '' for nothing. */
export const useDone = (): string =>
  useSyncExternalStore(
    subscribe,
    () => said,
    () => said,
  );

/** Whether anything was begun to be corrected in this visit: what that needs stays. */
export const useBeganCorrecting = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => began,
    () => began,
  );

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
