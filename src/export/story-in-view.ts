import type { QuoteVariant, StoryEvent } from '../core/model/event.ts';
import type { Story } from '../core/model/story.ts';
import { visibleDisagreements } from '../selectors/visible-disagreements.ts';
import { visibleQuotes } from '../selectors/visible-quotes.ts';
import { visibleEvents } from '../selectors/visible-events.ts';
import type { ViewState } from '../state/view-state.ts';

/**
 * The story with the events, quotes and disagreements that the filters leave. Articles, names and time
 * expressions stay whole: every span that is left still leads to its words.
 */
export function storyInView(story: Story, view: ViewState): Story {
  const events = idsOf(visibleEvents(story, view));
  const quotes = idsOf(visibleQuotes(story, view));
  const disagreements = idsOf(visibleDisagreements(story, view));
  const gone = new Set(
    [
      ...story.events.filter(({ id }) => !events.has(id)),
      ...story.quotes.filter(({ id }) => !quotes.has(id)),
    ].map(({ id }) => id),
  );
  return {
    ...story,
    events: story.events
      .filter(({ id }) => events.has(id))
      .map((event) => withQuotes(event, quotes)),
    quotes: story.quotes.filter(({ id }) => quotes.has(id)),
    quoteVariants: story.quoteVariants.flatMap((variant) => withMembers(variant, quotes)),
    disagreements: story.disagreements.filter(({ id }) => disagreements.has(id)),
    ...(story.corrections && {
      corrections: story.corrections.filter(({ target }) => !gone.has(target)),
    }),
  };
}

const idsOf = (things: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(things.map(({ id }) => id));

const withQuotes = (event: StoryEvent, kept: ReadonlySet<string>): StoryEvent => ({
  ...event,
  quotes: event.quotes.filter((id) => kept.has(id)),
});

/** One wording alone is no variant. */
function withMembers(variant: QuoteVariant, kept: ReadonlySet<string>): readonly QuoteVariant[] {
  const isKept = (_: unknown, i: number): boolean => kept.has(variant.members[i] ?? '');
  const members = variant.members.filter(isKept);
  if (members.length < 2) return [];
  const { forms, ...rest } = variant;
  return [{ ...rest, members, ...(forms && { forms: forms.filter(isKept) }) }];
}
