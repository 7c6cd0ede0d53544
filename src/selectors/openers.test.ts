import { expect, test } from 'vitest';
import { DEFAULT_VIEW } from '../state/view-state.ts';
import { SAMPLE_STORY } from '../testing/sample-story.ts';
import { openersOf } from './openers.ts';

const [difference] = SAMPLE_STORY.disagreements;

test('an event whose outlets differ is one to begin with, once, by what differs most plainly', () => {
  const wording = { ...difference!, id: 'd:wording', kind: 'wording' } as const;
  const story = { ...SAMPLE_STORY, disagreements: [wording, difference!] };
  expect(openersOf(story, DEFAULT_VIEW)).toEqual([
    {
      event: 'e:closed',
      label: expect.stringMatching(/^The council closed/u),
      asks: 'how many',
    },
  ]);
});

test('the filters hold for it', () => {
  expect(openersOf(SAMPLE_STORY, { ...DEFAULT_VIEW, people: ['person:tomas-lindqvist'] })).toEqual(
    [],
  );
});

test('a few are enough', () => {
  const events = [1, 2, 3, 4].map((n) => ({ ...SAMPLE_STORY.events[0]!, id: `e:${n}` }));
  const disagreements = events.map(({ id }) => ({ ...difference!, id: `d:${id}`, event: id }));
  expect(openersOf({ ...SAMPLE_STORY, events, disagreements }, DEFAULT_VIEW)).toHaveLength(3);
});
