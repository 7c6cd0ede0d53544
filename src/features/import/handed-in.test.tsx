import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { HandedIn } from './HandedIn.tsx';
import { NOTHING_YET, type Report } from './report.ts';

// jsdom has no layout, and nothing to scroll.
Element.prototype.scrollIntoView = () => {};

type Props = Parameters<typeof HandedIn>[0];

function setup(change: Partial<Props> = {}) {
  const props = {
    report: NOTHING_YET,
    progress: { read: 3, of: 3 },
    onCancel: vi.fn<Props['onCancel']>(),
    onDone: vi.fn<Props['onDone']>(),
  };
  render(<HandedIn {...props} {...change} />);
  return props;
}

const REPORT: Report = {
  ...NOTHING_YET,
  rows: [
    { key: 1, name: 'b.txt', result: { kind: 'taken', notes: [] } },
    {
      key: 2,
      name: 'c.txt',
      result: { kind: 'taken', notes: [{ kind: 'encoding', encoding: 'utf-16le' }] },
    },
    {
      key: 3,
      name: 'a.txt',
      result: { kind: 'refused', failure: { kind: 'empty', name: 'a.txt' } },
    },
  ],
};

test('problems are told at once, and what was added when there is a pause', () => {
  setup({ report: REPORT });
  expect(screen.getByRole('alert')).toHaveTextContent('a.txt has no text in it.');
  const [summary, note] = screen.getAllByRole('status');
  expect(note).toHaveTextContent('c.txt was read as UTF-16.');
  expect(summary).toHaveTextContent('2 added, 1 skipped: no text.');
});

test('while files are read, each says how far it is, and all can be cancelled', async () => {
  const rows = REPORT.rows.map((one) => (one.key === 1 ? one : { ...one, result: undefined }));
  const { onCancel } = setup({ report: { ...REPORT, rows, busy: 1 } });
  const list = within(screen.getByRole('list', { name: 'Files handed in' }));
  expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'b.txtread',
    'c.txtreading…',
    'a.txtwaiting',
  ]);
  expect(screen.getByRole('progressbar', { name: 'Files read' })).toHaveValue(1);
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(onCancel).toHaveBeenCalledOnce();
});

test('while articles are read, it says how far', () => {
  setup({ progress: { read: 1, of: 3 } });
  expect(screen.getByRole('status')).toHaveTextContent('Reading the articles: 1 of 3.');
});

test('once something was added, a button leads to it; where all was refused there is none', async () => {
  const { onDone } = setup({ report: REPORT });
  await userEvent.click(screen.getByRole('button', { name: 'Show the story' }));
  expect(onDone).toHaveBeenCalledOnce();
  cleanup();
  setup({ report: { ...REPORT, rows: REPORT.rows.slice(-1) } });
  expect(screen.queryByRole('button', { name: 'Show the story' })).toBeNull();
});
