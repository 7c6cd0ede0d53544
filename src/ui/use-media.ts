import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds now; `prepared` is what the screen that the build prepares goes by. */
export function useMedia(query: string, prepared = false): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const media = matchMedia(query);
      media.addEventListener('change', onChange);
      return () => media.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => prepared,
  );
}
