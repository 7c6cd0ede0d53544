import type { QueryClient } from '@tanstack/react-query';

/**
 * Forgets what failed, so that it is tried again. Articles that the parser failed on stay as they
 * are: their story is whole without them, and tries them again when it is read anew.
 */
export const retryFailed = (client: QueryClient): void =>
  void client.resetQueries({
    predicate: ({ state, queryKey }) => state.status === 'error' && queryKey[0] !== 'parsed',
  });
