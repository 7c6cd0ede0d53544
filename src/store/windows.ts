import { NAME } from './name.ts';

/** Which story has changed; undefined where it may be any. */
type Listener = (slug: string | undefined) => void;

const listeners = new Set<Listener>();

/** Browsers and test environments without it have one window as far as the store knows. */
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(NAME);

channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  tellHere(typeof data === 'string' ? data : undefined);
});

/** Calls back when what is kept changes by no doing of the caller's; returns what ends that. */
export function onKeptElsewhere(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells the other windows that a story has changed. */
export function tellWindows(slug: string): void {
  channel?.postMessage(slug);
}

/** Tells this window that it has to read anew. */
export function tellHere(slug: string | undefined): void {
  for (const listener of listeners) listener(slug);
}
