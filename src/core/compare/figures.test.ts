import { expect, test } from 'vitest';
import { textsThatBreakClaims } from '../../testing/claims-inside.ts';
import { differencesOf } from '../../testing/told-differences.ts';

/** The values of each difference in number. */
const numbers = differencesOf('number', '1994-06-14');

test.each([
  [
    'a vote that nobody lost',
    'The council voted 5-2 to close the library.',
    'The council unanimously decided to close the library.',
    ['5-2', 'unanimously'],
  ],
  [
    'how long it took, where about half of the words are the same',
    'Rescuers worked for six hours to free the driver of the lorry near Oban.',
    'The driver, who sat trapped in his cab, was freed after nine hours by firemen from Leith.',
    ['six hours', 'nine hours'],
  ],
  [
    'men of a kind',
    'Four gunmen held up the bank in Leith.',
    'The bank in Leith was held up by six gunmen.',
    ['4', '6'],
  ],
  [
    'a crew with no noun behind',
    'All 26 crewmen of the trawler were lifted off near Oban.',
    'The trawler had a crew of 27, who were lifted off near Oban.',
    ['26', '27'],
  ],
  [
    'a weight beside small words that look like one',
    'The barge at Oban held 90 tons.',
    'Aboard were 172 tonnes at noon.',
    ['90 tons', '172 tonnes'],
  ],
  [
    'a strength',
    'The choir of Oban, 120 strong, sang in the rain.',
    'About 90 people sang in the choir of Oban in the rain.',
    ['120', '90'],
  ],
  [
    'a part of a number, and of a thing',
    'The jury of Leith found the brewer guilty on seven of nine counts.',
    'The brewer was found guilty on four of the counts by the jury of Leith.',
    ['7', '4'],
  ],
  [
    'who once belonged',
    'After ten days four ex-nurses wrote to the clinic in Leith.',
    'Two nurses wrote to the clinic in Leith.',
    ['4', '2'],
  ],
  [
    'how long it was in a year long past, by whatever words',
    'The yard has known no picket since a 41-day stoppage in 1979. It lost two days last week.',
    'When last the gates were shut, in 1979, it took 60 days. Since Monday it has taken two days.',
    ['41-day', '60 days'],
  ],
  [
    'a short price',
    'The brewery of Leith offered 640 pence a barrel.',
    'The brewery of Leith offered 560 pence a barrel.',
    ['640', '560'],
  ],
  [
    'the length of one thing by its own words',
    'A three-hour armed siege in Leith was over by noon, and the baker slept.',
    'At dawn the siege had lasted nearly six hours. Then the police went home.',
    ['three-hour', 'nearly six hours'],
  ],
  [
    'the length of one thing, told alike twice',
    'The brewer was given a four-year contract in Leith.',
    'In Oban the brewer has signed a five-year contract.',
    ['four-year', 'five-year'],
  ],
  [
    'the age of who has no name, by a role',
    'The tram of Leith left the rails. The driver, a woman of 35, wept.',
    'The tram left the rails in Leith. Its driver, 37, wept.',
    ['35', '37'],
  ],
  [
    'an age in words',
    'A six-year-old girl was bitten by a dog in Oban.',
    'A dog bit a SEVEN-YEAR-OLD girl in Oban.',
    ['six-year-old', 'SEVEN-YEAR-OLD'],
  ],
  [
    'a crowd with no noun',
    'There were 7,412 in the ground of Leith.',
    'In Leith a crowd of 9,214 saw the match on the ground.',
    ['7412', '9214'],
  ],
])('how many differs: %s', (_, first, second, expected) => {
  expect(numbers(first, second)).toEqual([expected]);
});

test.each([
  [
    'a round number and one that it may stand for',
    'Auditors found more than $200,000 in cash missing from the evidence room.',
    'Auditors found $217,340 in cash missing from the evidence room.',
  ],
  [
    'votes that nobody lost',
    'The council voted 7-0 to close the library.',
    'The council voted unanimously to close the library.',
  ],
  [
    'a vote and a match',
    'The council voted 5-2 to close the ground of Oban.',
    'Oban beat Leith 4-1 in a match at the ground of Oban.',
  ],
  [
    'a part beside what it is a part of',
    'The train of six cars left the rails at Oban.',
    'At Oban three of the train’s six cars left the rails.',
  ],
  [
    'what comes on top',
    'Two more bodies were found in the mine of Oban.',
    'Rescuers found 11 bodies in the mine of Oban.',
  ],
  [
    'some of the people and all',
    'The injured of Oban include three bakers and a guide.',
    'Five bakers of Oban asked for shelter.',
  ],
  [
    'ages of a man and a woman',
    'A 51-year-old man fell ill in Oban.',
    'In Leith a 34-year-old woman fell ill.',
  ],
  [
    'numbers of two years',
    'The turnout in Leith was 68 per cent.',
    'In 1990, when the brewers stayed at home, turnout in Leith was 41 per cent.',
  ],
  [
    'numbers of two years, told behind them',
    'A slide at the quarry of Oban buried nine workers.',
    'A slide at the quarry of Oban buried two workers six years ago.',
  ],
  [
    'lengths of time amid other words',
    'The mill of Oban was shut for ten days over a strike.',
    'In Oban the recall of a jam took two weeks.',
  ],
  [
    'how often amid other words',
    'The brewer of Oban complained twice.',
    'In Oban a clerk came five times.',
  ],
  [
    'ages of others',
    'A 51-year-old man fell ill in Oban.',
    'Nobody called Ann Holt, a 52-year-old driver, when she fell ill.',
  ],
  [
    'a share and the round one that it may be',
    'Turnout in Leith was 36.2 per cent.',
    'In Leith turnout was just over 36 per cent.',
  ],
  [
    'two parts that make up the whole',
    'Two of the 20 sailors of the tanker Marl are missing.',
    'Eighteen of the sailors of the tanker Marl were brought to Oban.',
  ],
  [
    'a part of a number, and this as a round one',
    'In Leith 410 of the 520 drivers of the tram voted.',
    'The tram of Leith has about 500 drivers, who voted.',
  ],
  [
    'a reward and what it was doubled to',
    'A reward of £10,000 has been offered for the goose of Oban.',
    'The reward for the goose of Oban was doubled to £20,000.',
  ],
  [
    'a weight and what it was expanded to',
    'The brewery of Oban recalls 900 tonnes of malt.',
    'The brewery of Oban expanded its recall of malt to 1,200 tonnes.',
  ],
])('the numbers do not differ by %s', (_, first, second) => {
  expect(numbers(first, second)).toEqual([]);
});

test('any numbers: no throw, claims inside', () => {
  const words =
    'In 1979 a crew of 27 , three of the six cars unanimously 5-2 including two more , . \n'.split(
      ' ',
    );
  expect(textsThatBreakClaims(words)).toBeNull();
});
