import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { HeaderView } from './HeaderView.tsx';
import { SearchField } from './SearchField.tsx';
import { ThemeButton } from './ThemeButton.tsx';

afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
  delete document.documentElement.dataset['theme'];
});

test('the headline is the heading of the page, word for word', () => {
  const headline = 'Bridge <b>shut</b>';
  render(
    <HeaderView headline={headline} summary="2 articles">
      {null}
    </HeaderView>,
  );
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(headline);
  expect(screen.getByRole('banner')).toHaveTextContent('2 articles');
});

test('typing searches once, after a pause', () => {
  vi.useFakeTimers();
  const onChange = vi.fn<(value: string) => void>();
  render(<SearchField value="" onChange={onChange} />);
  const field = screen.getByRole('searchbox', { name: /search/i });
  fireEvent.change(field, { target: { value: 'br' } });
  fireEvent.change(field, { target: { value: 'bridge' } });
  expect(field).toHaveValue('bridge');
  expect(onChange).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(onChange.mock.calls).toEqual([['bridge']]);
});

test('the field follows a search that changed elsewhere', () => {
  const { rerender } = render(<SearchField value="bridge" onChange={vi.fn<() => void>()} />);
  rerender(<SearchField value="" onChange={vi.fn<() => void>()} />);
  expect(screen.getByRole('searchbox')).toHaveValue('');
});

test('"/" goes to the field, but is a letter in any field', async () => {
  render(
    <>
      <input aria-label="Other" />
      <SearchField value="" onChange={vi.fn<() => void>()} />
    </>,
  );
  await userEvent.type(screen.getByRole('textbox', { name: 'Other' }), 'a/b');
  expect(screen.getByRole('textbox', { name: 'Other' })).toHaveFocus();
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.keyboard('/');
  expect(screen.getByRole('searchbox')).toHaveFocus();
  expect(screen.getByRole('searchbox')).toHaveValue('');
});

test('the theme goes round, and is remembered unless it is the system’s', async () => {
  render(<ThemeButton />);
  const root = document.documentElement;
  const seen = [];
  for (let i = 0; i < 3; i += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one click after the other
    await userEvent.click(screen.getByRole('button', { name: /^Theme/ }));
    seen.push([root.dataset['theme'], localStorage.getItem('sourceline-theme')]);
  }
  expect(seen).toEqual([
    ['light', 'light'],
    ['dark', 'dark'],
    [undefined, null],
  ]);
});
