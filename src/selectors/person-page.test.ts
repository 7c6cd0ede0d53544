import { expect, test } from 'vitest';
import { JOINT_STORY } from '../testing/joint-story.ts';
import { at } from '../testing/sample-pieces.ts';
import { SAMPLE_STORY } from '../testing/sample-story.ts';
import { personPage } from './person-page.ts';

test('a person: what they are called, what they said in which wordings, and who quotes them', () => {
  const page = personPage(SAMPLE_STORY, 'person:ines-okafor');
  expect(page).toMatchObject({ name: 'Ines Okafor', aliases: ['Okafor'] });
  expect(page?.roles).toMatchObject([{ words: 'mayor', place: at('gazette', 'mayor') }]);
  expect(page?.roles[0]?.tellers.map(({ name }) => name)).toEqual(['Harbour Gazette']);
  expect(page?.utterances.map((wordings) => wordings.map(({ id }) => id))).toEqual([
    ['q:wait', 'q:wait-2'],
  ]);
  expect(page?.utterances[0]?.[0]).toMatchObject({
    words: 'We could not wait another day,',
    date: 'Wed 3 Mar 2021',
    channel: 'email',
    event: { id: 'e:closed' },
  });
  expect(page?.quotedBy.map(({ teller, count }) => [teller.name, count])).toEqual([
    ['Harbour Gazette', 1],
    ['Courier', 1],
  ]);
  expect(page?.events.map(({ id }) => id)).toEqual(['e:closed']);
});

test('what two say together each of them says', () => {
  const pages = ['person:ines-okafor', 'person:tomas-lindqvist'].map((id) =>
    personPage(JOINT_STORY, id),
  );
  expect(pages.map((page) => page?.utterances[0]?.[0].id)).toEqual(['q:wait', 'q:wait']);
});

test('somebody who is named but says nothing; an outlet; nobody', () => {
  expect(personPage(SAMPLE_STORY, 'person:tomas-lindqvist')).toMatchObject({ utterances: [] });
  expect(personPage(SAMPLE_STORY, 'outlet:courier')).toMatchObject({ name: 'Courier', roles: [] });
  expect(personPage(SAMPLE_STORY, 'person:x')).toBeUndefined();
});
