import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { StoryEntry } from '../../load/stories.ts';
import { KeepNoticeView } from './KeepNoticeView.tsx';
import { StoriesView } from './StoriesView.tsx';

afterEach(() => vi.useRealTimers());

const story = (slug: string, change: Partial<StoryEntry> = {}): StoryEntry => ({
  slug,
  isBundled: false,
  name: '',
  opening: undefined,
  articles: 2,
  takenOut: 0,
  removed: undefined,
  ...change,
});

const HARBOUR = story('harbour', { isBundled: true, name: 'Harbour fire', takenOut: 1 });
const PIER = story('pier', { name: 'Pier <b>shut</b>' });
const UNNAMED = story('unnamed', { opening: 'Council meets' });
const GONE = story('gone', { name: 'Old news', removed: '2021-03-04T10:00:00.000Z' });

type Props = Parameters<typeof StoriesView>[0];

function setup(change: Partial<Props> = {}) {
  const props = {
    stories: [HARBOUR, PIER, UNNAMED, GONE],
    current: 'pier',
    articlesOf: ({ articles }: StoryEntry) => articles,
    hrefOf: ({ slug }: StoryEntry) => `?story=${slug}`,
    onOpen: vi.fn<Props['onOpen']>(),
    onRename: vi.fn<Props['onRename']>(),
    onCopy: vi.fn<Props['onCopy']>(),
    onRemove: vi.fn<Props['onRemove']>(),
    onPutArticlesBack: vi.fn<Props['onPutArticlesBack']>(),
    onCreate: vi.fn<Props['onCreate']>(),
    onPutBack: vi.fn<Props['onPutBack']>(),
    onErase: vi.fn<Props['onErase']>(),
  };
  render(<StoriesView {...props} {...change} />);
  return props;
}

const row = (name: string): HTMLElement => {
  const item = screen.getByRole('link', { name }).closest('li');
  if (item === null) throw new Error(`no row for ${name}`);
  return item;
};

test('each story is a link with its name, word for word, and its size', async () => {
  const { onOpen } = setup();
  expect(row('Pier <b>shut</b>')).toHaveTextContent('Shown now · 2 articles');
  expect(row('Harbour fire')).toHaveTextContent('2 articles · comes with Sourceline');
  expect(screen.getByRole('link', { current: true })).toHaveTextContent('Pier');
  await userEvent.click(screen.getByRole('link', { name: 'Council meets' }));
  expect(onOpen).toHaveBeenCalledWith(UNNAMED);
});

test('what comes with the page can be copied and made whole, not renamed or removed', async () => {
  const { onCopy, onPutArticlesBack } = setup();
  const acts = within(row('Harbour fire'));
  expect(acts.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Copy',
    'Put back 1 article',
  ]);
  await userEvent.click(acts.getByRole('button', { name: /^Copy/ }));
  await userEvent.click(acts.getByRole('button', { name: /^Put back/ }));
  expect(onCopy).toHaveBeenCalledWith(HARBOUR);
  expect(onPutArticlesBack).toHaveBeenCalledWith(HARBOUR);
});

test('a story is made with a name, or without one', async () => {
  const { onCreate } = setup();
  await userEvent.type(screen.getByLabelText('Name of a new story'), 'Pier{Enter}');
  await userEvent.click(screen.getByRole('button', { name: 'Create' }));
  expect(onCreate.mock.calls).toEqual([['Pier'], ['']]);
});

test('a story is renamed by Enter; Escape leaves it and the panel as they are', async () => {
  const { onRename } = setup();
  const name = 'Rename: Council meets';
  await userEvent.click(screen.getByRole('button', { name }));
  const field = screen.getByLabelText('New name of Council meets');
  expect(field).toHaveFocus();
  await userEvent.keyboard('Council{Escape}');
  expect(onRename).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name }));
  await userEvent.keyboard('Council{Enter}');
  expect(onRename).toHaveBeenCalledWith(UNNAMED, 'Council');
});

test('a removed story can be had back at once', async () => {
  const { onRemove, onPutBack } = setup();
  await userEvent.click(screen.getByRole('button', { name: 'Remove: Council meets' }));
  expect(onRemove).toHaveBeenCalledWith(UNNAMED);
  expect(screen.getByRole('status')).toHaveTextContent('“Council meets” was removed.');
  expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(onPutBack).toHaveBeenCalledWith(UNNAMED);
  expect(screen.getByRole('list', { name: 'Stories' })).toHaveFocus();
});

test('the notice goes after ten seconds, unless somebody is on its button', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  setup();
  await userEvent.click(screen.getByRole('button', { name: 'Remove: Council meets' }));
  act(() => void vi.advanceTimersByTime(10_000));
  expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
  screen.getByLabelText('Name of a new story').focus();
  await userEvent.click(screen.getByRole('button', { name: 'Remove: Pier <b>shut</b>' }));
  screen.getByLabelText('Name of a new story').focus();
  act(() => void vi.advanceTimersByTime(10_000));
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('the removed are listed with how long, put back, and deleted when asked twice', async () => {
  const { onPutBack, onErase } = setup();
  await userEvent.click(screen.getByText('Recently removed (1)'));
  expect(screen.getByText(/30 days/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Put back “Old news”' }));
  expect(onPutBack).toHaveBeenCalledWith(GONE);
  await userEvent.click(screen.getByRole('button', { name: 'Delete “Old news” now' }));
  expect(onErase).not.toHaveBeenCalled();
  expect(screen.getByRole('button', { name: 'Keep it' })).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Delete “Old news” for good' }));
  expect(onErase).toHaveBeenCalledWith(GONE);
});

test('without room it says what is not saved, and what to do', async () => {
  const onTry = vi.fn<() => void>();
  const onStories = vi.fn<() => void>();
  const unsaved = [
    { slug: 'pier', part: 'articles' },
    { slug: 'pier', part: 'articles' },
    { slug: 'unnamed', part: 'corrections' },
  ] as const;
  render(
    <KeepNoticeView
      trouble="full"
      unsaved={unsaved}
      stories={[PIER, UNNAMED]}
      onTry={onTry}
      onStories={onStories}
    />,
  );
  expect(screen.getByRole('alert')).toHaveTextContent(
    'Not saved: articles of “Pier <b>shut</b>”, corrections of “Council meets”.',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await userEvent.click(screen.getByRole('button', { name: 'Stories' }));
  expect(onTry).toHaveBeenCalledOnce();
  expect(onStories).toHaveBeenCalledOnce();
});

test('a browser that keeps nothing is told of quietly', () => {
  const nothing = vi.fn<() => void>();
  render(
    <KeepNoticeView
      trouble="unavailable"
      unsaved={[{ slug: 'pier', part: 'articles' }]}
      stories={[]}
      onTry={nothing}
      onStories={nothing}
    />,
  );
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByText(/lasts until you close this page/)).toBeVisible();
});
