import { expect, test } from 'vitest';
import type { Entity, Person } from '../model/entity.ts';
import type { ParsedArticle } from '../model/story.ts';
import { entityId } from './entity-id.ts';
import { linkEntities } from './link-entities.ts';

/** An article whose text is the names, one a line, each its own mention. */
function article(id: string, names: readonly string[]): ParsedArticle {
  const text = names.join('\n');
  let start = 0;
  const people = names.map((name): Person => {
    const mention = { article: id, start, end: start + name.length };
    start += name.length + 1;
    return { id: entityId('person', name), name, aliases: [], roles: [], mentions: [mention] };
  });
  return {
    id,
    source: { id, file: `${id}.txt`, text },
    headline: null,
    outlet: { id: null, basis: 'unknown', evidence: [] },
    host: null,
    published: null,
    sections: [],
    readings: [],
    timexes: [],
    quotes: [],
    people,
    outlets: [],
    organisations: [],
    mentions: [],
    diagnostics: [],
  };
}

const linked = (...articles: readonly (readonly string[])[]): readonly string[] =>
  linkEntities(articles.map((names, index) => article(`${index}`, names))).entities.people.map(
    ({ name, aliases }: Entity) => [name, ...aliases].join(' = '),
  );

test.each([
  ['a surname alone is the only one with it', [['Ada Byron'], ['Byron']], ['Ada Byron = Byron']],
  [
    'two of one surname stay apart',
    [['Ada Byron', 'Tom Byron'], ['Byron']],
    ['Ada Byron', 'Tom Byron', 'Byron'],
  ],
  [
    'the other order, named as most do',
    [['Lu Meiling'], ['Meiling Lu'], ['Meiling Lu']],
    ['Meiling Lu = Lu Meiling'],
  ],
  ['accents', [['Zoë Şahin'], ['Zoe Sahin']], ['Zoë Şahin = Zoe Sahin']],
  ['middle initial', [['Ada M. Byron'], ['Ada Byron']], ['Ada M. Byron = Ada Byron']],
  ['other middle initial', [['Ada M. Byron'], ['Ada K. Byron']], ['Ada M. Byron', 'Ada K. Byron']],
  ['short first name', [['Christopher Hale'], ['Chris Hale']], ['Christopher Hale = Chris Hale']],
  [
    'a first name spelt otherwise',
    [['Claire Byron'], ['Clare Byron']],
    ['Claire Byron = Clare Byron'],
  ],
  [
    'a surname spelt otherwise',
    [['Ada Delcourt'], ['Ada Delacourt']],
    ['Ada Delcourt = Ada Delacourt'],
  ],
  [
    'both in one article are two',
    [['Claire Byron', 'Clare Byron']],
    ['Claire Byron', 'Clare Byron'],
  ],
  ['his and hers', [['Daniel Byron'], ['Daniela Byron']], ['Daniel Byron', 'Daniela Byron']],
  ['a wife’s surname', [['Nika Petrov'], ['Nika Petrova']], ['Nika Petrov', 'Nika Petrova']],
  ['another first letter', [['Ada Hansen'], ['Ada Jansen']], ['Ada Hansen', 'Ada Jansen']],
  [
    'short names',
    [['Jan Hale'], ['Jon Hale'], ['Ada Hale'], ['Ada Hall']],
    ['Jan Hale', 'Jon Hale', 'Ada Hale', 'Ada Hall'],
  ],
  [
    'another first name',
    [['Christopher Hale'], ['Christina Hale']],
    ['Christopher Hale', 'Christina Hale'],
  ],
  [
    'father and son',
    [['Dean Marsh Jr.'], ['Dean Marsh Sr.']],
    ['Dean Marsh Jr.', 'Dean Marsh Sr.'],
  ],
  ['without the “Jr.”', [['Dean Marsh Jr.'], ['Dean Marsh']], ['Dean Marsh Jr. = Dean Marsh']],
  ['kings of one name', [['Louis XV'], ['Louis XVI']], ['Louis XV', 'Louis XVI']],
  ['a hyphen more or less', [['Kim Yo-jong'], ['Kim Yo Jong']], ['Kim Yo-jong = Kim Yo Jong']],
  ['a couple', [['Ada Byron'], ['Tom Byron']], ['Ada Byron', 'Tom Byron']],
  ['two surnames, one said', [['Ana Ruiz Soto'], ['Ana Ruiz']], ['Ana Ruiz Soto = Ana Ruiz']],
  [
    'the last of three words',
    [['David Lloyd Hale'], ['Lloyd Hale']],
    ['David Lloyd Hale = Lloyd Hale'],
  ],
  ['an initial of one', [['A. Byron'], ['Ada Byron']], ['A. Byron = Ada Byron']],
  [
    'an initial of two',
    [['A. Byron'], ['Ada Byron'], ['Ann Byron']],
    ['A. Byron', 'Ada Byron', 'Ann Byron'],
  ],
  ['initials with and without stops', [['P.K. Bose'], ['PK Bose']], ['P.K. Bose = PK Bose']],
  ['a first name alone', [['Chloe Bexley'], ['Chloe']], ['Chloe Bexley = Chloe']],
  ['a first name of two', [['Ann Lee', 'Ann Hale'], ['Ann']], ['Ann Lee', 'Ann Hale', 'Ann']],
  ['another surname', [['Ada Byron'], ['Ada Hale']], ['Ada Byron', 'Ada Hale']],
])('%s', (_, articles, expected) => {
  expect(linked(...articles)).toEqual(expected);
});

test('gives the story’s id for an article’s own', () => {
  const { entities, idOf } = linkEntities([article('0', ['Ada Byron']), article('1', ['Byron'])]);
  expect(idOf('1', 'person:byron')).toBe(entities.people[0]?.id);
  expect(idOf('1', 'person:nobody')).toBe('person:nobody');
});

const withFirms = (one: ParsedArticle, ...firms: readonly string[]): ParsedArticle => ({
  ...one,
  organisations: firms.map((name) => ({
    id: entityId('organisation', name),
    name,
    aliases: [],
    mentions: [{ article: one.id, start: 0, end: 1 }],
  })),
});

test('a firm of one word is the person whom another article introduces', () => {
  const one = withFirms(article('1', []), 'Byron');
  const { entities, idOf } = linkEntities([article('0', ['Ada Byron']), one]);
  expect(idOf('1', 'organisation:byron')).toBe('person:ada-byron');
  expect(entities.organisations).toEqual([]);
  expect(entities.people[0]?.mentions).toHaveLength(2);
});

test('a firm that bears its founder’s name stays a firm', () => {
  const founder = withFirms(article('0', ['Ada Byron']), 'Byron');
  const { idOf } = linkEntities([founder, withFirms(article('1', []), 'Byron')]);
  expect(idOf('1', 'organisation:byron')).toBe('organisation:byron');
});

test('a surname means its only bearer', () => {
  const { bearerOf } = linkEntities([article('0', ['Ada Byron', 'Tom Hale', 'Ann Hale'])]);
  expect(bearerOf('Byron')?.name).toBe('Ada Byron');
  expect(bearerOf('Hale')).toBeUndefined();
  expect(bearerOf('Ada Byron')).toBeUndefined();
});

test('of a person’s roles one that names whom it is held for comes before “his lawyer”', () => {
  const read = article('a', ['Ann Lee', 'his lawyer', 'Lawyer', 'counsel for Ayr']);
  const [lee, ...others] = read.people;
  const roles = others.flatMap(({ mentions }) => mentions);
  const { people } = linkEntities([{ ...read, people: [{ ...lee!, roles }] }]).entities;
  const words = people[0]?.roles.map(({ start, end }) => read.source.text.slice(start, end));
  expect(words).toEqual(['counsel for Ayr', 'Lawyer', 'his lawyer']);
});
