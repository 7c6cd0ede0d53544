import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Story } from '../../core/model/story.ts';
import { eventDetail } from '../../selectors/event-detail.ts';
import { eventPosition } from '../../selectors/event-detail-position.ts';
import type { Correcting } from '../../state/correcting.ts';
import { DEFAULT_VIEW } from '../../state/view-state.ts';
import { SAMPLE_STORY } from '../../testing/sample-story.ts';
import { EventDetailView } from './EventDetailView.tsx';

const nothing = (): void => undefined;

beforeEach(() => {
  Element.prototype.scrollIntoView = nothing;
});

/** The sample with another date for its second event, and nobody for its first quote. */
const CORRECTED: Story = {
  ...SAMPLE_STORY,
  events: SAMPLE_STORY.events.map((event) =>
    event.id === 'e:closed'
      ? {
          ...event,
          edtf: '2021-03-01',
          earliest: '2021-03-01',
          latest: '2021-03-01',
          basis: 'stated',
          reason: { rule: 'corrected', evidence: [] },
        }
      : event,
  ),
  quotes: SAMPLE_STORY.quotes.map((quote) =>
    quote.id === 'q:wait' ? { ...quote, source: null, cue: null, rule: 'corrected' } : quote,
  ),
  corrections: [
    { entry: 'a', kind: 'event-date', target: 'e:closed', note: 'The minutes say so.' },
    { entry: 'b', kind: 'event-merge', target: 'e:closed' },
    { entry: 'c', kind: 'quote-speaker', target: 'q:wait' },
  ],
};

function show(correct?: (what: Correcting) => void): void {
  render(
    <EventDetailView
      detail={eventDetail(CORRECTED, 'e:closed', SAMPLE_STORY)!}
      position={eventPosition(CORRECTED, DEFAULT_VIEW, 'e:closed')}
      reading={{ hrefOf: () => '#', open: nothing, openPerson: nothing, correct }}
      onSelect={nothing}
    />,
  );
}

test('what was corrected says so, with the note and what the parser read', () => {
  show();
  expect(screen.getByText('day · corrected')).toBeInTheDocument();
  expect(screen.getByText('merged by hand')).toBeInTheDocument();
  expect(screen.getByText('Why this date.').parentElement).toHaveTextContent(
    'Corrected: you set it. Your note: The minutes say so. Sourceline read: Tuesday 2 March 2021.',
  );
  expect(screen.getByRole('button', { name: 'corrected' })).toHaveAccessibleDescription(
    'Sourceline read: Ines Okafor.',
  );
});

test('each fact leads to its correction, where anything can be corrected', () => {
  const correct = vi.fn<(what: Correcting) => void>();
  show(correct);
  for (const name of [
    'Correct the date of this event',
    'Merge this event with another',
    'Reject this event',
    'Split off tellings of this event',
  ])
    fireEvent.click(screen.getByRole('button', { name }));
  fireEvent.click(screen.getAllByRole('button', { name: 'Correct who said this' })[0]!);
  expect(correct.mock.calls.map(([{ what }]) => what)).toEqual([
    'event-date',
    'event-merge',
    'event-reject',
    'event-split',
    'speaker',
  ]);
});

test('inside another page nothing can be corrected', () => {
  show();
  expect(screen.queryByRole('button', { name: /^Correct /u })).not.toBeInTheDocument();
});
