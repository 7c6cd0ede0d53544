import { useQueryClient } from '@tanstack/react-query';
import { retryFailed } from '../load/retry-failed.ts';
import { AreaFailed } from './AreaBoundary.tsx';

/** What stands in place of a story that cannot be shown, until another one is opened or it is tried again. */
export function StoryFailed({ error }: { readonly error: Error }): React.JSX.Element {
  const client = useQueryClient();
  return (
    <main id="main" tabIndex={-1}>
      <AreaFailed area="The story" error={error} onRetry={() => retryFailed(client)} />
    </main>
  );
}
