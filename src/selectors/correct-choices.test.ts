import { expect, test } from 'vitest';
import { SAMPLE_STORY } from '../testing/sample-story.ts';
import { dateChoices, otherEvents, whoIsNamed } from './correct-choices.ts';

const closed = SAMPLE_STORY.events.find(({ id }) => id === 'e:closed')!;
const unknown = SAMPLE_STORY.events.find(({ id }) => id === 'e:unknown')!;

test('ready dates are those that tellers name, those they were published on, and none', () => {
  expect(dateChoices(SAMPLE_STORY, closed)).toEqual([
    { edtf: '2021-03-03', from: 'as Courier says' },
    { edtf: '2021-03-03/2021-03-05', from: 'when Courier published' },
    { edtf: '../..', from: 'no date' },
  ]);
  expect(dateChoices(SAMPLE_STORY, undefined, [{ article: 'gazette', start: 0, end: 1 }])).toEqual([
    { edtf: '2021-03-03', from: 'when Harbour Gazette published' },
    { edtf: '../..', from: 'no date' },
  ]);
});

const ids = (query: string): readonly string[] =>
  otherEvents(SAMPLE_STORY, closed, query).map(({ id }) => id);

test('other events come in the order of their distance, and answer a query', () => {
  expect(ids('')).toEqual(['e:warned', 'e:repairs', 'e:unknown']);
  expect(ids('repairs 2021')).toEqual(['e:repairs']);
  expect(ids('nothing of the kind')).toEqual([]);
  expect(otherEvents(SAMPLE_STORY, unknown, '')).toHaveLength(3);
});

test('who is named: people first, the most named before the others', () => {
  expect(
    whoIsNamed(SAMPLE_STORY, '').map(({ words, called, note }) => [words, called, note]),
  ).toEqual([
    ['Ines Okafor', 'mayor', ''],
    ['Tomas Lindqvist', 'engineer', ''],
    ['Harbour Gazette', '', 'outlet'],
  ]);
  expect(whoIsNamed(SAMPLE_STORY, 'ines', 'people')).toHaveLength(1);
  expect(whoIsNamed(SAMPLE_STORY, 'gazette', 'people')).toEqual([]);
});
