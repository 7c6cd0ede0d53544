import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Suspense } from 'react';
import { EventDetail } from '../features/event-detail/EventDetail.tsx';
import { Filters } from '../features/filters/Filters.tsx';
import { Header } from '../features/header/Header.tsx';
import { AddArticles } from '../features/import/AddArticles.tsx';
import { Lists } from '../features/lists/Lists.tsx';
import { Reader } from '../features/reader/Reader.tsx';
import { Timeline } from '../features/timeline/Timeline.tsx';

const client = new QueryClient();

export function App(): React.JSX.Element {
  return (
    <QueryClientProvider client={client}>
      <Suspense fallback={<p>Reading the articles…</p>}>
        <Header />
        <Filters />
        <Timeline />
        <Lists />
        <EventDetail />
        <Reader />
        <AddArticles />
      </Suspense>
    </QueryClientProvider>
  );
}
