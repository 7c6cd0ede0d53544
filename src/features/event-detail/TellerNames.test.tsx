import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { TellerNames } from './TellerNames.tsx';

test('of many who do not tell it a few are named, and the rest on demand', async () => {
  const tellers = Array.from({ length: 25 }, (_, i) => ({
    id: `outlet:${i}`,
    name: `Paper ${i}`,
    colour: 0,
  }));
  const { rerender } = render(<TellerNames tellers={tellers} />);
  expect(screen.getAllByText(/^Paper/)).toHaveLength(5);
  await userEvent.click(screen.getByRole('button', { name: 'and 20 more' }));
  expect(screen.getAllByText(/^Paper/)).toHaveLength(25);
  expect(screen.getByRole('button', { name: 'fewer' })).toHaveFocus();
  rerender(<TellerNames tellers={tellers.slice(0, 7)} />);
  expect(screen.getAllByText(/^Paper/)).toHaveLength(7);
  expect(screen.queryByRole('button')).toBeNull();
});
