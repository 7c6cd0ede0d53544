import type { StoryEvent } from '../core/model/event.ts';
import type { Story } from '../core/model/story.ts';
import type { Only, ViewState } from '../state/view-state.ts';
import { correctedIn } from './corrections-of.ts';
import { peopleIn } from './people-in.ts';
import { eventsThatMatch } from './search.ts';
import { sharedPlaces } from './shared-words.ts';

/** The filters of a view. Every one of them must let an event pass. */
export const FILTERS = [
  'tellers',
  'cited',
  'people',
  'differs',
  'quotes',
  'single',
  'copied',
  'corrected',
  'search',
] as const;
export type FilterName = (typeof FILTERS)[number];

export type Test = (event: StoryEvent) => boolean;

const PASS: Test = () => true;

/** True for an event that has it, whatever the view says. */
export const ONLY_TESTS: Readonly<Record<Only, (story: Story) => Test>> = {
  differs: (story) => {
    const differing = new Set(story.disagreements.map(({ event }) => event));
    return ({ id }) => differing.has(id);
  },
  quotes:
    () =>
    ({ quotes }) =>
      quotes.length > 0,
  single:
    () =>
    ({ outlets }) =>
      outlets.length === 1,
  copied: (story) => {
    const isShared = sharedPlaces(story);
    return ({ mentions }) => mentions.some(isShared);
  },
  corrected: correctedIn,
};

/** What each filter of the view lets pass. Choices within one filter add up, filters narrow. */
export function eventTests(story: Story, view: ViewState): Readonly<Record<FilterName, Test>> {
  const only = (name: Only): Test => (view.only.includes(name) ? ONLY_TESTS[name](story) : PASS);
  return {
    tellers: tellerTest(view.hidden),
    cited: view.cited.length === 0 ? PASS : anyOf(view.cited, creditedIn(story)),
    people: anyOf(view.people, peopleIn(story)),
    differs: only('differs'),
    quotes: only('quotes'),
    single: only('single'),
    copied: only('copied'),
    corrected: only('corrected'),
    search: searchTest(story, view.search),
  };
}

/** The outlets that an event is credited to: by its tellings, or by a quote in them ("seen by"). */
export function creditedIn(story: Story): (event: StoryEvent) => readonly string[] {
  const routes = new Map(story.quotes.map(({ id, via }) => [id, via]));
  return ({ cited, quotes }) => [
    ...new Set([...cited, ...quotes.flatMap((id) => routes.get(id) ?? [])]),
  ];
}

function tellerTest(hidden: readonly string[]): Test {
  if (hidden.length === 0) return PASS;
  const off = new Set(hidden);
  return ({ outlets }) => outlets.some((id) => !off.has(id));
}

function anyOf(chosen: readonly string[], idsOf: (event: StoryEvent) => readonly string[]): Test {
  if (chosen.length === 0) return PASS;
  const wanted = new Set(chosen);
  return (event) => idsOf(event).some((id) => wanted.has(id));
}

function searchTest(story: Story, search: string): Test {
  const found = eventsThatMatch(story, search);
  return found === undefined ? PASS : ({ id }) => found.has(id);
}
