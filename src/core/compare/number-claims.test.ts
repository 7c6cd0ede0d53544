import { describe, expect, test } from 'vitest';
import { textsThatBreakClaims } from '../../testing/claims-inside.ts';
import { differencesOf } from '../../testing/told-differences.ts';
import { linkStory } from '../pipeline/link-story.ts';
import { parseArticle } from '../pipeline/parse-article.ts';

/** The values of each difference in number. */
const numbers = differencesOf('number', '1994-06-14');

const RIVALS = [
  [
    'a counted noun',
    'The siren woke the street. About 40 firefighters fought the blaze at the Oban mill.',
    'Sixty firefighters had been called to the blaze at the mill, a neighbour said.',
    ['40', '60'],
  ],
  [
    'a noun that words follow',
    'Two nurses asleep in the annexe of the clinic got out by a window.',
    'Three nurses were asleep in the annexe of the clinic.',
    ['2', '3'],
  ],
  [
    'money',
    'The baker Ann Holt was promised £15,000 for her silence.',
    'Holt was to have £10,000 for her silence, the court heard from the baker.',
    ['15000', '10000'],
  ],
  [
    'a rate behind the same in other money, in lines that are wrapped',
    'The judge Ann Holt threatened the union of the miners with\nfines of 500,000 francs ($13,400) a day if they stayed out.',
    'The miners face a fine of 5,000 francs -- about $134 -- a day each, the judge ruled.',
    ['500000', '5000'],
  ],
  [
    'how long it took',
    'The ferry sailed from Oban 80 minutes late.',
    'The ferry sailed from Oban more than two hours late.',
    ['80 minutes', 'more than two hours'],
  ],
  [
    'half an hour',
    'The crowd waited half an hour in the reptile house of the zoo.',
    'In the reptile house of the zoo the crowd waited an hour and a half.',
    ['half an hour', 'an hour and a half'],
  ],
  [
    'seconds, and how strong a quake was',
    'The quake near Oban, of magnitude 6, lasted about 20 seconds.',
    'The 6-magnitude quake near Oban lasted for 45 seconds.',
    ['about 20 seconds', '45 seconds'],
  ],
  [
    'the magnitude',
    'A preliminary magnitude of 6.1 was given for the quake near Oban.',
    'The quake near Oban, of magnitude 5.8, woke the harbour.',
    ['magnitude of 6.1', 'magnitude 5.8'],
  ],
  [
    'a share of a hundred',
    'Shares in the brewery lost 21 per cent in Dublin.',
    'The brewery, whose shares lost 23% in Dublin, would not comment.',
    ['21 per cent', '23%'],
  ],
  [
    'a part of the whole, in words',
    'The provost of Oban gave up half of her salary over the flooded library.',
    'Over the flooded library the provost of Oban went without 30 per cent of her pay.',
    ['half', '30 per cent'],
  ],
  [
    'a part of a crowd, not the crowd',
    'Sixty of the 140 welders at the yard in Leith joined the picket.',
    'About 90 welders at the yard in Leith joined the picket.',
    ['60', '90'],
  ],
  [
    'a round number behind an article',
    'Around 300 fans blocked the bus of the Leith team after the match.',
    'A thousand fans blocked the bus of the Leith team after the match.',
    ['300', '1000'],
  ],
  [
    'people by whatever noun',
    'The picket at the yard in Leith was joined by 500 workers.',
    'Nearly 900 people joined the picket at the yard in Leith.',
    ['500', '900'],
  ],
  [
    'a vote',
    'The council voted 5-2 to close the library.',
    'On a vote of 6 to 1 the council decided to close the library.',
    ['5-2', '6 to 1'],
  ],
] as const;

test.each(RIVALS)('how many differs, wherever it is told: %s', (_, first, second, expected) => {
  expect(numbers(first, second)).toEqual([expected]);
});

/** What the first number of a case and the second have to do with each other. */
const NO_RIVALS = [
  [
    'the same length of time',
    'The ferry sailed from Oban 80 minutes late.',
    'The ferry sailed from Oban an hour and 20 minutes late.',
  ],
  [
    'a vote in figures and in words',
    'The council voted 9-4 in January to sell the library.',
    'By nine votes to four the council decided in January to sell the library.',
  ],
  [
    'two round numbers',
    'Auditors found over $39,000 in cash missing from the evidence room.',
    'Auditors found nearly $40,000 in cash missing from the evidence room.',
  ],
  [
    'one sum in two currencies',
    'The detective from Oban was paid 500,000 francs ($13,400) for the file.',
    'The detective from Oban was paid $13,400 for the file.',
  ],
  [
    'one end of a range',
    'The skipper of the trawler faces between two and four years in jail.',
    'The skipper of the trawler was given two years in jail.',
  ],
  [
    'a part that is only supposed',
    'The yard in Leith would close if half of the welders stayed out, it said.',
    'A third of the welders stayed out, the yard in Leith said.',
  ],
  [
    'people who do other things',
    'The picket at the yard in Leith was joined by 500 workers.',
    'Four passengers of a tram in Oban were cut by glass.',
  ],
  [
    'the same noun of other things',
    'Two inspectors questioned the driver of the tram about his brakes.',
    'Nine inspectors had spent a year on the accounts of a charity in Leith.',
  ],
  [
    'a rate beside a sum',
    'The cook Ann Holt was paid £10,000 to keep silent.',
    'The cook Ann Holt was paid £3 an hour to keep silent.',
  ],
  [
    'lengths of time of other sizes',
    'Rovers of Oban scored twice in the last six minutes of the final.',
    'City of Oban scored twice in the first 25 minutes of the final.',
  ],
  [
    'a part and the whole',
    'Brandt will close two plants in Belgium and one in Spain.',
    'Brandt will close three plants in Belgium and Spain.',
  ],
  [
    'an age and a distance in time',
    'The surgeon of Oban, a 40-year-old man, left 20 years ago.',
    'The surgeon of Oban, a man 41 years old, left 21 years ago.',
  ],
  [
    'one of two numbers in a sentence, nobody knows which',
    'Cod in Leith rose £6 to £41 at the market of cod.',
    'Cod in Leith rose £5 at the market of cod.',
  ],
] as const;

test.each(NO_RIVALS)('the numbers do not differ by %s', (_, first, second) => {
  expect(numbers(first, second)).toEqual([]);
});

test('a round number says less than the one that it rounds, where a third differs', () => {
  const [found] = linkStory(
    ['$38,412', 'nearly $40,000', '$31,000'].map((sum, at) =>
      parseArticle({
        id: `a${at}`,
        file: `a${at}.txt`,
        text: `Auditors found ${sum} in cash missing from the evidence room.`,
      }),
    ),
  ).disagreements;
  expect(found?.claims.map(({ value, vague }) => [value, vague ?? false])).toEqual([
    ['38412', false],
    ['40000', true],
    ['31000', false],
  ]);
});

describe('one point is told once', () => {
  test('where the toll is a counted noun as well', () => {
    expect(
      numbers(
        'The ferry Marl sank off Oban, and 14 passengers were killed.',
        'The ferry Marl sank off Oban. Fifteen passengers were killed.',
      ),
    ).toHaveLength(1);
  });
});

test('any numbers: no throw, claims inside', () => {
  const words =
    'four several nurses £ 12 3.5 % hours and a half vote 5-2 an hour of the clinic . , “ ” \n'.split(
      ' ',
    );
  expect(textsThatBreakClaims(words)).toBeNull();
});
