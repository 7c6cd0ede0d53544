import type { StoryEvent } from '../core/model/event.ts';
import type { SpanRef } from '../core/model/span.ts';
import type { Story } from '../core/model/story.ts';
import { dateWords } from './date-words.ts';
import { dayNumber } from '../core/model/civil-day.ts';
import { fold } from './fold.ts';
import { wordsOf } from './story-text.ts';
import { tellerOf, tellersOf } from './tellers.ts';

/** A date that is ready to be taken. */
export interface DateChoice {
  readonly edtf: string;
  /** Where it is from: words of ours. */
  readonly from: string;
}

/** Dates of an event that its tellers name, those they were published on, and none at all. */
export function dateChoices(
  story: Story,
  event: StoryEvent | undefined,
  places: readonly SpanRef[] = event?.mentions ?? [],
): readonly DateChoice[] {
  const tellers = tellersOf(story);
  const nameOf = (article: string): string => tellerOf(tellers, article)?.name ?? '';
  const dating = new Set(event?.mentions.map(({ timex }) => timex));
  const said = story.timexes.filter(({ id }) => dating.has(id));
  const articles = new Set(places.map(({ article }) => article));
  const published = story.articles.filter(({ id }) => articles.has(id));
  const all: readonly (DateChoice | undefined)[] = [
    ...said.map(({ edtf, article }) =>
      edtf === null ? undefined : { edtf, from: `as ${nameOf(article)} says` },
    ),
    ...published.map(({ id, published: day }) =>
      day === null ? undefined : { edtf: day.edtf, from: `when ${nameOf(id)} published` },
    ),
    { edtf: '../..', from: 'no date' },
  ];
  const choices = all.filter((choice) => choice !== undefined);
  return choices.filter(
    ({ edtf }, i) =>
      edtf !== event?.edtf && choices.findIndex((other) => other.edtf === edtf) === i,
  );
}

/** Something that can be chosen from a list. */
export interface Choice {
  readonly id: string;
  /** Verbatim. */
  readonly words: string;
  /** What articles call it besides, verbatim; '' for nothing. */
  readonly called: string;
  /** Words of ours that tell it from others; '' for none. */
  readonly note: string;
}

const answering = (choices: readonly Choice[], query: string): readonly Choice[] => {
  const terms = fold(query)
    .split(/\s+/u)
    .filter((term) => term !== '');
  return choices.filter(({ words, called, note }) => {
    const text = fold(`${words} ${called} ${note}`);
    return terms.every((term) => text.includes(term));
  });
};

/** The other events of a story that answer a query, those nearest in time first. */
export function otherEvents(story: Story, event: StoryEvent, query: string): readonly Choice[] {
  const day = dayOf(event);
  const choices = story.events
    .filter(({ id }) => id !== event.id)
    .map((other) => ({ other, apart: Math.abs(dayOf(other) - day) }))
    .toSorted((a, b) => a.apart - b.apart)
    .map(({ other }) => ({
      id: other.id,
      words: wordsOf(story, other.label),
      called: '',
      note: dateWords(other),
    }));
  return answering(choices, query);
}

/** Undated events stand at the end. */
const NEVER = 1e9;

const dayOf = ({ earliest, latest }: StoryEvent): number => {
  const day = dayNumber(earliest ?? latest ?? '');
  return Number.isNaN(day) ? NEVER : day;
};

const most = <T extends { readonly mentions: readonly SpanRef[] }>(all: readonly T[]): T[] =>
  all
    .filter(({ mentions }) => mentions.length > 0)
    .toSorted((a, b) => b.mentions.length - a.mentions.length);

/** Who is named in a story and answers a query: the people, the most named first, then all others. */
export function whoIsNamed(
  story: Story,
  query: string,
  kinds: 'people' | 'all' = 'all',
): readonly Choice[] {
  const people = most(story.people).map(({ id, name, roles: [role] }) => ({
    id,
    words: name,
    called: role === undefined ? '' : wordsOf(story, role),
    note: '',
  }));
  const others = [
    ...most(story.organisations).map(({ id, name }) => ({
      id,
      words: name,
      called: '',
      note: 'organisation',
    })),
    ...most(story.outlets).map(({ id, name }) => ({ id, words: name, called: '', note: 'outlet' })),
  ];
  return answering(kinds === 'people' ? people : [...people, ...others], query);
}
