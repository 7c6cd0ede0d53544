import type { StoryEvent } from '../core/model/event.ts';
import type { Story } from '../core/model/story.ts';
import { differencesOf, type Difference } from './event-detail-differences.ts';
import { factsOf, type Fact } from './event-detail-facts.ts';
import { quotesOf, wordingsOf, type QuoteToShow, type Statement } from './event-detail-quotes.ts';
import { tellingsOf, type Telling } from './event-detail-tellings.ts';
import { whyDate, type WhyDate } from './event-detail-why.ts';
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
  readonly quotes: readonly QuoteToShow[];
  readonly statements: readonly Statement[];
}

/** The event with that id as the panel shows it; undefined where the story has no such event. */
export function eventDetail(story: Story, id: string): EventDetail | undefined {
  const event = story.events.find((candidate) => candidate.id === id);
  if (event === undefined) return undefined;
  const tellers = tellersOf(story);
  const telling = new Set(event.outlets);
  const statements = wordingsOf(story, event, tellers);
  return {
    event,
    label: wordsOf(story, event.label),
    why: whyDate(story, event, tellers),
    differences: differencesOf(story, event, tellers, statements),
    facts: factsOf(story, event, tellers),
    tellings: tellingsOf(story, event, tellers),
    silent: tellers.filter((teller) => !telling.has(teller.id)),
    quotes: quotesOf(story, event, tellers),
    statements,
  };
}
