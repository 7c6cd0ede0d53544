import type { StoryEvent } from '../core/model/event.ts';
import type { Story } from '../core/model/story.ts';
import { doneTo, noteOn } from './done-by-hand.ts';
import { longDateWords } from './date-words.ts';
import { differencesOf, type Difference } from './event-detail-differences.ts';
import { factsOf, type Fact } from './event-detail-facts.ts';
import { quotesOf, wordingsOf, type QuoteToShow, type Statement } from './event-detail-quotes.ts';
import { tellingsOf, type Telling } from './event-detail-tellings.ts';
import { whyDate, type WhyDate } from './event-detail-why.ts';
import { CORRECTED } from './precision-words.ts';
import { wordsOf } from './story-text.ts';
import { tellersOf, type Teller } from './tellers.ts';

/** All that the panel of an event shows. */
export interface EventDetail {
  readonly event: StoryEvent;
  readonly label: string;
  readonly why: WhyDate;
  readonly differences: readonly Difference[];
  readonly facts: readonly Fact[];
  readonly tellings: readonly Telling[];
  readonly silent: readonly Teller[];
  /** Who tells it not, and is heard on a difference all the same: by words about another event. */
  readonly elsewhere: readonly Teller[];
  readonly quotes: readonly QuoteToShow[];
  readonly statements: readonly Statement[];
  /** What the reader did to it: "merged by hand". */
  readonly done: readonly string[];
  /** Where the reader dated it: the note on that, and how the parser reads the date. */
  readonly dated:
    | { readonly note: string | undefined; readonly was: string | undefined }
    | undefined;
}

/**
 * The event with that id as the panel shows it; undefined where the story has no such event. `machine`
 * is the story before anything was corrected.
 */
export function eventDetail(story: Story, id: string, machine = story): EventDetail | undefined {
  const event = story.events.find((candidate) => candidate.id === id);
  if (event === undefined) return undefined;
  const tellers = tellersOf(story);
  const telling = new Set(event.outlets);
  const statements = wordingsOf(story, event, tellers);
  const differences = differencesOf(story, event, tellers, statements);
  const heard = new Set(differences.flatMap(({ claims }) => claims.map(({ teller }) => teller)));
  const others = tellers.filter((teller) => !telling.has(teller.id));
  return {
    event,
    label: wordsOf(story, event.label),
    why: whyDate(story, event, tellers),
    differences,
    facts: factsOf(story, event, tellers),
    tellings: tellingsOf(story, event, tellers),
    silent: others.filter((teller) => !heard.has(teller)),
    elsewhere: others.filter((teller) => heard.has(teller)),
    quotes: quotesOf(story, event, tellers, machine),
    statements,
    done: doneTo(story, id),
    dated: event.reason.rule === CORRECTED ? datedBy(story, id, machine) : undefined,
  };
}

function datedBy(story: Story, id: string, machine: Story): EventDetail['dated'] {
  const read = machine.events.find((event) => event.id === id);
  return {
    note: noteOn(story, id, 'event-date') ?? noteOn(story, id, 'event-add'),
    was: read && longDateWords(read),
  };
}
