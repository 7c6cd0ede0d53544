import { act, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { changeView, useLaterView, useView } from '../state/use-view.ts';

function Views(): string {
  return `${useView().search} ${useLaterView().search}`;
}

test('what follows from a change comes after it is seen; another story comes at once', async () => {
  render(<Views />);
  act(() => changeView({ search: 'now' }));
  expect(document.body).toHaveTextContent(/^now$/);
  await vi.waitFor(() => expect(screen.getByText('now now')).toBeInTheDocument());
  act(() => changeView({ story: 'another', search: 'new' }));
  expect(document.body).toHaveTextContent('new new');
});
