import { expect, test } from 'vitest';
import { bodyDoc, publishedOn } from '../../testing/read-times.ts';
import { findTimexes } from './find-timexes.ts';
import { inferPublished } from './infer-published.ts';
import type { DatedSibling } from './sibling.ts';

function sibling(id: string, text: string, published?: string): DatedSibling {
  const doc = { ...bodyDoc(text), id };
  return { id, text, readings: findTimexes(doc), published: publishedOn(published) };
}

const rangeOf = (text: string, ...others: readonly DatedSibling[]) => {
  const found = inferPublished([sibling('undated', text), ...others]).get('undated');
  return found && `${found.rule} ${found.earliest}/${found.latest}`;
};

/** 2024-03-15 was a Friday. */
const dated = sibling('dated', 'The bank admitted the theft on Friday.', '2024-03-15');

test.each([
  // The last past weekday is the day itself or the one before.
  ['The bank admitted the theft on Thursday.', 'sibling/weekday 2024-03-14/2024-03-15'],
  ['It began on Monday. The bank said so Wednesday.', 'sibling/weekday 2024-03-13/2024-03-14'],
  // A sibling can be a day older than the article, not more.
  ['The bank admitted it on Saturday.', 'sibling/weekday 2024-03-16/2024-03-17'],
  // "Today" before the coming Friday, and after Thursday's news: Thursday.
  [
    'It was announced today. After Thursday’s news, a vote is set for Friday.',
    'sibling/weekday 2024-03-14/2024-03-14',
  ],
  // A paper that says "yesterday" names older days alone: of the day behind the sibling's …
  ['He resigned yesterday. He had lied on Thursday.', 'sibling/yesterday 2024-03-16/2024-03-16'],
  // … or of one behind that.
  ['He resigned yesterday. He had lied on Friday.', 'sibling/weekday 2024-03-17/2024-03-18'],
  [
    'He resigned yesterday and left today. He had lied on Thursday.',
    'sibling/weekday 2024-03-14/2024-03-15',
  ],
  ['“He lied yesterday,” she said on Thursday.', 'sibling/weekday 2024-03-14/2024-03-15'],
  // Nothing but the company it keeps.
  ['The bank has admitted the theft.', 'sibling/around 2024-03-14/2024-03-20'],
  // It is not older than what it tells.
  ['The chairman resigned on March 18.', 'sibling/around 2024-03-18/2024-03-20'],
  ['A court ruled on April 20, 2024, that it was.', 'sibling/told 2024-04-20/2024-04-26'],
  // What it announces does not make it younger.
  [
    'The bank has admitted it. It will close on June 30, 2024.',
    'sibling/around 2024-03-14/2024-03-20',
  ],
  // A vote that is to come on Monday has not been held.
  [
    'The bank has admitted the theft. The board will meet on Monday.',
    'sibling/around 2024-03-14/2024-03-18',
  ],
  // One weekday past and coming: between the two, in the week of the sibling.
  [
    'A clerk died on Thursday. A judge will hear the bank on Thursday.',
    'sibling/weekday 2024-03-15/2024-03-16',
  ],
  [
    'A clerk died on Saturday. A judge will hear the bank on Saturday.',
    'sibling/weekday 2024-03-12/2024-03-15',
  ],
  // The day of a broadcast is in its head, and not in its headline.
  [
    'MORNING EDITION - SUNDAY\nThe bank admitted it on Friday.',
    'sibling/weekday 2024-03-17/2024-03-17',
  ],
  ['Bank robbed on Sunday\nThe bank said so.', 'sibling/weekday 2024-03-10/2024-03-11'],
  // What fell on Thursday the 14th is over; the Sunday told with it is the one behind it.
  ['It fell on 14 March. The post was gone on Sunday.', 'sibling/weekday 2024-03-17/2024-03-18'],
  ['It fell on 14 March. He had left on Wednesday.', 'sibling/weekday 2024-03-13/2024-03-14'],
  // A weekday behind a later date is of that week.
  [
    'The chairman resigned on March 18. On Wednesday the bank said so.',
    'sibling/weekday 2024-03-20/2024-03-21',
  ],
])('%s', (text, expected) => {
  expect(rangeOf(text, dated)).toBe(expected);
});

test('the dated sibling that shares most words is the one that counts', () => {
  const later = sibling('later', 'A court jailed the cashier for six years.', '2024-09-02');
  expect(rangeOf('The bank admitted the theft.', later, dated)).toMatch('2024-03-14');
  expect(rangeOf('The cashier was jailed by a court.', dated, later)).toMatch('2024-09-01');
});

/** Says today for its own day, between Thursday's news and Friday's: that Thursday. */
const THURSDAY = 'It was announced today. After Thursday’s news, a vote is set for Friday.';

test('an article that a sibling dates, dates others in turn, the closest first', () => {
  const wire = sibling('wire', `Owls took the marmalade, keeper admits. Lions slept. ${THURSDAY}`);
  const recent = sibling('recent', `Lions. ${THURSDAY}`, '2024-03-15');
  const anniversary = sibling('old', 'Decades since, tourists remember', '2034-03-01');
  const found = inferPublished([
    sibling('undated', 'Owls took the marmalade, keeper admits. Lions slept. Decades since.'),
    wire,
    recent,
    anniversary,
  ]);
  expect(found.get('wire')?.earliest).toMatch('2024-03-14');
  expect(found.get('undated')?.earliest).toMatch('2024-03-13');
});

test.each([
  ['LIMA, March 14 (Wire) — It rained.', '2024-03-14', '2024-03-15'],
  ['11/03/2024 It rained.', '2024-03-11', '2024-03-15'],
  // Both within a month of the sibling: the one much nearer to it.
  ['06/07/2024 It rained.', '2024-07-06', '2024-07-05'],
  ['06/07/2024 It rained.', '2024-06-07', '2024-06-08'],
])('the stamp “%s” is of %s, beside a sibling of %s', (text, day, other) => {
  const [found] = findTimexes({ ...bodyDoc(text), id: 'undated' });
  const stamp = found && { ...found, sentence: -1 };
  const undated = { id: 'undated', text, published: null, readings: stamp ? [stamp] : [] };
  const near = sibling('near', 'The bank admitted the theft on Friday.', other);
  expect(inferPublished([undated, near]).get('undated')).toMatchObject({
    edtf: day,
    rule: 'sibling/dateline',
  });
});

test('where both orders are about as near, a stamp settles nothing', () => {
  const text = '06/07/2024 It rained.';
  const [found] = findTimexes({ ...bodyDoc(text), id: 'undated' });
  const stamp = found && { ...found, sentence: -1 };
  const undated = { id: 'undated', text, published: null, readings: stamp ? [stamp] : [] };
  const near = sibling('near', 'The bank admitted the theft on Friday.', '2024-06-20');
  expect(inferPublished([undated, near]).get('undated')?.rule).not.toBe('sibling/dateline');
});

test.each([
  ['lead/date', '2021-03-03', '2024-03-14'],
  ['stamp/year', '2013-03-15', '2024-03-14'],
  // A stamp that says its year stands, however far apart two reports of one story are.
  ['stamp/line', '2013-03-15', undefined],
  // So does what is of the same weeks, and what is later.
  ['stamp/year', '2024-03-01', undefined],
  ['stamp/year', '2025-03-14', undefined],
])('%s of %s beside a stamp of March 2024', (rule, day, expected) => {
  const guess = sibling('undated', 'The bank admitted it.', day);
  const published = guess.published && { ...guess.published, basis: 'inferred' as const, rule };
  expect(inferPublished([{ ...guess, published }, dated]).get('undated')?.earliest).toBe(expected);
});

/** Sixty words that a story may use, and how many of them an article has. */
const words = (count: number, from = 0): string =>
  Array.from(
    { length: count },
    (_, at) =>
      `word${String.fromCodePoint(97 + ((at + from) % 26)).repeat(1 + Math.floor((at + from) / 26))}`,
  ).join(' ');

test.each([
  ['a copy is of the day of what it copies', words(60), words(45), '2024-03-15/2024-03-15'],
  ['few words in common are of one story', words(60), words(60, 40), '2024-03-14/2024-03-15'],
  ['a few lines are no copy', words(20), words(20), '2024-03-14/2024-03-15'],
])('%s', (_, first, second, days) => {
  const other = sibling('other', `The bank admitted it on Friday. ${first}`, '2024-03-15');
  expect(rangeOf(`The bank admitted it on Thursday. ${second}`, other)).toMatch(days);
});

test('without any dated sibling there is nothing to infer from', () => {
  expect(rangeOf('It was announced on Monday.')).toBeUndefined();
});

/** The day that a sibling states for what the undated article tells by its first expression. */
const rangeWith = (text: string, ...days: readonly string[]) => {
  const undated = sibling('undated', text);
  const told = undated.readings.slice(0, 1).map((timex) => ({ timex, days, evidence: [] }));
  const found = inferPublished([{ ...undated, told }, dated]).get('undated');
  return `${found?.rule} ${found?.earliest}/${found?.latest}`;
};

test.each([
  // Its Tuesday is that on which a sibling says the same happened, weeks on or back.
  ['The bank fired Hale on Tuesday.', '2024-03-26', 'sibling/events 2024-03-26/2024-03-27'],
  ['The bank fired Hale on Tuesday.', '2024-03-05', 'sibling/events 2024-03-05/2024-03-06'],
  ['The bank fired Hale yesterday.', '2024-03-26', 'sibling/events 2024-03-27/2024-03-27'],
  // Its own week is the likelier where its Tuesday may be either.
  [
    'The bank fired Hale on Tuesday. It paid him on Thursday.',
    '2024-03-26',
    'sibling/events 2024-03-26/2024-03-29',
  ],
  // What fits already stands.
  ['The bank fired Hale on Tuesday.', '2024-03-12', 'sibling/weekday 2024-03-12/2024-03-13'],
  ['The bank fired Hale on Tuesday.', '2024-03-13', 'sibling/weekday 2024-03-12/2024-03-13'],
  // A date says the same on any day, and "earlier this month" no day.
  ['On 5 March 2024 the bank fired Hale.', '2024-03-05', 'sibling/around 2024-03-14/2024-03-20'],
  ['The bank fired Hale last month.', '2024-02-06', 'sibling/around 2024-03-14/2024-03-20'],
])('%s (a sibling: %s)', (text, day, expected) => {
  expect(rangeWith(text, day)).toBe(expected);
});
