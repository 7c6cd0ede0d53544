import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Chip } from './Chip.tsx';
import { Notice } from './Notice.tsx';
import { SectionHeading } from './SectionHeading.tsx';
import { ToggleGroup } from './ToggleGroup.tsx';

test('a toggle group says which one is pressed, and which was chosen', async () => {
  const onChange = vi.fn<(value: string) => void>();
  const options = [
    { value: 'outlet', label: 'By outlet' },
    { value: 'person', label: 'By person' },
  ];
  render(<ToggleGroup label="Lanes" options={options} value="outlet" onChange={onChange} />);
  expect(screen.getByRole('group', { name: 'Lanes' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'By outlet', pressed: true })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'By person', pressed: false }));
  expect(onChange).toHaveBeenCalledWith('person');
});

test('a chip is a button that says what it takes back', async () => {
  const onRemove = vi.fn<() => void>();
  render(
    <Chip removeLabel="Remove filter: Ines Okafor" onRemove={onRemove}>
      Ines Okafor
    </Chip>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Remove filter: Ines Okafor' }));
  expect(onRemove).toHaveBeenCalledOnce();
});

test('a problem is told at once, news when there is a pause, a hint to those who come by', () => {
  const { container } = render(
    <>
      <Notice tone="problem" title="Broken" />
      <Notice tone="news" title="Done" />
      <Notice title="Begin here" />
    </>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('Broken');
  expect(screen.getByRole('status')).toHaveTextContent('Done');
  expect(container.lastElementChild).not.toHaveAttribute('role');
});

test('a section heading is a heading of its level, beside its action', () => {
  render(
    <SectionHeading level={3} action={<button type="button">clear</button>}>
      People
    </SectionHeading>,
  );
  expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(/^People$/);
  expect(screen.getByRole('button', { name: 'clear' })).toBeVisible();
});
