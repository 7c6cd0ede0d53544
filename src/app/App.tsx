import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Skeleton } from '../ui/Skeleton.tsx';
import { AreaBoundary } from './AreaBoundary.tsx';
import { Page } from './Page.tsx';

const client = new QueryClient();

export function App(): React.JSX.Element {
  return (
    <QueryClientProvider client={client}>
      <AreaBoundary area="The page" waiting={<Skeleton lines={12} />}>
        <Page />
      </AreaBoundary>
    </QueryClientProvider>
  );
}
