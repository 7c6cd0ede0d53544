import type { Story } from '../core/model/story.ts';
import type { Only, ViewState } from '../state/view-state.ts';
import { tellersOf } from './tellers.ts';

/** What the kinds of event are called wherever they can be chosen. */
export const ONLY_WORDS: Readonly<Record<Only, string>> = {
  differs: 'Outlets differ',
  quotes: 'With quotes',
  single: 'Told by one outlet',
  copied: 'In copied words',
  corrected: 'Corrected',
};

/** One choice of the filters, and the change that takes it back. */
export interface FilterChip {
  readonly id: string;
  readonly words: string;
  readonly change: Partial<ViewState>;
}

/**
 * What the filters hold back, for a page whose filters are out of sight. The search is not among
 * it: its field says what it holds.
 */
export function filterChips(story: Story, view: ViewState): readonly FilterChip[] {
  return [
    ...tellersChip(story, view),
    ...story.outlets
      .filter(({ id }) => view.cited.includes(id))
      .map(({ id, name }) => ({
        id: `first ${id}`,
        words: `First by ${name}`,
        change: { cited: without(view.cited, id) },
      })),
    ...story.people
      .filter(({ id }) => view.people.includes(id))
      .map(({ id, name }) => ({ id, words: name, change: { people: without(view.people, id) } })),
    ...view.only.map((only) => ({
      id: only,
      words: ONLY_WORDS[only],
      change: { only: view.only.filter((other) => other !== only) },
    })),
  ];
}

const without = (ids: readonly string[], gone: string): readonly string[] =>
  ids.filter((id) => id !== gone);

/** One for all outlets that are switched off: of many, names would fill the screen. */
function tellersChip(story: Story, { hidden }: ViewState): readonly FilterChip[] {
  const all = tellersOf(story);
  const left = all.filter(({ id }) => !hidden.includes(id));
  // A link may switch off an outlet whose articles are gone.
  if (left.length === all.length) return [];
  const [only, ...more] = left;
  const words =
    only !== undefined && more.length === 0
      ? `Told by ${only.name}`
      : `${left.length} of ${all.length} outlets`;
  return [{ id: 'tellers', words, change: { hidden: [] } }];
}
