import { fireEvent, render, screen, within } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Story } from '../../core/model/story.ts';
import { readerArticle } from '../../selectors/reader-article.ts';
import type { MarkKind } from '../../state/view-state.ts';
import { at } from '../../testing/sample-pieces.ts';
import { SAMPLE_STORY } from '../../testing/sample-story.ts';
import { ReaderView } from './ReaderView.tsx';

const scrolled = vi.fn<(this: Element) => void>();

beforeEach(() => {
  scrolled.mockReset();
  Element.prototype.scrollIntoView = scrolled;
});

function show(
  passage: { article: string; start: number; end: number },
  story: Story = SAMPLE_STORY,
  facts: Pick<ComponentProps<typeof ReaderView>, 'corrected' | 'onCorrect'> = {},
) {
  const reader = readerArticle(story, passage.article);
  if (reader === undefined) throw new Error(`no article ${passage.article}`);
  const onEvent = vi.fn<(event: string) => void>();
  const onArticle = vi.fn<(article: string) => void>();
  const onUnmark = vi.fn<(kinds: readonly MarkKind[]) => void>();
  const { container } = render(
    <ReaderView
      reader={reader}
      passage={passage}
      unmarked={[]}
      onUnmark={onUnmark}
      onEvent={onEvent}
      onArticle={onArticle}
      {...facts}
    />,
  );
  return { container, reader, onUnmark, onEvent, onArticle };
}

/** The sample story with one article of that text and no sections. */
const storyOf = (text: string): Story => ({
  ...SAMPLE_STORY,
  articles: SAMPLE_STORY.articles
    .filter(({ id }) => id === 'blog')
    .map((article) => ({ ...article, text, headline: null, sections: [] })),
  events: [],
});

const START = { article: 'blog', start: 0, end: 0 };

test('says whose article it is, from when and from which file', () => {
  const { onArticle } = show({ ...START, article: 'courier' });
  const head = screen.getByText('Courier').closest('header');
  expect(head).toHaveTextContent('Courierlikely');
  expect(head).toHaveTextContent('inferred');
  expect(head).toHaveTextContent('on example-host.test');
  expect(head).toHaveTextContent('courier.txt');
  expect(head).not.toHaveTextContent('corrected');
  fireEvent.click(screen.getByText('Next article'));
  expect(onArticle).toHaveBeenCalledWith('blog');
});

test('says that its reader corrected what is known of the article', () => {
  show(START, SAMPLE_STORY, { corrected: true });
  expect(screen.getByText('corrected')).toBeVisible();
});

test.each([
  ['courier', true],
  ['gazette', false],
])('the date of %s, inferred: %s, is a step away', (article, unsure) => {
  const onCorrect = vi.fn<(asks?: 'date') => void>();
  show({ ...START, article }, SAMPLE_STORY, { onCorrect });
  const button = screen.queryByRole('button', { name: 'Set its date…' });
  expect(button !== null).toBe(unsure);
  if (button === null) return;
  fireEvent.click(button);
  expect(onCorrect).toHaveBeenLastCalledWith('date');
});

test('opens at the passage and highlights it', () => {
  show(at('gazette', 'found cracks in two pillars'));
  expect(scrolled).toHaveBeenCalledOnce();
  expect(scrolled.mock.contexts[0]).toHaveTextContent('found cracks in two pillars');
  expect(screen.getByText('found cracks in two pillars').tagName).toBe('MARK');
});

test('furniture is folded, and open where the passage is in it', () => {
  show({ ...START, article: 'gazette' });
  expect(screen.getByText('Page furniture (1 line)')).toBeInTheDocument();
  expect(screen.queryByText(/Subscribe/)).not.toBeInTheDocument();
  show(at('gazette', 'Subscribe'));
  expect(screen.getByText('Subscribe')).toBeInTheDocument();
});

test('an event mark leads to its event, a date says its reading', () => {
  const { onEvent } = show(at('gazette', 'Tuesday'));
  expect(screen.getByText('Tuesday')).toHaveAccessibleDescription(
    /^Read as: Tuesday 2 March 2021 \(the last such weekday up to the article’s date\)\.$/m,
  );
  const name = 'Show the event: The council closed the harbour bridge';
  fireEvent.click(screen.getByLabelText(name));
  expect(onEvent).toHaveBeenCalledWith('e:closed');
});

test('marks can be switched off, each kind by itself', () => {
  const { onUnmark } = show({ ...START, article: 'gazette' });
  const toggles = screen.getByLabelText('Marked in the text');
  const dates = within(toggles).getByRole('button', { name: 'Dates 2' });
  expect(dates).toHaveAttribute('aria-pressed', 'true');
  fireEvent.click(dates);
  expect(onUnmark).toHaveBeenCalledExactlyOnceWith(['date']);
});

test('a quote says who says it and by which rule; Esc takes the tip away', () => {
  show({ ...START, article: 'gazette' });
  const words = screen.getByText('We could not wait another day,');
  fireEvent.click(words);
  const tip = screen.getByRole('tooltip');
  expect(tip).toHaveTextContent(/Direct speech, by Ines Okafor, by email\. Rule: /);
  fireEvent.pointerMove(tip);
  expect(tip).toBeVisible();
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(screen.queryByRole('tooltip')).toBeNull();
});

test('from mark to mark, by buttons and keys', () => {
  show({ ...START, article: 'gazette' });
  fireEvent.click(screen.getByRole('button', { name: 'Next mark' }));
  const first = document.activeElement;
  expect(first).toHaveAttribute('data-begins');
  fireEvent.keyDown(document.body, { key: 'n' });
  expect(document.activeElement).not.toBe(first);
  fireEvent.keyDown(document.body, { key: 'p' });
  expect(document.activeElement).toBe(first);
});

test('the text of an article is never markup', () => {
  const text = '<script>alert(1)</script> <img src=x onerror="alert(2)"> [x](javascript:alert(3))';
  const { container } = show(START, storyOf(text));
  expect(container.querySelector('script, img, a')).toBeNull();
  expect(screen.getByText(text)).toBeInTheDocument();
});

test('of five million characters on one line only a part is set at once', () => {
  const text = 'abcde '.repeat(900_000);
  const { container } = show({ article: 'blog', start: 3_000_000, end: 3_000_005 }, storyOf(text));
  const before = container.textContent.length;
  expect(before).toBeLessThan(200_000);
  fireEvent.click(screen.getByText('Show more of what comes after'));
  expect(container.textContent.length).toBeGreaterThan(before);
});
