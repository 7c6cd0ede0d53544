import type {
  Claim,
  Event,
  Graph,
  NewsArticle,
  NewsMediaOrganization,
  Organization,
  Person,
  Quotation,
} from 'schema-dts';
import type { Entity, Person as StoryPerson } from '../core/model/entity.ts';
import type { StoryEvent } from '../core/model/event.ts';
import { speakersOf, type Quote } from '../core/model/quote.ts';
import type { StoryArticle } from '../core/model/story.ts';
import { eventsByQuote } from '../selectors/visible-quotes.ts';
import { contentIri, ownIri } from './content-name.ts';
import { correctionsOf } from './corrected.ts';
import { coverageOf, isoDate } from './iso-dates.ts';
import { storyWords, type StoryWords } from './story-words.ts';
import type { Taken, Written } from './taken.ts';

/** All that a node is made from. */
interface Source {
  readonly taken: Taken;
  readonly words: StoryWords;
  readonly articleIri: (id: string) => string;
  readonly corrected: (id: string | null) => string;
}

/**
 * The story as a schema.org graph. An event is what it is called; that it happened, and when, are
 * claims of the articles that tell it.
 */
export function writeJsonLd(taken: Taken): Written {
  const { story } = taken;
  const iris = new Map(story.articles.map(({ id, text }) => [id, contentIri(text)]));
  const source: Source = {
    taken,
    words: storyWords(story),
    articleIri: (id) => iris.get(id) ?? ownIri(id),
    corrected: correctionsOf(story),
  };
  const graph: Graph = {
    '@context': 'https://schema.org',
    '@graph': [
      ...story.outlets.map(outletNode),
      ...story.organisations.map(organisationNode),
      ...story.people.map((person) => personNode(source, person)),
      ...story.articles.map((article) => articleNode(source, article)),
      ...story.events.map((event) => eventNode(source, event)),
      ...story.events.flatMap((event) => claimNodes(source, event)),
      ...quoteNodes(source),
    ],
  };
  return { text: `${JSON.stringify(graph, null, 2)}\n`, notes: [] };
}

const ref = (id: string) => ({ '@id': id });

const nameOf = ({ id, name, aliases }: Entity) => ({
  '@id': ownIri(id),
  name,
  ...(aliases.length > 0 && { alternateName: aliases }),
});

const outletNode = (outlet: Entity): NewsMediaOrganization => ({
  '@type': 'NewsMediaOrganization',
  ...nameOf(outlet),
});

const organisationNode = (organisation: Entity): Organization => ({
  '@type': 'Organization',
  ...nameOf(organisation),
});

/** Things have no property for a correction, but can be what a comment on one is about. */
const correctionOf = (words: string) =>
  words === ''
    ? {}
    : { subjectOf: { '@type': 'CorrectionComment' as const, text: `Corrected: ${words}.` } };

const personNode = ({ words, corrected }: Source, person: StoryPerson): Person => ({
  '@type': 'Person',
  ...nameOf(person),
  ...(person.roles.length > 0 && { jobTitle: [...new Set(person.roles.map(words.wordsOf))] }),
  ...correctionOf(corrected(person.id)),
});

function articleNode(
  { taken, words, articleIri, corrected }: Source,
  { id, file, url, headline, outlet, published }: StoryArticle,
): NewsArticle {
  const told = taken.story.events.filter(({ mentions }) =>
    mentions.some(({ article }) => article === id),
  );
  const date = isoDate(published);
  const coverage = coverageOf(told);
  const correction = corrected(id);
  return {
    '@type': 'NewsArticle',
    '@id': articleIri(id),
    identifier: file,
    ...(url !== undefined && { url }),
    ...(headline && { headline: words.wordsOf(headline) }),
    ...(outlet.id !== null && { publisher: ref(ownIri(outlet.id)) }),
    ...(date !== undefined && { datePublished: date }),
    ...(coverage !== undefined && { temporalCoverage: coverage }),
    ...(told.length > 0 && { about: told.map((event) => ref(ownIri(event.id))) }),
    ...(correction !== '' && { correction: `Corrected: ${correction}.` }),
  };
}

function eventNode({ words, corrected }: Source, event: StoryEvent): Event {
  const { id, label, people, modality } = event;
  const date = isoDate(event);
  return {
    '@type': 'Event',
    '@id': ownIri(id),
    name: words.wordsOf(label),
    ...(date !== undefined && { startDate: date }),
    ...(modality !== 'asserted' && { disambiguatingDescription: modality }),
    ...(people.length > 0 && { about: people.map((person) => ref(ownIri(person))) }),
    ...correctionOf(corrected(id)),
  };
}

const claimNodes = ({ words, articleIri }: Source, event: StoryEvent): readonly Claim[] => {
  const coverage = coverageOf([event]);
  return words.tellingsOf(event).map((telling) => ({
    '@type': 'Claim',
    text: telling.words,
    about: ref(ownIri(event.id)),
    appearance: ref(articleIri(telling.place.article)),
    ...(coverage !== undefined && { temporalCoverage: coverage }),
  }));
};

function quoteNodes({ taken, words, articleIri, corrected }: Source): readonly Quotation[] {
  const events = eventsByQuote(taken.story);
  const node = (quote: Quote): Quotation => {
    const about = events.get(quote.id) ?? [];
    const speakers = speakersOf(quote);
    const correction = corrected(quote.id);
    return {
      '@type': 'Quotation',
      '@id': ownIri(quote.id),
      text: words.wordsOf(quote),
      isPartOf: ref(articleIri(quote.article)),
      ...(speakers.length > 0 && { spokenByCharacter: speakers.map((id) => ref(ownIri(id))) }),
      ...(quote.via !== null && { sourceOrganization: ref(ownIri(quote.via)) }),
      ...(about.length > 0 && { about: about.map(({ id }) => ref(ownIri(id))) }),
      ...(correction !== '' && { correction: `Corrected: ${correction}.` }),
    };
  };
  return taken.story.quotes.map(node);
}
