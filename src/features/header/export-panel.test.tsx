import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { FORMAT_GROUPS, type Format } from '../../export/formats.ts';
import type { Scope } from '../../export/taken.ts';
import { ExportPanelView, type Outcome } from './ExportPanelView.tsx';

function setup(scope: Scope = 'story', outcome?: Outcome, entered = false) {
  const onTake = vi.fn<(format: Format) => void>();
  const onScope = vi.fn<(scope: Scope) => void>();
  render(
    <ExportPanelView
      groups={FORMAT_GROUPS}
      scope={scope}
      counts={{ story: 53, view: 12 }}
      outcome={outcome}
      entered={entered}
      onScope={onScope}
      onTake={onTake}
    />,
  );
  return { onTake, onScope };
}

test('each group lists its formats, and what each is for', () => {
  setup();
  for (const { name, formats } of FORMAT_GROUPS) {
    const group = within(screen.getByRole('region', { name }));
    for (const { name: format, about } of formats)
      expect(group.getByText(format).closest('button')).toHaveTextContent(about);
  }
});

test('no two formats have one file name', () => {
  const endings = FORMAT_GROUPS.flatMap(({ formats }) => formats.map(({ ending }) => ending));
  expect(new Set(endings).size).toBe(endings.length);
});

test('it says what is taken, and how much', async () => {
  const { onScope } = setup();
  expect(screen.getByText('All 53 events, whatever the filters say.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'This view' }));
  expect(onScope.mock.calls).toEqual([['view']]);
});

test('of a view it says how much of the whole is left', () => {
  setup('view');
  expect(screen.getByText('What the filters leave: 12 of 53 events.')).toBeVisible();
});

test('whoever has gone into it before it was there is at its first format', () => {
  setup('story', undefined, true);
  expect(screen.getByText('Story file').closest('button')).toHaveFocus();
});

test('arrow keys go from format to format, Enter takes one', async () => {
  const { onTake } = setup();
  const [first, second] = FORMAT_GROUPS.flatMap(({ formats }) => formats);
  screen
    .getByText(first?.name ?? '')
    .closest('button')
    ?.focus();
  await userEvent.keyboard('{ArrowUp}{ArrowDown}{Enter}');
  expect(onTake.mock.calls).toEqual([[second]]);
});

test.each<[Outcome, RegExp]>([
  [
    { kind: 'saved', file: 'a.ics', notes: ['1 undated event is left out of this file.'] },
    /^Saved as a\.ics\. 1 undated event/,
  ],
  [{ kind: 'no-picture' }, /cannot make a PNG.*SVG/],
  [{ kind: 'failed', file: 'a.md', message: 'broken' }, /a\.md could not be made \(broken\)/],
])('what came of it is said: %j', (outcome, words) => {
  setup('story', outcome);
  expect(screen.getByRole('status')).toHaveTextContent(words);
});
