import type { Anchor, UnfitReason } from '../model/correction.ts';
import type { Disagreement, StoryEvent, StoryMention } from '../model/event.ts';
import type { SpanRef } from '../model/span.ts';
import type { Story } from '../model/story.ts';
import { eventId } from './correct-event.ts';
import {
  closest,
  distance,
  nearest,
  placeOf,
  unique,
  type Ground,
  type Outcome,
} from './ground.ts';
import { dateOf, isDatedBy, namedIn, tellersOf } from './told-by.ts';

/** Makes an event of its own of some tellings. */
export function splitEvent(
  ground: Ground,
  { tellings }: { readonly tellings: readonly Anchor[] },
  entry: string,
): Outcome {
  const { story } = ground;
  const found = tellings.map((anchor) => tellingAt(ground, anchor));
  const moved = new Set(found.filter((each) => typeof each !== 'string'));
  if (moved.size === 0) return found.find((each) => typeof each === 'string') ?? 'no-event';
  const donors = story.events.filter(({ mentions }) => mentions.some((each) => moved.has(each)));
  const [donor] = donors;
  if (donor === undefined) return 'no-event';
  if (donors.length === 1 && donor.mentions.every((each) => moved.has(each))) return 'already-so';
  const split = takenFrom(story, donors, moved, eventId(ground, entry));
  const left = new Map(donors.map((each) => [each.id, leftOf(story, each, moved)]));
  const events = [
    ...story.events.flatMap((each) => left.get(each.id) ?? (left.has(each.id) ? [] : [each])),
    split,
  ];
  const isDonor = new Set<string | null>(donors.map(({ id }) => id));
  return {
    story: {
      ...story,
      events,
      disagreements: story.disagreements.flatMap((each) =>
        isDonor.has(each.event) ? parted(each, events, split) : [each],
      ),
    },
    target: split.id,
    renamed: new Map(
      [...left].flatMap(([id, rest]) => (rest === undefined ? [[id, split.id] as const] : [])),
    ),
  };
}

function tellingAt(ground: Ground, anchor: Anchor): StoryMention | UnfitReason {
  const place = placeOf(ground, anchor);
  if (typeof place === 'string') return place;
  const mentions = ground.story.events.flatMap((event) => event.mentions);
  return closest(place, mentions) ?? 'no-event';
}

type Moved = ReadonlySet<StoryMention>;

/** The event that the moved tellings make, with what stood nearest to them. */
function takenFrom(
  story: Story,
  donors: readonly StoryEvent[],
  moved: Moved,
  id: string,
): StoryEvent {
  const mentions = donors.flatMap((donor) => donor.mentions.filter((each) => moved.has(each)));
  const [donor] = donors;
  const label = labelOf(
    donors.map((each) => each.label),
    mentions,
  );
  const outlets = tellersOf(story, mentions);
  const named = new Set(namedIn(story.people, mentions));
  return {
    id,
    label,
    ...dateOf(story, mentions, donors),
    modality: donor?.modality ?? 'asserted',
    mentions,
    people: unique(donors.flatMap(({ people }) => people)).filter((each) => named.has(each)),
    outlets,
    cited: namedIn(story.outlets, mentions).filter((each) => !outlets.includes(each)),
    quotes: unique(
      donors.flatMap((each) => quotesBy(story, each, (telling) => moved.has(telling))),
    ),
  };
}

/** What is left of an event; nothing where all of it moved. */
function leftOf(story: Story, donor: StoryEvent, moved: Moved): StoryEvent | undefined {
  const mentions = donor.mentions.filter((each) => !moved.has(each));
  if (mentions.length === 0) return undefined;
  const gone = donor.mentions.filter((each) => moved.has(each));
  const lost = isDatedBy(story, donor, gone) && !isDatedBy(story, donor, mentions);
  const outlets = tellersOf(story, mentions);
  const onlyThere = (entities: Parameters<typeof namedIn>[0]): ReadonlySet<string> => {
    const here = new Set(namedIn(entities, mentions));
    return new Set(namedIn(entities, gone).filter((id) => !here.has(id)));
  };
  const [people, cited] = [onlyThere(story.people), onlyThere(story.outlets)];
  return {
    ...donor,
    ...(lost ? dateOf(story, mentions, [donor]) : {}),
    label: labelOf([donor.label], mentions),
    mentions,
    outlets,
    people: donor.people.filter((id) => !people.has(id)),
    cited: unique([...donor.cited, ...namedIn(story.outlets, mentions)]).filter(
      (id) => !cited.has(id) && !outlets.includes(id),
    ),
    quotes: quotesBy(story, donor, (telling) => !moved.has(telling)),
  };
}

/** The first label that stands in one of the tellings, or else the first telling. */
function labelOf(labels: readonly SpanRef[], tellings: readonly StoryMention[]): SpanRef {
  const label = labels.find((each) => tellings.some((telling) => distance(each, telling) === 0));
  if (label !== undefined) return label;
  const { article = '', start = 0, end = 0 } = tellings[0] ?? {};
  return { article, start, end };
}

/** The quotes of an event whose nearest telling is one of these. */
function quotesBy(
  { quotes }: Story,
  { quotes: ids, mentions }: StoryEvent,
  isOne: (telling: StoryMention) => boolean,
): readonly string[] {
  return ids.filter((id) => {
    const quote = quotes.find((each) => each.id === id);
    const telling = quote && nearest(quote, mentions);
    // What stands near none of them stays with the first.
    return isOne(telling ?? mentions[0]!);
  });
}

/**
 * What accounts differ on, once the tellings are apart: each event keeps the claims made in it as long
 * as they still differ. How a statement is worded does not hang on the events.
 */
function parted(
  one: Disagreement,
  events: readonly StoryEvent[],
  split: StoryEvent,
): readonly Disagreement[] {
  const places = events.flatMap(({ id, mentions }) =>
    mentions.map(({ article, start, end }) => ({ id, article, start, end })),
  );
  const isLeft = events.some(({ id }) => id === one.event);
  const near = one.claims.map((claim) => {
    const id = nearest(claim, places)?.id ?? null;
    // What is claimed outside both, as in a headline, stays with the event that it was said of.
    return isLeft && id !== split.id ? one.event : id;
  });
  if (one.kind === 'wording') return [{ ...one, event: near[0] ?? null }];
  const apart = unique(near).flatMap((event) => {
    const claims = one.claims.filter((_, i) => near[i] === event);
    return [{ ...one, event, claims, id: event === split.id ? `${one.id}:${event}` : one.id }];
  });
  if (apart.length < 2) return apart;
  return apart.filter(
    ({ claims }) =>
      unique(claims.map(({ value }) => value)).length > 1 &&
      unique(claims.map(({ article }) => article)).length > 1,
  );
}
