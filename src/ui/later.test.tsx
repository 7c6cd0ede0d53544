import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { expect, test, vi } from 'vitest';
import { later, orNothing } from './later.tsx';
import { isNotFetched } from './NotFetched.tsx';

const Part = (): React.JSX.Element => <p>The part</p>;
const gone = new TypeError('Failed to fetch dynamically imported module: /part.js');

test('a part whose fetch failed says so, leaves the rest alone, and is fetched again', async () => {
  const fetch = vi.fn<() => Promise<typeof Part>>().mockRejectedValueOnce(gone);
  fetch.mockRejectedValueOnce(gone).mockResolvedValueOnce(Part);
  const Later = later('The reader', fetch);
  render(
    <>
      <p>The list</p>
      <Suspense>
        <Later />
      </Suspense>
    </>,
  );
  expect(await screen.findByRole('alert')).toHaveTextContent(/^The reader could not be fetched\./u);
  expect(screen.getByText('The list')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Load the page again' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('The part')).toBeVisible();
  expect(fetch).toHaveBeenCalledTimes(3);
});

test('what the page can do without leaves no trace', async () => {
  const fetch = vi.fn<() => Promise<typeof Part>>().mockRejectedValue(gone);
  const Later = later('The hints', fetch, orNothing);
  render(
    <Suspense fallback="waiting">
      <Later />
    </Suspense>,
  );
  await vi.waitFor(() => expect(document.body).not.toHaveTextContent('waiting'));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a script that did not come is told from a fault, in the words of each browser', () => {
  for (const words of [
    gone.message,
    'error loading dynamically imported module',
    'Importing a module script failed.',
    'NetworkError when attempting to fetch resource.',
    'Load failed',
  ])
    expect(isNotFetched(new TypeError(words))).toBe(true);
  expect(isNotFetched(new TypeError("Cannot read properties of undefined (reading 'id')"))).toBe(
    false,
  );
  expect(isNotFetched(new Error('Failed to fetch'))).toBe(false);
});
