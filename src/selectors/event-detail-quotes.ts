import type { StoryEvent } from '../core/model/event.ts';
import type { Channel, Quote } from '../core/model/quote.ts';
import type { SpanRef } from '../core/model/span.ts';
import type { Story } from '../core/model/story.ts';
import { dateWords } from './date-words.ts';
import { channelOf, viaOf } from './kind-words.ts';
import { namedSpeakers, type NamedSpeaker } from './named-speakers.ts';
import { CORRECTED } from './precision-words.ts';
import { articleOf, wordsOf } from './story-text.ts';
import { tellerOf, type Teller } from './tellers.ts';

/** Who says a quote, all of it in words of the articles. */
export interface Speaker {
  /** People, organisations and outlets that say it together, each with its page. */
  readonly names: readonly NamedSpeaker[];
  /** The words of this article that say who: "a spokesperson"; undefined where there are none. */
  readonly words: string | undefined;
}

export interface QuoteToShow {
  readonly id: string;
  readonly text: string;
  readonly place: SpanRef;
  readonly teller: Teller;
  /** When its article was published; undefined where nothing tells. */
  readonly date: string | undefined;
  readonly speaker: Speaker;
  /** Where the reader said who speaks: how the parser reads it, in a sentence. */
  readonly corrected: string | undefined;
  readonly channel: Channel | null;
  /** Name of the outlet that the words came through. */
  readonly via: string | undefined;
}

/** One statement in the words of several articles. */
export interface Statement {
  readonly id: string;
  readonly wordings: readonly QuoteToShow[];
}

/** The quotes that belong to an event, in its order. */
export const quotesOf = (
  story: Story,
  event: StoryEvent,
  tellers: readonly Teller[],
  machine: Story = story,
): readonly QuoteToShow[] => event.quotes.flatMap((id) => quoteToShow(story, id, tellers, machine));

/** The statements that the event's quotes are wordings of, with all wordings in the story. */
export function wordingsOf(
  story: Story,
  event: StoryEvent,
  tellers: readonly Teller[],
): readonly Statement[] {
  const own = new Set(event.quotes);
  return story.quoteVariants
    .filter(({ members }) => members.length > 1 && members.some((id) => own.has(id)))
    .map(({ id, members }) => ({
      id,
      wordings: members.flatMap((member) => quoteToShow(story, member, tellers)),
    }));
}

function quoteToShow(
  story: Story,
  id: string,
  tellers: readonly Teller[],
  machine: Story = story,
): readonly QuoteToShow[] {
  const quote = story.quotes.find((candidate) => candidate.id === id);
  const teller = tellerOf(tellers, quote?.article ?? '');
  if (quote === undefined || teller === undefined) return [];
  const { article, start, end } = quote;
  const published = articleOf(story, article)?.published;
  return [
    {
      id,
      text: wordsOf(story, quote),
      place: { article, start, end },
      teller,
      date: published ? dateWords(published) : undefined,
      speaker: speakerOf(story, quote),
      corrected: quote.rule === CORRECTED ? readAs(machine, id) : undefined,
      channel: channelOf(quote),
      via: viaOf(story, quote),
    },
  ];
}

/** "Sourceline read: Ines Okafor." */
function readAs(machine: Story, id: string): string {
  const quote = machine.quotes.find((candidate) => candidate.id === id);
  const { names = [], words } = quote ? speakerOf(machine, quote) : {};
  const name = names.map((one) => one.name).join(' and ');
  return `Sourceline read: ${name || (words ?? 'nobody named')}.`;
}

function speakerOf(story: Story, quote: Quote): Speaker {
  const { article, source } = quote;
  if (source === null) return { names: [], words: undefined };
  return {
    names: namedSpeakers(story, quote).map(({ id, name, roles = [] }) => {
      const role = roles.find((span) => span.article === article) ?? roles[0];
      return { id, name, role: role && wordsOf(story, role) };
    }),
    // A speaker whom the reader names may stand nowhere in the article.
    words: wordsOf(story, { article, start: source.start, end: source.end }) || undefined,
  };
}
