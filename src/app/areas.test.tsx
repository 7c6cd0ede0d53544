import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { SAMPLE_STORY } from '../testing/sample-story.ts';
import { AreaBoundary } from './AreaBoundary.tsx';
import { EmptyStory } from './EmptyStory.tsx';
import { NoEventChosen } from './NoEventChosen.tsx';

afterEach(() => {
  vi.restoreAllMocks();
  history.replaceState(null, '', '/');
});

test('an area that fails says so, leaves the others alone, and can be tried again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let broken = true;
  const Area = (): React.JSX.Element => {
    if (broken) throw new Error('out of order');
    return <p>All is well</p>;
  };
  render(
    <QueryClientProvider client={new QueryClient()}>
      <AreaBoundary area="The timeline" waiting={null}>
        <Area />
      </AreaBoundary>
      <p>The list</p>
    </QueryClientProvider>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('The timeline could not be shown.');
  expect(screen.getByText('The list')).toBeVisible();
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText('All is well')).toBeVisible();
});

test('who can choose no event is not asked to', () => {
  const { rerender } = render(<NoEventChosen story={undefined} />);
  expect(screen.getByText(/^Choose an event/u)).toBeVisible();
  rerender(<NoEventChosen story={{ ...SAMPLE_STORY, events: [] }} />);
  expect(screen.queryByText(/^Choose an event/u)).toBeNull();
  expect(screen.getByText('This story has no event to choose yet.')).toBeVisible();
});

test('where outlets differ is a click away', async () => {
  history.replaceState(null, '', '/');
  render(<NoEventChosen story={SAMPLE_STORY} />);
  const list = screen.getByRole('list', { name: 'Where outlets differ' });
  await userEvent.click(within(list).getByRole('button', { name: /how many/u }));
  expect(location.search).toContain('event=e%3Aclosed');
});

test('an unknown story is named, and there is a way back', async () => {
  history.replaceState(null, '', '/?story=nowhere&q=bridge');
  const onAdd = vi.fn<() => void>();
  render(<EmptyStory slug="nowhere" failures={[]} onAdd={onAdd} />);
  expect(screen.getByRole('heading')).toHaveTextContent('There is no story “nowhere” here.');
  await userEvent.click(screen.getByRole('button', { name: 'Open the first story' }));
  expect(location.search).toBe('');
  await userEvent.click(screen.getByRole('button', { name: 'Add articles' }));
  expect(onAdd).toHaveBeenCalledOnce();
});

test('a story whose articles all failed says why', () => {
  const failures = [{ kind: 'not-parsed', name: 'a.txt', message: 'took too long' }] as const;
  render(<EmptyStory slug="" failures={failures} onAdd={vi.fn<() => void>()} />);
  expect(screen.getByRole('heading')).toHaveTextContent('None of the articles could be read.');
  expect(screen.getByRole('alert')).toHaveTextContent('a.txt');
});

test('a new story says what to add, a removed one how to have it back', async () => {
  const onPutBack = vi.fn<() => void>();
  const story = {
    slug: 'pier',
    isBundled: false,
    name: 'Pier',
    opening: undefined,
    articles: 0,
    takenOut: 0,
    removed: undefined,
  };
  const props = { slug: 'pier', failures: [], onAdd: vi.fn<() => void>(), onPutBack };
  const { rerender } = render(<EmptyStory {...props} story={story} />);
  expect(screen.getByRole('heading')).toHaveTextContent('This story has no articles yet.');
  expect(screen.getByText(/^Add what several newsrooms wrote/)).toBeVisible();
  rerender(<EmptyStory {...props} story={{ ...story, removed: '2021-03-04T10:00:00.000Z' }} />);
  expect(screen.getByRole('heading')).toHaveTextContent('This story was removed.');
  expect(screen.queryByRole('button', { name: 'Add articles' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Put it back' }));
  expect(onPutBack).toHaveBeenCalledOnce();
});
