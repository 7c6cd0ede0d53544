import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { Sheet } from './Sheet.tsx';

// jsdom has no modal dialogs: what the browser does by itself (focus, the top layer) is left out.
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = vi.fn<(this: HTMLDialogElement) => void>(function show() {
    this.open = true;
  });
  HTMLDialogElement.prototype.close = vi.fn<(this: HTMLDialogElement) => void>(function close() {
    this.open = false;
  });
});

function setup() {
  const onClose = vi.fn<() => void>();
  render(
    <Sheet label="Filters" side="start" onClose={onClose}>
      <p>Content</p>
    </Sheet>,
  );
  return { onClose, dialog: screen.getByRole('dialog', { name: 'Filters' }) };
}

test('it is open while it is rendered', () => {
  const { dialog } = setup();
  expect(dialog).toHaveAttribute('open');
});

test.each<readonly [string, (dialog: HTMLElement) => void]>([
  ['its button', () => fireEvent.click(screen.getByRole('button', { name: 'Close' }))],
  ['Esc', (dialog) => fireEvent(dialog, new Event('cancel'))],
  ['a press beside it', (dialog) => fireEvent.mouseDown(dialog)],
])('%s closes it', (_, act) => {
  const { onClose, dialog } = setup();
  act(dialog);
  expect(onClose).toHaveBeenCalledOnce();
});

test('neither a press in it nor a dialog inside it closes it', () => {
  const { onClose } = setup();
  fireEvent.mouseDown(screen.getByText('Content'));
  fireEvent(screen.getByText('Content'), new Event('cancel', { bubbles: true }));
  expect(onClose).not.toHaveBeenCalled();
});
