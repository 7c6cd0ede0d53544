import { readDays } from '../model/edtf.ts';
import type { Claim, Disagreement, StoryEvent } from '../model/event.ts';
import type { Story } from '../model/story.ts';
import { dateClaims, datesOwned } from '../compare/date-claims.ts';
import {
  closest,
  eventAt,
  placeOf,
  replaced,
  unique,
  type Ground,
  type Of,
  type Outcome,
} from './ground.ts';
import { dateOf, namedIn, tellersOf, UNDATED } from './told-by.ts';
import { freeId } from '../model/article-id.ts';

/** How a date that the reader sets reads in an event; undefined for what is no date. */
function setDate(edtf: string): Partial<StoryEvent> | undefined {
  const reading = readDays(edtf);
  if (!reading.ok) return undefined;
  const basis = reading.date.precision === 'none' ? 'none' : 'stated';
  return { ...reading.date, basis, reason: { rule: 'corrected', evidence: [] } };
}

/** Whether the reader dated it: no words of an article prove that. */
const isSet = ({ reason }: StoryEvent): boolean => reason.rule === 'corrected';

/** Gives an event another date. */
export function dateEvent(ground: Ground, { event: anchor, edtf }: Of<'event-date'>): Outcome {
  const event = eventAt(ground, anchor);
  if (typeof event === 'string') return event;
  const date = setDate(edtf);
  if (date === undefined) return 'not-a-date';
  const { story } = ground;
  return {
    story: { ...story, events: replaced(story.events, { ...event, ...date }) },
    target: event.id,
  };
}

/** What an event says of its date, and no more. */
const dateAlone = ({ edtf, earliest, latest, precision, basis, reason }: StoryEvent) => ({
  edtf,
  earliest,
  latest,
  precision,
  basis,
  reason,
});

/** Makes one event of two; it keeps the date and the label of the one that the other goes into. */
export function mergeEvents(ground: Ground, { event, into }: Of<'event-merge'>): Outcome {
  const from = eventAt(ground, event);
  if (typeof from === 'string') return from;
  const to = eventAt(ground, into);
  if (typeof to === 'string') return to;
  if (from.id === to.id) return 'already-so';
  const { story } = ground;
  const mentions = [...to.mentions, ...from.mentions];
  const outlets = tellersOf(story, mentions);
  const merged: StoryEvent = {
    ...to,
    ...(to.basis === 'none' && !isSet(to) ? dateAlone(from) : {}),
    mentions,
    outlets,
    people: unique([...to.people, ...from.people]),
    cited: unique([...to.cited, ...from.cited]).filter((id) => !outlets.includes(id)),
    quotes: unique([...to.quotes, ...from.quotes]),
  };
  return {
    story: {
      ...story,
      events: replaced(story.events, merged).filter(({ id }) => id !== from.id),
      disagreements: dated(
        story,
        merged,
        story.disagreements.map((each) =>
          each.event === from.id ? { ...each, event: to.id } : each,
        ),
      ),
    },
    target: to.id,
    renamed: new Map([[from.id, to.id]]),
  };
}

/** With the days on which the tellings of an event differ, in place of those that were known of some. */
function dated(
  { timexes, quotes }: Story,
  event: StoryEvent,
  disagreements: readonly Disagreement[],
): readonly Disagreement[] {
  const owned = unique(event.mentions.map(({ article }) => article)).flatMap((article) =>
    datesOwned({
      timexes: timexes.filter((timex) => timex.article === article),
      quotes: quotes.filter((quote) => quote.article === article),
    }),
  );
  const [claims] = dateClaims(event, new Map(owned.map((timex) => [timex.id, timex])));
  if (claims === undefined) return disagreements;
  const isTold = (one: Claim): boolean =>
    claims.some(({ article, start }) => article === one.article && start === one.start);
  return [
    ...disagreements.filter(
      (each) => each.event !== event.id || each.kind !== 'date' || !each.claims.every(isTold),
    ),
    { id: `date:${event.id}`, event: event.id, kind: 'date', claims },
  ];
}

/** Takes an event out, with what accounts differ on in it; how its words differ is still so. */
export function rejectEvent(ground: Ground, { event: anchor }: Of<'event-reject'>): Outcome {
  const event = eventAt(ground, anchor);
  if (typeof event === 'string') return event;
  const { story } = ground;
  return {
    story: {
      ...story,
      events: story.events.filter(({ id }) => id !== event.id),
      disagreements: story.disagreements.flatMap((each) => {
        if (each.event !== event.id) return [each];
        return each.kind === 'wording' ? [{ ...each, event: null }] : [];
      }),
    },
    target: event.id,
    rejected: event,
  };
}

/** Makes an event of a passage that the reader says tells one. */
export function addEvent(
  ground: Ground,
  { telling, edtf }: Of<'event-add'>,
  entry: string,
): Outcome {
  const place = placeOf(ground, telling);
  if (typeof place === 'string') return place;
  const { story } = ground;
  const { article, start, end } = place;
  const isThis = (other: { article: string; start: number; end: number }): boolean =>
    other.article === article && other.start === start && other.end === end;
  if (story.events.some(({ mentions }) => mentions.some(isThis))) return 'already-so';
  const timex = closest(
    place,
    story.timexes.filter((each) => each.edtf !== null),
  );
  const mentions = [{ ...place, timex: timex?.id ?? null }];
  const date = edtf === null ? dateOf(story, mentions) : setDate(edtf);
  if (date === undefined) return 'not-a-date';
  const outlets = tellersOf(story, mentions);
  const added: StoryEvent = {
    ...UNDATED,
    ...date,
    id: eventId(ground, entry),
    label: place,
    modality: 'asserted',
    mentions,
    outlets,
    people: namedIn(story.people, mentions),
    cited: namedIn(story.outlets, mentions).filter((id) => !outlets.includes(id)),
    quotes: story.quotes
      .filter((quote) => closest(place, [quote]) !== undefined)
      .map(({ id }) => id),
  };
  return { story: { ...story, events: [...story.events, added] }, target: added.id };
}

/** The id of an event that a log entry made: the same wherever the log is read. */
export const eventId = ({ story, rejected }: Ground, entry: string): string =>
  freeId(`event:${entry}`, new Set([...story.events, ...rejected].map(({ id }) => id)));
