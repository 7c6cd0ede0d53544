import type { Anchor, UnfitReason } from '../model/correction.ts';
import type { Person } from '../model/entity.ts';
import type { Quote } from '../model/quote.ts';
import { textOf, type SpanRef } from '../model/span.ts';
import type { Story } from '../model/story.ts';
import { freeId } from '../model/article-id.ts';
import {
  closest,
  namings,
  nearest,
  personAt,
  placeOf,
  replaced,
  unique,
  type Ground,
  type Of,
  type Outcome,
} from './ground.ts';
import { namedIn } from './told-by.ts';

/** Makes one person of two, who goes by the name of the second. */
export function mergePeople(ground: Ground, { person, into }: Of<'person-merge'>): Outcome {
  const from = personAt(ground, person);
  if (typeof from === 'string') return from;
  const to = personAt(ground, into);
  if (typeof to === 'string') return to;
  if (from.id === to.id) return 'already-so';
  const { story } = ground;
  const merged: Person = {
    ...to,
    aliases: unique([...to.aliases, from.name, ...from.aliases]).filter((name) => name !== to.name),
    roles: [...to.roles, ...from.roles],
    mentions: [...to.mentions, ...from.mentions],
  };
  const rename = (id: string): string => (id === from.id ? to.id : id);
  return {
    story: {
      ...story,
      people: replaced(story.people, merged).filter(({ id }) => id !== from.id),
      quotes: story.quotes.map((quote) => saidBy(quote, rename)),
      events: story.events.map((event) =>
        event.people.includes(from.id)
          ? { ...event, people: unique(event.people.map(rename)) }
          : event,
      ),
    },
    target: to.id,
    renamed: new Map([[from.id, to.id]]),
  };
}

/** The quote with those who say it under other ids; the same one where none of them changes. */
function saidBy(quote: Quote, rename: (id: string) => string): Quote {
  const { source } = quote;
  if (source === null) return quote;
  const entity = source.entity === null ? null : rename(source.entity);
  const others = source.others?.map(rename);
  if (entity === source.entity && String(others) === String(source.others)) return quote;
  const rest = others && { others: unique(others).filter((id) => id !== entity) };
  return { ...quote, source: { ...source, entity, ...rest } };
}

/** Makes somebody else of those who are named at some places. */
export function splitPerson(
  ground: Ground,
  { mentions }: Of<'person-split'>,
  entry: string,
): Outcome {
  const { story } = ground;
  const found = mentions.map((anchor) => namingAt(ground, anchor));
  const moved = found.filter((each) => typeof each !== 'string');
  const [first] = moved;
  if (first === undefined) return found.find((each) => typeof each === 'string') ?? 'no-person';
  const donor = first.person;
  const taken = new Set(
    moved.filter(({ person }) => person === donor).map(({ mention }) => mention),
  );
  if (donor.mentions.every((mention) => taken.has(mention))) return 'already-so';
  const id = freeId(`person:${entry}`, new Set(story.people.map((person) => person.id)));
  const [split, left] = [
    shareOf(story, donor, (mention) => taken.has(mention)),
    shareOf(story, donor, (mention) => !taken.has(mention)),
  ];
  const other: Person = { ...split, id };
  const isOther = (place: SpanRef): boolean => {
    const near = nearest(place, donor.mentions);
    return near !== undefined && taken.has(near);
  };
  return {
    story: {
      ...story,
      people: [...replaced(story.people, { ...left, id: donor.id }), other],
      quotes: story.quotes.map((quote) =>
        saidBy(quote, (each) =>
          each === donor.id && isOther({ article: quote.article, ...spanOf(quote) }) ? id : each,
        ),
      ),
      events: story.events.map((event) => {
        if (!event.people.includes(donor.id)) return event;
        const here = namedIn([left, other], event.mentions);
        const people = event.people.flatMap((each) =>
          each === donor.id ? (here.length > 0 ? here : [each]) : [each],
        );
        return { ...event, people };
      }),
    },
    target: id,
  };
}

const spanOf = ({ source, start, end }: Quote) => ({
  start: source?.start ?? start,
  end: source?.end ?? end,
});

function namingAt(
  ground: Ground,
  anchor: Anchor,
): { readonly person: Person; readonly mention: SpanRef } | UnfitReason {
  const place = placeOf(ground, anchor);
  if (typeof place === 'string') return place;
  const person = closest(place, namings(ground.story.people))?.entity;
  const mention = person && closest(place, person.mentions);
  return person && mention ? { person, mention } : 'no-person';
}

/** What a person would be with some of the mentions alone. */
function shareOf(story: Story, person: Person, isOwn: (mention: SpanRef) => boolean): Person {
  const mentions = person.mentions.filter(isOwn);
  const wordsAt = (place: SpanRef): string =>
    textOf(story.articles.find(({ id }) => id === place.article)?.text ?? '', place);
  const forms = unique(mentions.map(wordsAt));
  const [longest = person.name] = forms.toSorted((a, b) => b.length - a.length);
  const name = forms.includes(person.name) ? person.name : longest;
  return {
    ...person,
    name,
    aliases: forms.filter((form) => form !== name),
    roles: person.roles.filter((role) => isOwn(nearest(role, person.mentions) ?? role)),
    mentions,
  };
}
