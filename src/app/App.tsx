import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { readAhead } from '../load/read-ahead.ts';
import { fetchSearch } from '../selectors/search.ts';
import { currentView } from '../state/use-view.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { AreaBoundary } from './AreaBoundary.tsx';
import { fetchEmbedded, Page } from './Page.tsx';

const client = new QueryClient();

/** Begins to read the story that the address asks for, and fetches what shows it as it asks. */
export async function storyIsThere(): Promise<void> {
  const { story, search, embed } = currentView();
  await Promise.allSettled([
    readAhead(client, story),
    search !== '' && fetchSearch(),
    embed && fetchEmbedded(),
  ]);
}

/** Lets go of all that was read: of what is kept a while, a clock would keep the build from ending. */
export const forgetStories = (): void => client.clear();

export function App(): React.JSX.Element {
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <AreaBoundary area="The page" waiting={<Skeleton lines={12} />}>
          <Page />
        </AreaBoundary>
      </QueryClientProvider>
    </StrictMode>
  );
}
