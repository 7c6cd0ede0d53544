import type { StoryEvent } from '../core/model/event.ts';
import { speakersOf, type Quote } from '../core/model/quote.ts';
import type { SpanRef } from '../core/model/span.ts';
import type { Story } from '../core/model/story.ts';
import { doneTo } from './done-by-hand.ts';
import { dateWords } from './date-words.ts';
import { fold } from './fold.ts';
import { groupBy } from './group-by.ts';
import { peopleIn } from './people-in.ts';
import { quoteFactsIn, type QuoteFacts } from './quote-facts.ts';
import { wordsOf } from './story-text.ts';
import { tellerOf, tellersOf, type Teller } from './tellers.ts';
import { visibleEvents } from './visible-events.ts';
import { DEFAULT_VIEW } from '../state/view-state.ts';

/** What articles call somebody, verbatim, and where the first of them does. */
interface Role {
  readonly words: string;
  readonly place: SpanRef;
  readonly tellers: readonly Teller[];
}

interface PersonEvent {
  readonly id: string;
  readonly label: string;
  readonly date: string;
}

/** All that the story knows about somebody who is named in it. */
export interface PersonPage {
  readonly id: string;
  readonly name: string;
  /** Other forms of the name, as articles write it. */
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
  /** What they said, each utterance in all its wordings, in the order of the articles. */
  readonly utterances: readonly (readonly [QuoteFacts, ...QuoteFacts[]])[];
  /** Who quotes them, and how often; the most first. */
  readonly quotedBy: readonly { readonly teller: Teller; readonly count: number }[];
  readonly events: readonly PersonEvent[];
  /** False for an organisation or outlet that speaks. */
  readonly isPerson: boolean;
  /** In how many places they are named. */
  readonly mentions: number;
  /** What the reader did to them: "merged by hand". */
  readonly done: readonly string[];
}

/** The page of a person, or of an organisation or outlet that speaks; undefined for an unknown id. */
export function personPage(story: Story, id: string): PersonPage | undefined {
  const person = story.people.find((candidate) => candidate.id === id);
  const entity =
    person ?? [...story.organisations, ...story.outlets].find((candidate) => candidate.id === id);
  if (entity === undefined) return undefined;
  const quotes = story.quotes.filter(
    (quote) => quote.kind !== 'title' && speakersOf(quote).includes(id),
  );
  const inIt = peopleIn(story);
  const events = visibleEvents(story, DEFAULT_VIEW).filter((event) => inIt(event).includes(id));
  return {
    id,
    name: entity.name,
    aliases: entity.aliases.filter((alias) => fold(alias) !== fold(entity.name)),
    roles: rolesOf(story, person?.roles ?? []),
    utterances: utterancesOf(story, quotes),
    quotedBy: quotedBy(story, quotes),
    events: events.map((event) => toEvent(story, event)),
    isPerson: person !== undefined,
    mentions: entity.mentions.length,
    done: doneTo(story, id),
  };
}

function rolesOf(story: Story, roles: readonly SpanRef[]): readonly Role[] {
  const tellers = tellersOf(story);
  return [...groupBy(roles, (role) => fold(wordsOf(story, role))).values()].map((same) => ({
    words: wordsOf(story, same[0]),
    place: same[0],
    tellers: [...new Set(same.flatMap(({ article }) => tellerOf(tellers, article) ?? []))],
  }));
}

/** Quotes that are wordings of one utterance stand together. */
function utterancesOf(story: Story, quotes: readonly Quote[]): PersonPage['utterances'] {
  const variantOf = new Map(
    story.quoteVariants.flatMap(({ id, members }) => members.map((member) => [member, id])),
  );
  const toQuote = quoteFactsIn(story);
  return [...groupBy(quotes, ({ id }) => variantOf.get(id) ?? id).values()].map(
    ([first, ...more]) => [toQuote(first), ...more.map(toQuote)],
  );
}

function quotedBy(story: Story, quotes: readonly Quote[]): PersonPage['quotedBy'] {
  const tellers = tellersOf(story);
  return tellers
    .map((teller) => ({
      teller,
      count: quotes.filter(({ article }) => teller.articles.includes(article)).length,
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

const toEvent = (story: Story, event: StoryEvent): PersonEvent => ({
  id: event.id,
  label: wordsOf(story, event.label),
  date: dateWords(event),
});
