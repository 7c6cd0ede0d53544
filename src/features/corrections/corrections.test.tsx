import { fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { SpanRef } from '../../core/model/span.ts';
import type { HistoryRow } from '../../selectors/correction-words.ts';
import { otherEvents, whoIsNamed } from '../../selectors/correct-choices.ts';
import { SAMPLE_STORY } from '../../testing/sample-story.ts';
import { AddEventForm } from './AddEventForm.tsx';
import { ChooseForm } from './ChooseForm.tsx';
import { DateForm } from './DateForm.tsx';
import { HistoryView } from './HistoryView.tsx';
import { PartForm } from './PartForm.tsx';
import { partsToMove } from './parts-to-move.ts';
import { SpeakerForm, type SpeakerChoice } from './SpeakerForm.tsx';

const nothing = (): void => undefined;

// jsdom has no modal dialogs.
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = vi.fn<(this: HTMLDialogElement) => void>(function show() {
    this.open = true;
  });
  HTMLDialogElement.prototype.close = vi.fn<() => void>();
});

const closed = SAMPLE_STORY.events.find(({ id }) => id === 'e:closed')!;

test('a date is told as it is typed, and taken when it is one', () => {
  const onSave = vi.fn<(edtf: string, note: string) => void>();
  const choices = [{ edtf: '2021-03-03', from: 'as Courier says' }];
  render(
    <DateForm
      label="It was shut"
      now="2021-03-02"
      choices={choices}
      onSave={onSave}
      onClose={nothing}
    />,
  );
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Date' });
  const save = screen.getByRole('button', { name: 'Set the date' });
  expect(field).toHaveFocus();
  expect(save).toHaveAttribute('aria-disabled', 'true');
  expect(field).toHaveValue('Tuesday 2 March 2021');
  // What is typed takes its place.
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  fireEvent.change(field, { target: { value: 'March 2021' } });
  expect(screen.getByText(/From 2021-03-01 to 2021-03-31/)).toBeVisible();
  fireEvent.change(field, { target: { value: '2021-02-29' } });
  expect(screen.getByText(/that month has no such day/)).toBeVisible();
  expect(field).toBeInvalid();
  fireEvent.click(save);
  expect(onSave).not.toHaveBeenCalled();
  fireEvent.change(field, { target: { value: '2021-03/..' } });
  expect(screen.getByText(/From 2021-03-01 on, without an end/)).toBeVisible();
  fireEvent.click(screen.getByRole('button', { name: /^Wed 3 Mar 2021/ }));
  fireEvent.change(screen.getByLabelText(/^Note/), { target: { value: 'seen' } });
  fireEvent.click(save);
  expect(onSave).toHaveBeenCalledExactlyOnceWith('2021-03-03', 'seen');
});

test('another event is found by its words, with Enter as well', () => {
  const onSave = vi.fn<(chosen: string, note: string) => void>();
  render(
    <ChooseForm
      title="Merge"
      subject="It was shut"
      label="The same event"
      action="Make one"
      choicesFor={(query) => otherEvents(SAMPLE_STORY, closed, query)}
      onSave={onSave}
      onClose={nothing}
    />,
  );
  const search = screen.getByRole('searchbox');
  fireEvent.change(search, { target: { value: 'repairs' } });
  expect(screen.getAllByRole('radio')).toHaveLength(1);
  fireEvent.keyDown(search, { key: 'Enter' });
  expect(onSave).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Make one' }));
  expect(onSave).toHaveBeenCalledExactlyOnceWith('e:repairs', '');
});

test('some tellings can be parted, not all', () => {
  const onSave = vi.fn<(places: readonly SpanRef[], note: string) => void>();
  render(
    <PartForm
      title="Split"
      subject="It was shut"
      label="Tellings"
      action="Part"
      parts={partsToMove(SAMPLE_STORY, closed.mentions, 'nothing')}
      onSave={onSave}
      onClose={nothing}
    />,
  );
  const boxes = screen.getAllByRole('checkbox');
  for (const box of boxes) fireEvent.click(box);
  expect(screen.getByText(/Something has to stay/)).toBeVisible();
  fireEvent.click(screen.getByRole('button', { name: 'Part' }));
  expect(onSave).not.toHaveBeenCalled();
  fireEvent.click(boxes[0]!);
  fireEvent.click(screen.getByRole('button', { name: 'Part' }));
  expect(onSave.mock.calls[0]?.[0].map(({ article }) => article)).toEqual(['courier', 'blog']);
});

test('a speaker is somebody named, another name, or nobody', () => {
  const onSave = vi.fn<(speaker: SpeakerChoice, note: string) => void>();
  render(
    <SpeakerForm
      quote="We could not wait"
      choicesFor={(query) => whoIsNamed(SAMPLE_STORY, query)}
      onSave={onSave}
      onClose={nothing}
    />,
  );
  const save = screen.getByRole('button', { name: 'Set the speaker' });
  fireEvent.click(screen.getByRole('radio', { name: /Tomas Lindqvist/ }));
  fireEvent.click(save);
  fireEvent.click(screen.getByRole('button', { name: 'Another name' }));
  fireEvent.click(save);
  fireEvent.change(screen.getByRole('textbox', { name: 'Name' }), { target: { value: ' Ada ' } });
  fireEvent.click(save);
  fireEvent.click(screen.getByRole('button', { name: 'Nobody' }));
  fireEvent.click(save);
  expect(onSave.mock.calls.map(([speaker]) => speaker)).toEqual([
    { kind: 'known', id: 'person:tomas-lindqvist' },
    { kind: 'name', name: 'Ada' },
    { kind: 'nobody' },
  ]);
});

test('a passage can be set word by word, and needs no date', () => {
  const onSave = vi.fn<(place: object, edtf: string | null, note: string) => void>();
  const text = 'The pier was shut on Tuesday.';
  const place = { start: 4, end: 12 };
  render(<AddEventForm text={text} place={place} choices={[]} onSave={onSave} onClose={nothing} />);
  fireEvent.click(screen.getByRole('button', { name: 'Begin a word earlier' }));
  fireEvent.click(screen.getByRole('button', { name: 'End a word later' }));
  expect(screen.getByText('The pier was shut')).toBeVisible();
  fireEvent.click(screen.getByRole('button', { name: 'Add the event' }));
  expect(onSave).toHaveBeenCalledExactlyOnceWith({ start: 0, end: 17 }, null, '');
});

const row = (id: string, rest: Partial<HistoryRow>): HistoryRow => ({
  id,
  does: `Deed ${id}`,
  words: [`words of ${id}`],
  note: undefined,
  at: '2024-01-01T12:00:00Z',
  state: 'in force',
  why: undefined,
  ...rest,
});

test('the history says what each did and leads back from each', () => {
  const act = vi.fn<(how: string, entries: readonly string[]) => void>();
  render(
    <HistoryView
      rows={[
        row('a', { note: 'because' }),
        row('b', { state: 'taken back' }),
        row('c', { state: 'unfit', why: 'No event is told there any more.' }),
      ]}
      canUndo
      canRedo={false}
      onUndo={nothing}
      onRedo={nothing}
      onTakeBack={(entries) => act('back', entries)}
      onBringBack={(entries) => act('forth', entries)}
      onShow={undefined}
    />,
  );
  const [first, second, third] = screen.getAllByRole('listitem');
  expect(first).toHaveTextContent('Note: because');
  expect(third).toHaveTextContent('No longer fits. No event is told there any more.');
  fireEvent.click(within(second!).getByRole('button', { name: 'Bring back: Deed b' }));
  fireEvent.click(within(third!).getByRole('button', { name: 'Take back: Deed c' }));
  fireEvent.click(screen.getByRole('button', { name: 'Take all back' }));
  expect(act.mock.calls).toEqual([
    ['forth', ['b']],
    ['back', ['c']],
    ['back', ['a', 'c']],
  ]);
  expect(screen.getByRole('button', { name: 'Redo' })).toHaveAttribute('aria-disabled', 'true');
});
