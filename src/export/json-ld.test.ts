import fc from 'fast-check';
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import type { Story } from '../core/model/story.ts';
import { anyStory } from '../testing/arbitrary-story.ts';
import { SAMPLE_STORY } from '../testing/sample-story.ts';
import { takenWhole } from '../testing/taken-story.ts';
import { ownIri } from './content-name.ts';
import { writeJsonLd } from './json-ld.ts';

const SCHEMA = 'https://schema.org/';

const TYPES =
  'NewsArticle Event Quotation Claim Person Organization NewsMediaOrganization CorrectionComment';
const PROPERTIES =
  'name alternateName headline identifier text jobTitle temporalCoverage disambiguatingDescription correction subjectOf';
const LINKS = 'url publisher about appearance isPartOf spokenByCharacter sourceOrganization';
const DATES = 'datePublished startDate';

const each = (names: string, term: (iri: string) => unknown) =>
  names.split(' ').map((name) => [name, term(SCHEMA + name)] as const);

/** As much of schema.org's context as is spoken here: a word that it lacks is dropped, and missed below. */
const CONTEXT = {
  '@context': Object.fromEntries([
    ...each(`${TYPES} ${PROPERTIES}`, (iri) => iri),
    ...each(LINKS, (iri) => ({ '@id': iri, '@type': '@id' })),
    ...each(DATES, (iri) => ({ '@id': iri, '@type': `${SCHEMA}Date` })),
  ]),
};

const OPTIONS = {
  documentLoader: (url: string) =>
    url.startsWith('https://schema.org')
      ? Promise.resolve({ contextUrl: null, documentUrl: url, document: CONTEXT })
      : Promise.reject(new Error(`asked for ${url}`)),
};

const written = (story: Story): unknown => JSON.parse(writeJsonLd(takenWhole(story)).text);
const expand = (story: Story) => jsonld.expand(written(story), OPTIONS);

const ofType = (nodes: Awaited<ReturnType<typeof expand>>, type: string) =>
  nodes.filter((node) => [node['@type']].flat().includes(SCHEMA + type));

/** Keys of everything, however deep. */
const keysIn = (value: unknown): readonly string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Array.isArray(value)
      ? value.flatMap(keysIn)
      : Object.entries(value).flatMap(([key, inside]) => [key, ...keysIn(inside)]);

test('articles, outlets, people, events, their tellings and quotes, each a node', async () => {
  const nodes = await expand(SAMPLE_STORY);
  const count = (type: string): number => ofType(nodes, type).length;
  expect(
    ['NewsArticle', 'NewsMediaOrganization', 'Person', 'Event', 'Quotation'].map(count),
  ).toEqual([3, 2, 2, 4, 2]);
  expect(count('Claim')).toBe(6);
});

test('every word that it uses is one of schema.org', async () => {
  const words = new Set(keysIn(written(SAMPLE_STORY)).filter((key) => !key.startsWith('@')));
  const known = new Set(keysIn(await expand(SAMPLE_STORY)));
  expect([...words].filter((word) => !known.has(SCHEMA + word))).toEqual([]);
});

test('dates that are sure are dates, others are what a claim covers', async () => {
  const nodes = await expand(SAMPLE_STORY);
  const value = (iri: string, type: string) =>
    ofType(nodes, type).map((node) => node[SCHEMA + iri]);
  expect(value('startDate', 'Event')).toEqual([
    [{ '@type': `${SCHEMA}Date`, '@value': '2021-01' }],
    [{ '@type': `${SCHEMA}Date`, '@value': '2021-03-02' }],
    undefined,
    undefined,
  ]);
  expect(value('temporalCoverage', 'Claim').slice(-2)).toEqual([
    [{ '@value': '2021-06-01/2021-08-31' }],
    undefined,
  ]);
});

test('an article leads to where its user found it', async () => {
  const articles = SAMPLE_STORY.articles.map((own) => ({ ...own, url: 'https://a.example/b' }));
  const [article] = ofType(await expand({ ...SAMPLE_STORY, articles }), 'NewsArticle');
  expect(article?.[`${SCHEMA}url`]).toEqual([{ '@id': 'https://a.example/b' }]);
});

test('a quote names its speaker and its article', async () => {
  const [quote] = ofType(await expand(SAMPLE_STORY), 'Quotation');
  expect(quote?.[`${SCHEMA}spokenByCharacter`]).toEqual([{ '@id': ownIri('person:ines-okafor') }]);
  expect(JSON.stringify(quote?.[`${SCHEMA}isPartOf`])).toContain('ni:///sha-256;');
});

test('what was corrected says so', async () => {
  const corrections = [
    { entry: '1', kind: 'article-outlet', target: 'gazette' },
    { entry: '2', kind: 'event-date', target: 'e:closed', note: 'minutes' },
  ] as const;
  const nodes = await expand({ ...SAMPLE_STORY, corrections });
  expect(ofType(nodes, 'NewsArticle')[0]?.[`${SCHEMA}correction`]).toEqual([
    { '@value': 'Corrected: outlet.' },
  ]);
  expect(JSON.stringify(ofType(nodes, 'Event')[1])).toContain('Corrected: date (minutes).');
});

test('any story expands, and links only to its own nodes', async () => {
  await fc.assert(
    fc.asyncProperty(anyStory, async (story) => {
      const nodes = await expand(story);
      const ids = new Set(nodes.map((node) => node['@id']));
      for (const quote of ofType(nodes, 'Quotation'))
        for (const place of [quote[`${SCHEMA}isPartOf`]].flat())
          expect(ids).toContain(Object(place)['@id']);
      expect(ofType(nodes, 'Event')).toHaveLength(story.events.length);
    }),
    { numRuns: 40 },
  );
});
