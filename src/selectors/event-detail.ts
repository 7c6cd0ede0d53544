import type { DisagreementKind, StoryEvent } from '../core/model/event.ts';
import { contains, type SpanRef } from '../core/model/span.ts';
import type { Story, StoryArticle } from '../core/model/story.ts';
import { quotesOf, wordingsOf, type QuoteToShow, type Statement } from './event-detail-quotes.ts';
import { excerptOf, type Excerpt, type ExcerptMarks } from './event-detail-excerpt.ts';
import { sentenceAround } from './event-detail-sentence.ts';
import { whyDate, type WhyDate } from './event-detail-why.ts';
import { whereIn, type Where } from './reader-where.ts';
import { articleOf, wordsOf } from './story-text.ts';
import { tellersOf, type Teller } from './tellers.ts';

/** A passage that tells the event, and where it stands. */
export interface Passage {
  readonly place: SpanRef;
  readonly where: Where;
  readonly excerpt: Excerpt;
}

export interface Telling {
  readonly teller: Teller;
  readonly passages: readonly Passage[];
}

export interface ClaimToShow {
  readonly teller: Teller;
  readonly place: SpanRef;
  readonly excerpt: Excerpt;
  /** How a date was read (EDTF); undefined for what is no date. */
  readonly date: string | undefined;
}

export interface Difference {
  readonly id: string;
  readonly kind: DisagreementKind;
  readonly claims: readonly ClaimToShow[];
}

/** All that the panel of an event shows. */
export interface EventDetail {
  readonly event: StoryEvent;
  readonly label: string;
  readonly why: WhyDate;
  readonly differences: readonly Difference[];
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
  return {
    event,
    label: wordsOf(story, event.label),
    why: whyDate(story, event, tellers),
    differences: differencesOf(story, event, tellers),
    tellings: tellingsOf(story, event, tellers),
    silent: tellers.filter((teller) => !telling.has(teller.id)),
    quotes: quotesOf(story, event, tellers),
    statements: wordingsOf(story, event, tellers),
  };
}

/** A few words ("three") are shown with about one line of their sentence on either side. */
const CLAIM_CONTEXT = 56;

/** A claim so long is a clause that speaks for itself; more words would hide what differs. */
const SPEAKS_FOR_ITSELF = 72;

const contextOf = ({ start, end }: SpanRef): number =>
  end - start < SPEAKS_FOR_ITSELF ? CLAIM_CONTEXT : 0;

function differencesOf(
  story: Story,
  event: StoryEvent,
  tellers: readonly Teller[],
): readonly Difference[] {
  const own = story.disagreements.filter((disagreement) => disagreement.event === event.id);
  return own.map(({ id, kind, claims }) => ({
    id,
    kind,
    claims: claims.flatMap((claim) => {
      const article = articleOf(story, claim.article);
      const teller = tellers.find(({ articles }) => articles.includes(claim.article));
      if (article === undefined || teller === undefined) return [];
      const marks = { focus: [claim], deciding: [claim], timexes: [] };
      return [
        {
          teller,
          place: placeOf(claim),
          excerpt: excerptOf(article, marks, contextOf(claim)),
          date: kind === 'date' ? claim.value : undefined,
        },
      ];
    }),
  }));
}

function tellingsOf(
  story: Story,
  event: StoryEvent,
  tellers: readonly Teller[],
): readonly Telling[] {
  const passages = story.articles.flatMap((article) => passagesIn(story, event, article));
  return tellers.flatMap((teller) => {
    const own = passages.filter(({ place }) => teller.articles.includes(place.article));
    return own.length === 0 ? [] : [{ teller, passages: own }];
  });
}

/** Mentions in one sentence make one passage. */
function passagesIn(story: Story, event: StoryEvent, article: StoryArticle): readonly Passage[] {
  const mentions = event.mentions
    .filter((mention) => mention.article === article.id)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const bySentence = new Map<number, typeof mentions>();
  for (const mention of mentions) {
    const { start } = sentenceAround(article, mention);
    bySentence.set(start, [...(bySentence.get(start) ?? []), mention]);
  }
  return [...bySentence.values()].map((focus) => {
    const marks = { focus, ...marksIn(story, event, article) };
    const excerpt = excerptOf(article, marks, PASSAGE_CONTEXT);
    const [first] = focus;
    const place = first ? placeOf(first) : placeOf(excerpt);
    return { place, where: whereIn(article, place.start), excerpt };
  });
}

/** Room for the whole sentence, unless it is one that never ends. */
const PASSAGE_CONTEXT = 400;

function marksIn(
  story: Story,
  event: StoryEvent,
  article: StoryArticle,
): Pick<ExcerptMarks, 'deciding' | 'timexes'> {
  const here = (span: SpanRef): boolean => span.article === article.id;
  const claims = story.disagreements
    .filter((disagreement) => disagreement.event === event.id)
    .flatMap((disagreement) => disagreement.claims.filter(here));
  const dating = new Set(event.mentions.map((mention) => mention.timex));
  return {
    // Of claims within claims the inner one is the deciding one.
    deciding: claims.filter(
      (claim) => !claims.some((other) => other !== claim && isInside(other, claim)),
    ),
    timexes: story.timexes.filter((timex) => here(timex) && dating.has(timex.id)),
  };
}

const isInside = (inner: SpanRef, outer: SpanRef): boolean =>
  contains(outer, inner) && inner.end - inner.start < outer.end - outer.start;

const placeOf = ({ article, start, end }: SpanRef): SpanRef => ({ article, start, end });
