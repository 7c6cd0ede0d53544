import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { ArticleForm } from './ArticleForm.tsx';

const nothing = (): void => undefined;

// jsdom has no modal dialogs.
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = vi.fn<(this: HTMLDialogElement) => void>(function show() {
    this.open = true;
  });
  HTMLDialogElement.prototype.close = vi.fn<() => void>();
});

test('asked for its date, an article shows that field alone, with what is inferred to confirm', () => {
  const onSave = vi.fn<(said: { outlet: string; published: string }, note: string) => void>();
  const form = (asksDate: boolean) => (
    <ArticleForm
      key={String(asksDate)}
      headline="No way across"
      now={{ outlet: '', published: '' }}
      read={{ outlet: undefined, published: '3 – 4 March 2021, inferred' }}
      asksDate={asksDate}
      begins={asksDate ? '2021-03-04' : ''}
      alone={undefined}
      onSave={onSave}
      onClose={nothing}
    />
  );
  const { rerender } = render(form(true));
  expect(screen.getByLabelText('Published: now 3 – 4 March 2021, inferred')).toHaveFocus();
  expect(screen.queryByLabelText(/^Outlet/)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Set the date' }));
  expect(onSave).toHaveBeenLastCalledWith({ outlet: '', published: '2021-03-04' }, '');
  rerender(form(false));
  expect(screen.getByLabelText(/^Outlet/)).toHaveFocus();
  expect(screen.getByRole('button', { name: 'Set outlet and date' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});
