/** Undefined outside of secure contexts, and in some private windows. */
const storage = (): Partial<StorageManager> | undefined => globalThis.navigator?.storage;

/**
 * Bytes that the browser says it still has for this page; undefined where it does not tell. Some say
 * more than there is, so that pages cannot tell one disk from another: a write may still fail.
 */
export async function freeBytes(): Promise<number | undefined> {
  try {
    const { quota, usage } = (await storage()?.estimate?.()) ?? {};
    return quota === undefined || usage === undefined ? undefined : quota - usage;
  } catch {
    return undefined;
  }
}

let isAsked = false;

/**
 * Asks the browser not to clear what is kept when its disk runs short. Once in a visit, and only when
 * there is something to keep: some browsers put the question to their user.
 */
export function askToStay(): void {
  if (isAsked) return;
  isAsked = true;
  storage()
    ?.persist?.()
    .catch(() => {
      // It stays as long as there is room, as without asking.
    });
}
