import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Story } from '../core/model/story.ts';
import { anyStory } from '../testing/arbitrary-story.ts';
import { SAMPLE_STORY } from '../testing/sample-story.ts';
import { takenWhole } from '../testing/taken-story.ts';
import { writeTimelineJs } from './timeline-js.ts';

interface Slide {
  readonly unique_id: string;
  readonly start_date: { readonly year: number };
  readonly end_date?: unknown;
  readonly display_date: string;
  readonly text: { readonly headline: string; readonly text: string };
}

function write(story: Story) {
  const { text, notes } = writeTimelineJs(takenWhole(story));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- TimelineJS3 itself reads it in e2e/13-export
  return { ...(JSON.parse(text) as { title: Slide; events: readonly Slide[] }), notes };
}

test('an uncertain date is a stretch, with words that say how uncertain', () => {
  const { events, notes } = write(SAMPLE_STORY);
  expect(events.map((slide) => slide.display_date)).toEqual([
    'January 2021',
    'Tuesday 2 March 2021',
    'Summer 2021',
  ]);
  expect(events[0]).toMatchObject({
    start_date: { year: 2021, month: 1, day: 1 },
    end_date: { year: 2021, month: 1, day: 31 },
  });
  expect(events[1]).not.toHaveProperty('end_date');
  expect(notes).toEqual(['1 undated event is left out of this file.']);
});

test('what is told is verbatim, and what was corrected says so', () => {
  const corrections = [
    { entry: '1', kind: 'event-date', target: 'e:closed', note: '<i>' },
  ] as const;
  const { events } = write({ ...SAMPLE_STORY, corrections });
  expect(events[1]?.text.text).toContain('<blockquote>The bridge was shut on Wednesday');
  expect(events[1]?.text.text).toContain('<p>Corrected: date (&lt;i&gt;).</p>');
});

const OURS = /<\/?(?:p|small|blockquote)>/g;

test('any story: no tag but ours, no slide before the year 1, none lost without a word', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const { title, events, notes } = write(story);
      for (const { text } of [title, ...events]) {
        expect(text.headline).not.toMatch(/[<>]/);
        expect(text.text.replaceAll(OURS, '')).not.toMatch(/[<>]/);
      }
      for (const { start_date: start } of events) expect(start.year).toBeGreaterThan(0);
      const left = notes.reduce((sum, note) => sum + Number.parseInt(note, 10), 0);
      expect(events.length + left).toBe(story.events.length);
      expect(new Set(events.map((slide) => slide.unique_id)).size).toBe(events.length);
    }),
  );
});
