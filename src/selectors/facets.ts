import type { StoryEvent } from '../core/model/event.ts';
import type { Story } from '../core/model/story.ts';
import type { Only, ViewState } from '../state/view-state.ts';
import { creditedIn, eventTests, FILTERS, ONLY_TESTS, type FilterName } from './event-filters.ts';
import { peopleIn } from './people-in.ts';
import { articleOf, wordsOf } from './story-text.ts';
import { tellersOf, type Teller } from './tellers.ts';

/** One box to tick. `count` is how many events it would keep, were it the only choice of its kind. */
export interface FacetOption {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly chosen: boolean;
}

export interface TellerOption extends FacetOption {
  readonly teller: Teller;
  /** The headline (verbatim) that tells one unnamed outlet from another, or where it has none the file. */
  readonly headline: string | undefined;
  readonly file: string | undefined;
}

export interface PersonOption extends FacetOption {
  /** What the story calls them first, verbatim. */
  readonly role: string | undefined;
}

export interface Facets {
  readonly tellers: readonly TellerOption[];
  readonly cited: readonly FacetOption[];
  readonly people: readonly PersonOption[];
  readonly only: Readonly<Record<Only, { readonly count: number; readonly chosen: boolean }>>;
}

/**
 * The filters with their counts. A count obeys every filter but its own, so that it says what a
 * click would bring. The order does not obey any, so that boxes stay where they are.
 */
export function facetsOf(story: Story, view: ViewState): Facets {
  const tests = eventTests(story, view);
  const passing = (except: FilterName): readonly StoryEvent[] => {
    const others = FILTERS.filter((name) => name !== except).map((name) => tests[name]);
    return story.events.filter((event) => others.every((passes) => passes(event)));
  };
  const credited = creditedIn(story);
  const inIt = peopleIn(story);
  const only = (name: Only) => ({
    count: passing(name).filter(ONLY_TESTS[name](story)).length,
    chosen: view.only.includes(name),
  });
  return {
    tellers: tellerOptions(
      story,
      view,
      countIds(passing('tellers'), ({ outlets }) => outlets),
    ),
    cited: citedOptions(
      story,
      view,
      countIds(story.events, credited),
      countIds(passing('cited'), credited),
    ),
    people: peopleOptions(
      story,
      view,
      countIds(story.events, inIt),
      countIds(passing('people'), inIt),
    ),
    only: {
      differs: only('differs'),
      quotes: only('quotes'),
      single: only('single'),
      copied: only('copied'),
      corrected: only('corrected'),
    },
  };
}

type Counts = ReadonlyMap<string, number>;

function countIds(
  events: readonly StoryEvent[],
  idsOf: (event: StoryEvent) => readonly string[],
): Counts {
  const counts = new Map<string, number>();
  for (const event of events)
    for (const id of new Set(idsOf(event))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function tellerOptions(story: Story, view: ViewState, counts: Counts): readonly TellerOption[] {
  return tellersOf(story).map((teller) => {
    const article = teller.named ? undefined : articleOf(story, teller.articles[0] ?? '');
    return {
      id: teller.id,
      name: teller.name,
      count: counts.get(teller.id) ?? 0,
      chosen: !view.hidden.includes(teller.id),
      teller,
      headline: article?.headline ? wordsOf(story, article.headline) : undefined,
      file: article?.file,
    };
  });
}

function citedOptions(
  story: Story,
  view: ViewState,
  all: Counts,
  counts: Counts,
): readonly FacetOption[] {
  return ranked(story.outlets, all).map(({ id, name }) => ({
    id,
    name,
    count: counts.get(id) ?? 0,
    chosen: view.cited.includes(id),
  }));
}

function peopleOptions(
  story: Story,
  view: ViewState,
  all: Counts,
  counts: Counts,
): readonly PersonOption[] {
  return ranked(story.people, all).map(({ id, name, roles: [role] }) => ({
    id,
    name,
    count: counts.get(id) ?? 0,
    chosen: view.people.includes(id),
    role: role && wordsOf(story, role),
  }));
}

/** Those with events, the busiest first; of equals, in the story's order. */
const ranked = <T extends { readonly id: string }>(entities: readonly T[], all: Counts): T[] =>
  entities
    .filter(({ id }) => all.has(id))
    .toSorted((a, b) => (all.get(b.id) ?? 0) - (all.get(a.id) ?? 0));
