import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
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

const propsOf = () =>
  ({
    articles: ARTICLES,
    story: SAMPLE_STORY,
    handedIn: undefined,
    takenOut: [],
    target: 'this',
    dragged: false,
    onTarget: vi.fn<Props['onTarget']>(),
    onFiles: vi.fn<Props['onFiles']>(),
    onPaste: vi.fn<Props['onPaste']>(() => Promise.resolve(true)),
    onChange: vi.fn<Props['onChange']>(),
    onRemove: vi.fn<Props['onRemove']>(),
    onPutBack: vi.fn<Props['onPutBack']>(),
  }) as const;

function setup(change: Partial<Props> = {}) {
  const props = propsOf();
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

test('where an article stood is a link that tells nothing; other addresses are none', () => {
  const [one, two, three] = ARTICLES;
  if (!one || !two || !three) throw new Error('the sample story is too small');
  setup({
    articles: [
      { ...one, url: 'https://www.gazette.example/a', title: 'Bridge' },
      { ...two, url: 'https://www.blog.example/a' },
      { ...three, url: 'javascript:alert(1)' },
    ],
  });
  const links = screen.getAllByRole('link');
  expect(links.map(({ textContent }) => textContent)).toEqual(['blog.example', 'Bridge']);
  expect(links[0]).toHaveAttribute('rel', 'noopener noreferrer nofollow');
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

test('pasted text is handed in, the field is free again, and the focus stays', async () => {
  const { onPaste } = setup();
  const field = screen.getByLabelText(/paste/i);
  const button = screen.getByRole('button', { name: 'Add this text' });
  expect(button).toHaveAttribute('aria-disabled', 'true');
  await userEvent.click(button);
  expect(onPaste).not.toHaveBeenCalled();
  fireEvent.change(field, { target: { value: 'Words' } });
  await userEvent.click(button);
  expect(onPaste).toHaveBeenCalledWith({ kind: 'text', name: 'pasted-4.txt', text: 'Words' });
  expect(field).toHaveValue('');
  expect(button).toHaveAttribute('aria-disabled', 'true');
  expect(button).toHaveFocus();
});

test('text that was refused is not lost', async () => {
  setup({ onPaste: () => Promise.resolve(false) });
  const field = screen.getByLabelText(/paste/i);
  fireEvent.change(field, { target: { value: 'Words' } });
  await userEvent.click(screen.getByRole('button', { name: 'Add this text' }));
  expect(field).toHaveValue('Words');
});

test('chosen files are handed in', async () => {
  const { onFiles } = setup();
  const files = [new File(['A'], 'a.txt'), new File(['B'], 'b.txt')];
  await userEvent.upload(screen.getByLabelText('Files to add'), files);
  expect(onFiles).toHaveBeenCalledWith(files.map((file) => ({ file, path: file.name })));
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

test('what stands in a field when the dialog closes is taken, and nothing where nothing changed', () => {
  const props = propsOf();
  const { unmount } = render(<AddArticlesView {...props} />);
  const published = within(row('blog.txt')).getByLabelText(/^Published/);
  fireEvent.change(published, { target: { value: '2021-03-04' } });
  unmount();
  expect(props.onChange.mock.calls).toEqual([['blog', { outlet: '', published: '2021-03-04' }]]);
});

test('what was told when its field was left is not told again when the dialog closes', () => {
  const props = propsOf();
  const { unmount } = render(<AddArticlesView {...props} />);
  const outlet = within(row('blog.txt')).getByRole('textbox', { name: 'Outlet' });
  fireEvent.change(outlet, { target: { value: 'Harbour Blog' } });
  fireEvent.blur(outlet);
  fireEvent.blur(outlet);
  unmount();
  expect(props.onChange).toHaveBeenCalledOnce();
});

/** The dialog of a story that does what it is asked to. */
function Changing(): React.JSX.Element {
  const [takenOut, setTakenOut] = useState<readonly ArticleText[]>([]);
  return (
    <AddArticlesView
      {...propsOf()}
      articles={ARTICLES.filter((article) => !takenOut.includes(article))}
      takenOut={takenOut}
      onRemove={(article) => setTakenOut([article, ...takenOut])}
      onPutBack={(article) => setTakenOut(takenOut.filter((one) => one !== article))}
    />
  );
}

test('each of several articles that are taken out can be put back', async () => {
  render(<Changing />);
  await userEvent.click(screen.getByRole('button', { name: 'Remove blog.txt' }));
  await userEvent.click(screen.getByRole('button', { name: 'Remove courier.txt' }));
  expect(screen.getByRole('button', { name: 'Put it back: courier.txt' })).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Put it back: blog.txt' }));
  const list = screen.getByRole('list', { name: /^Articles of the story/u });
  expect(list).toHaveFocus();
  expect(within(list).getByText('blog.txt')).toBeVisible();
  expect(screen.getAllByText(/taken out/u)).toHaveLength(1);
});

test('a drop area says that it is one while files are held over the page', () => {
  setup({ dragged: true });
  expect(screen.getByText(/^Drop them here/)).toBeVisible();
});

/** What a browser does: tells of the paste, then puts the plain text into the field. */
function paste(text: string, html: string): void {
  const field = screen.getByLabelText(/paste an article/i);
  const getData = (type: string): string => (type === 'text/html' ? html : text);
  fireEvent.paste(field, { clipboardData: { getData } });
  fireEvent.input(field, { target: { value: text }, inputType: 'insertFromPaste' });
}

test('of a page that was copied whole, the clipboard’s HTML is handed in, and never shown', async () => {
  const { onPaste } = setup();
  const html = '<nav>Home</nav><h1>Ferry</h1><img src=x onerror=alert(1)><p>It left.</p>';
  paste('Home Ferry It left.', html);
  expect(document.querySelector('img')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Add this text' }));
  expect(onPaste).toHaveBeenCalledWith({ kind: 'page', name: 'pasted-4.html', html });
});

test('words that were changed after they were pasted are handed in as they stand', async () => {
  const { onPaste } = setup();
  paste('It left.', '<nav>Home</nav><p>It left.</p>');
  await userEvent.type(screen.getByLabelText(/paste an article/i), ' On Monday.');
  await userEvent.click(screen.getByRole('button', { name: 'Add this text' }));
  expect(onPaste).toHaveBeenCalledWith({
    kind: 'text',
    name: 'pasted-4.txt',
    text: 'It left. On Monday.',
  });
});
