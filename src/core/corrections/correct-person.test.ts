import { describe, expect, test } from 'vitest';
import { at, corrected, whyNot } from '../../testing/corrected-story.ts';
import type { Person } from '../model/entity.ts';
import type { Story } from '../model/story.ts';

const called = ({ people }: Story, name: string): Person | undefined =>
  people.find((person) => person.name === name);

describe('speakers', () => {
  const quote = at('herald', 'Nobody sails from it,');
  const quoteIn = (story: Story) => story.quotes.find(({ start }) => start === quote.start);

  test('are somebody who is named, somebody new, or nobody', () => {
    const mention = at('herald', 'Anna Lindqvist');
    const story = corrected({
      kind: 'quote-speaker',
      quote,
      speaker: { kind: 'mention', mention },
    });
    expect(quoteIn(story)?.source).toEqual({
      entity: 'person:anna-lindqvist',
      start: mention.start,
      end: mention.end,
    });
    const named = corrected({
      kind: 'quote-speaker',
      quote,
      speaker: { kind: 'name', name: ' Grace Hopper ' },
    });
    expect(quoteIn(named)).toMatchObject({
      source: { entity: 'person:grace-hopper' },
      rule: 'corrected',
    });
    expect(called(named, 'Grace Hopper')).toMatchObject({ mentions: [] });
    const nobody = corrected({ kind: 'quote-speaker', quote, speaker: { kind: 'nobody' } });
    expect(quoteIn(nobody)).toMatchObject({ source: null, cue: null });
  });

  test('are found by a name that the story knows', () => {
    const speaker = { kind: 'name', name: 'ruth achterberg' } as const;
    const story = corrected({ kind: 'quote-speaker', quote, speaker });
    expect(quoteIn(story)?.source?.entity).toBe('person:ruth-achterberg');
    expect(whyNot({ kind: 'quote-speaker', quote, speaker: { kind: 'name', name: ' ' } })).toEqual([
      'no-name',
    ]);
  });
});

describe('people', () => {
  const tomas = at('gazette', 'Tomas Lindqvist');
  const anna = at('herald', 'Anna Lindqvist');

  test('become one', () => {
    const story = corrected({ kind: 'person-merge', person: anna, into: tomas });
    expect(called(story, 'Tomas Lindqvist')?.aliases).toEqual(['Lindqvist', 'Anna Lindqvist']);
    expect(called(story, 'Anna Lindqvist')).toBeUndefined();
  });

  test('are parted, with what they said and where they are told of', () => {
    const mention = at('courier', 'Lindqvist wrote');
    const only = { ...mention, end: mention.start + 9, exact: 'Lindqvist' };
    const story = corrected({ kind: 'person-split', mentions: [only] });
    const other = story.people.find(({ id }) => id === 'person:n0');
    expect(other).toMatchObject({ name: 'Lindqvist', aliases: [], roles: [] });
    expect(called(story, 'Tomas Lindqvist')?.mentions).toHaveLength(4);
    const said = story.quotes.filter(({ source }) => source?.entity === 'person:n0');
    expect(said.map(({ article }) => article)).toEqual(['courier']);
  });
});
