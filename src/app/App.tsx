import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { readAhead } from '../load/read-ahead.ts';
import { currentView } from '../state/use-view.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { AreaBoundary } from './AreaBoundary.tsx';
import { Page } from './Page.tsx';

const client = new QueryClient();

/** Begins to read the story that the address asks for. */
export const storyIsThere = (): Promise<void> => readAhead(client, currentView().story);

export function App(): React.JSX.Element {
  return (
    <QueryClientProvider client={client}>
      <AreaBoundary area="The page" waiting={<Skeleton lines={12} />}>
        <Page />
      </AreaBoundary>
    </QueryClientProvider>
  );
}
