import type { Change, Speaker } from '../model/correction.ts';
import type { Entity, Person } from '../model/entity.ts';
import type { Quote, QuoteSource } from '../model/quote.ts';
import type { Story } from '../model/story.ts';
import { freeId } from '../model/article-id.ts';
import {
  closest,
  namings,
  nearest,
  placeOf,
  quoteAt,
  replaced,
  type Ground,
  type Outcome,
} from './ground.ts';

/** Gives a quote another speaker, or none. */
export function setSpeaker(
  ground: Ground,
  { quote: anchor, speaker }: Extract<Change, { readonly kind: 'quote-speaker' }>,
): Outcome {
  const quote = quoteAt(ground, anchor);
  if (typeof quote === 'string') return quote;
  const { story } = ground;
  if (speaker.kind === 'nobody')
    return said(story, { ...quote, source: null, cue: null, rule: 'corrected' });
  const found = speaker.kind === 'name' ? named(story, speaker.name) : whoAt(ground, speaker);
  if (typeof found === 'string') return found;
  const known = entitiesOf(story).some(({ id }) => id === found.id);
  const people = known ? story.people : [...story.people, { ...found, roles: [] }];
  const source = sourceIn(quote, found);
  return said({ ...story, people }, { ...quote, source, rule: 'corrected' });
}

const said = (story: Story, quote: Quote): Outcome => ({
  story: { ...story, quotes: replaced(story.quotes, quote) },
  target: quote.id,
});

const entitiesOf = ({ people, outlets, organisations }: Story): readonly Entity[] => [
  ...people,
  ...organisations,
  ...outlets,
];

/** The one whom an article names at a place. */
function whoAt(ground: Ground, { mention }: Extract<Speaker, { readonly kind: 'mention' }>) {
  const place = placeOf(ground, mention);
  if (typeof place === 'string') return place;
  return closest(place, namings(entitiesOf(ground.story)))?.entity ?? 'no-person';
}

/** The one of that name, or somebody new whom no article names. */
function named(story: Story, typed: string): Entity | Person | 'no-name' {
  const name = typed.trim();
  if (name === '') return 'no-name';
  const wanted = name.toLowerCase();
  const isCalled = ({ name: own, aliases }: Entity): boolean =>
    [own, ...aliases].some((each) => each.toLowerCase() === wanted);
  const known = entitiesOf(story);
  const found = known.find(isCalled);
  if (found !== undefined) return found;
  const slug = wanted.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/gu, '');
  const id = freeId(`person:${slug}`, new Set(known.map((each) => each.id)));
  return { id, name, aliases: [], roles: [], mentions: [] };
}

/** The words nearest to the quote that name the speaker; none where its article does not. */
function sourceIn(quote: Quote, { id, mentions }: Entity): QuoteSource {
  const { start, end } = nearest(quote, mentions) ?? { start: quote.start, end: quote.start };
  return { entity: id, start, end };
}
