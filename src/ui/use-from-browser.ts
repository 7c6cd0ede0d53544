import { useSyncExternalStore } from 'react';

/** What only the browser knows; `prepared` stands for it in the screen that the build prepares. */
export const useFromBrowser = <T extends string | number | boolean>(
  read: () => T,
  prepared: T,
): T => useSyncExternalStore(neverChanges, read, () => prepared);

const neverChanges = (): (() => void) => () => undefined;
