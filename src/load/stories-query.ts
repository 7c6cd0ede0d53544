import { queryOptions } from '@tanstack/react-query';
import { LOCAL } from './queries.ts';

/** Every story, for the list of them; what reads and changes them is fetched when that is asked for. */
export const storiesQuery = () =>
  queryOptions({
    ...LOCAL,
    queryKey: ['stories'],
    queryFn: async () => (await import('./stories.ts')).readStories(),
  });
