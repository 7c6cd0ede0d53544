import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { Story } from '../core/model/story.ts';
import { anyStory } from '../testing/arbitrary-story.ts';
import { SAMPLE_STORY } from '../testing/sample-story.ts';
import { takenWhole } from '../testing/taken-story.ts';
import { writeICalendar } from './icalendar.ts';

/** As a second program reads it. */
function readBack(story: Story) {
  const { text, notes } = writeICalendar(takenWhole(story));
  const calendar = new ICAL.Component(ICAL.parse(text));
  const entries = calendar.getAllSubcomponents('vevent').map((entry) => {
    const value = (name: string): string | undefined =>
      entry.getFirstPropertyValue(name)?.toString();
    return {
      uid: value('uid'),
      stamp: value('dtstamp'),
      start: value('dtstart'),
      end: value('dtend'),
      isDate: entry.getFirstProperty('dtstart')?.type === 'date',
      status: value('status'),
      summary: value('summary'),
      description: value('description'),
    };
  });
  return { calendar, entries, notes };
}

test('all-day entries end before the day that they name, uncertain ones are tentative', () => {
  const { entries, notes } = readBack(SAMPLE_STORY);
  expect(entries.map(({ start, end, status }) => [start, end, status])).toEqual([
    ['2021-01-01', '2021-02-01', 'TENTATIVE'],
    ['2021-03-02', '2021-03-03', 'CONFIRMED'],
    ['2021-06-01', '2021-09-01', 'TENTATIVE'],
  ]);
  expect(entries.every(({ isDate }) => isDate)).toBe(true);
  expect(notes).toEqual(['1 undated event is left out of this file.']);
});

test('the words are verbatim, with whose they are', () => {
  const [, closed] = readBack(SAMPLE_STORY).entries;
  expect(closed?.summary).toBe('The council closed the harbour bridge');
  expect(closed?.description).toContain('Tuesday 2 March 2021 (day · inferred)');
  expect(closed?.description).toContain('Courier: The bridge was shut on Wednesday');
});

test('the clock is the one that it is given', () => {
  expect(readBack(SAMPLE_STORY).entries.map(({ stamp }) => stamp)).toEqual(
    Array.from({ length: 3 }, () => '2026-01-02T03:04:05Z'),
  );
});

const ids = (story: Story) => readBack(story).entries.map(({ uid }) => uid);

test('an entry keeps its id when the story grows, and its date changes', () => {
  const before = ids(SAMPLE_STORY);
  expect(new Set(before).size).toBe(3);
  const moved = SAMPLE_STORY.events.slice(1).map((event) => ({ ...event, id: `new-${event.id}` }));
  expect(ids({ ...SAMPLE_STORY, events: moved })).toEqual(before.slice(1));
});

test('an open end stands on the day that is known, and says so', () => {
  const [event] = SAMPLE_STORY.events;
  if (event === undefined) throw new Error('the sample story is empty');
  const open = { ...event, precision: 'interval' } as const;
  const { entries } = readBack({
    ...SAMPLE_STORY,
    events: [
      { ...open, edtf: '2021-01/..', latest: null },
      { ...open, edtf: '../2021-01-31', earliest: null },
    ],
  });
  expect(entries.map(({ start, end, status }) => [start, end, status])).toEqual([
    ['2021-01-01', undefined, 'TENTATIVE'],
    ['2021-01-31', undefined, 'TENTATIVE'],
  ]);
  expect(entries[0]?.description).toContain('from January 2021');
  expect(entries[0]?.description).toContain('Shown on the first day it can have happened.');
  expect(entries[1]?.description).toContain('Shown on the last day it can have happened.');
});

test('what lasts until no later day can be written has no end', () => {
  const [event] = SAMPLE_STORY.events;
  if (event === undefined) throw new Error('the sample story is empty');
  const { entries } = readBack({
    ...SAMPLE_STORY,
    events: [
      { ...event, edtf: '9999', earliest: '9999-01-01', latest: '9999-12-31', precision: 'year' },
      { ...event, edtf: '9999-12-30', earliest: '9999-12-30', latest: '9999-12-30' },
    ],
  });
  expect(entries.map(({ start, end }) => [start, end])).toEqual([
    ['9999-01-01', undefined],
    ['9999-12-30', '9999-12-31'],
  ]);
});

test('what was corrected says so', () => {
  const corrections = [{ entry: '1', kind: 'event-date', target: 'e:closed' }] as const;
  const { entries } = readBack({ ...SAMPLE_STORY, corrections });
  expect(entries[1]?.description).toContain('Corrected: date.');
});

test('any story: words of articles end no entry and open none', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const { calendar, entries, notes } = readBack(story);
      const left = notes.reduce((sum, note) => sum + Number.parseInt(note, 10), 0);
      expect(entries.length + left).toBe(story.events.length);
      expect(calendar.getAllSubcomponents()).toHaveLength(entries.length);
      for (const { start, end, isDate } of entries) {
        expect(isDate).toBe(true);
        expect(end === undefined || end > (start ?? '')).toBe(true);
      }
      expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length);
    }),
  );
});
