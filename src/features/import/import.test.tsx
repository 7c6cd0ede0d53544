import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { ArticleText } from '../../core/model/article.ts';
import { SAMPLE_STORY } from '../../testing/sample-story.ts';
import { AddArticlesView } from './AddArticlesView.tsx';

const ARTICLES: readonly ArticleText[] = SAMPLE_STORY.articles.map(({ id, file, text }) => ({
  id,
  file,
  text,
}));

type Props = Parameters<typeof AddArticlesView>[0];

function setup(change: Partial<Props> = {}) {
  const props = {
    articles: ARTICLES,
    story: SAMPLE_STORY,
    progress: { read: 3, of: 3 },
    outcome: { added: 0, problems: [] },
    target: 'this',
    onTarget: vi.fn<Props['onTarget']>(),
    onFiles: vi.fn<Props['onFiles']>(),
    onText: vi.fn<Props['onText']>(() => Promise.resolve(true)),
    onChange: vi.fn<Props['onChange']>(),
    onRemove: vi.fn<Props['onRemove']>(),
    onPutBack: vi.fn<Props['onPutBack']>(),
  } as const;
  render(<AddArticlesView {...props} {...change} />);
  return props;
}

const row = (file: string): HTMLElement => {
  const item = screen.getByText(file).closest('li');
  if (item === null) throw new Error(`no row for ${file}`);
  return item;
};

test('each article stands with its headline, word for word', () => {
  setup();
  expect(row('gazette.txt')).toHaveTextContent('Harbour bridge closed after inspection');
  expect(screen.getAllByRole('listitem')).toHaveLength(ARTICLES.length);
});

test('markup in an article stays text', () => {
  const text = '<img src=x onerror=alert(1)> and <script>alert(2)</script>';
  const [first] = SAMPLE_STORY.articles;
  if (first === undefined) throw new Error('the sample story is empty');
  const headline = { article: 'odd', start: 0, end: text.length };
  setup({
    articles: [{ id: 'odd', file: 'odd.txt', text }],
    story: { ...SAMPLE_STORY, articles: [{ ...first, id: 'odd', text, headline }] },
  });
  expect(row('odd.txt')).toHaveTextContent(text);
  expect(document.querySelector('img, script')).toBeNull();
});

test('what an article lacks is said in words', () => {
  setup({
    story: {
      ...SAMPLE_STORY,
      diagnostics: [
        { article: 'blog', kind: 'article/no-date', span: null },
        { article: 'blog', kind: 'time/ambiguous', span: null },
        { article: 'blog', kind: 'time/ambiguous', span: null },
      ],
    },
  });
  expect(row('blog.txt')).toHaveTextContent(
    'Nothing tells when it was published. Give its date here',
  );
  expect(row('blog.txt')).toHaveTextContent('2 dates can be read in two ways.');
  expect(row('gazette.txt')).not.toHaveTextContent(
    'Nothing tells when it was published. Give its date here',
  );
});

test('pasted text is handed in, and the field is free again', async () => {
  const { onText } = setup();
  const field = screen.getByLabelText(/paste/i);
  expect(screen.getByRole('button', { name: 'Add this text' })).toBeDisabled();
  fireEvent.change(field, { target: { value: 'Words' } });
  await userEvent.click(screen.getByRole('button', { name: 'Add this text' }));
  expect(onText).toHaveBeenCalledWith('Words', 'pasted-4.txt');
  expect(field).toHaveValue('');
});

test('text that was refused is not lost', async () => {
  setup({ onText: () => Promise.resolve(false) });
  const field = screen.getByLabelText(/paste/i);
  fireEvent.change(field, { target: { value: 'Words' } });
  await userEvent.click(screen.getByRole('button', { name: 'Add this text' }));
  expect(field).toHaveValue('Words');
});

test('chosen files are handed in', async () => {
  const { onFiles } = setup();
  const files = [new File(['A'], 'a.txt'), new File(['B'], 'b.txt')];
  await userEvent.upload(screen.getByLabelText('Files to add'), files);
  expect(onFiles).toHaveBeenCalledWith(files);
});

test('an outlet and a date are told once their field is left', () => {
  const { onChange } = setup();
  const fields = within(row('blog.txt'));
  const outlet = fields.getByRole('textbox', { name: 'Outlet' });
  fireEvent.change(outlet, { target: { value: 'Harbour Blog' } });
  expect(onChange).not.toHaveBeenCalled();
  fireEvent.blur(outlet);
  expect(onChange).toHaveBeenCalledWith('blog', { outlet: 'Harbour Blog', published: '' });
});

test('an article that is taken out can be put back', async () => {
  const { onRemove, onPutBack } = setup();
  await userEvent.click(screen.getByRole('button', { name: 'Remove blog.txt' }));
  expect(onRemove).toHaveBeenCalledWith('blog');
  expect(screen.getByRole('button', { name: 'Put it back' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('list')).toHaveFocus();
  expect(onPutBack).toHaveBeenCalledWith(expect.objectContaining({ id: 'blog' }));
});

test('problems are told at once, and what was added when there is a pause', () => {
  setup({ outcome: { added: 2, problems: ['a.txt is empty.'] } });
  expect(screen.getByRole('alert')).toHaveTextContent('a.txt is empty.');
  expect(screen.getByRole('status')).toHaveTextContent('2 articles were added.');
});

test('while articles are read, it says how far', () => {
  setup({ progress: { read: 1, of: 3 }, story: undefined });
  expect(screen.getByRole('status')).toHaveTextContent('Reading the articles: 1 of 3.');
});
