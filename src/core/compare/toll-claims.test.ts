import { describe, expect, test } from 'vitest';
import { differencesOf } from '../../testing/told-differences.ts';

/** The values of each difference in number. */
const numbers = differencesOf('number', '1994-06-14');

describe('whether somebody was hurt', () => {
  const FIRE = 'The mill of Oban burned down on Sunday.';

  test.each([
    ['a number', `${FIRE} No one was hurt.`, `${FIRE} Three people were injured.`, ['0', '3']],
    [
      'somebody',
      `${FIRE} Nobody was injured.`,
      `${FIRE} A watchman was slightly hurt.`,
      ['0', 'was slightly hurt'],
    ],
    [
      'somebody, by what was done',
      `${FIRE} No one was hurt.`,
      `${FIRE} A watchman was cut by flying glass.`,
      ['0', 'was cut by flying glass'],
    ],
    [
      'somebody with broken bones',
      `${FIRE} None was hurt.`,
      `${FIRE} A watchman broke his ankle.`,
      ['0', 'broke his ankle'],
    ],
  ])('differs between nobody and %s', (_, first, second, expected) => {
    expect(numbers(first, second)).toEqual([expected]);
  });

  test.each([
    ['of nobody else', `${FIRE} No one else was hurt.`, `${FIRE} A watchman was hurt.`],
    ['of prices', `${FIRE} No one was hurt.`, `${FIRE} The price was cut by half.`],
    ['where both say nobody', `${FIRE} No one was hurt.`, `${FIRE} There were no injuries.`],
    ['where one gives no number', `${FIRE} Three people were hurt.`, `${FIRE} A man was hurt.`],
  ])('but not %s', (_, first, second) => {
    expect(numbers(first, second)).toEqual([]);
  });
});

describe('whether somebody died', () => {
  const SALAD = 'A salad has sickened sixty people in Oban.';

  test.each([
    ['a number', `${SALAD} No deaths were reported.`, `${SALAD} One person has died.`, ['0', '1']],
    ['somebody', `${SALAD} Nobody died.`, `${SALAD} A baker died on Monday.`, ['0', 'died']],
    [
      'a victim',
      `${SALAD} There was no loss of life.`,
      `${SALAD} A baker was killed by it.`,
      ['0', 'was killed'],
    ],
  ])('differs between nobody and %s', (_, first, second, expected) => {
    expect(numbers(first, second)).toEqual([expected]);
  });

  test.each([
    ['of nobody else', `${SALAD} No one else died.`, `${SALAD} A baker died.`],
    ['where both say nobody', `${SALAD} No one died.`, `${SALAD} There were no fatalities.`],
    ['where one gives no number', `${SALAD} Three people died.`, `${SALAD} A baker died.`],
    ['of those long dead', `${SALAD} No one died.`, `${SALAD} In 1979 a baker died of it.`],
    [
      'of who is told apart',
      `${SALAD} No one died.`,
      `${SALAD} Ann Holt keeps the shop of her father, who died in June.`,
    ],
  ])('but not %s', (_, first, second) => {
    expect(numbers(first, second)).toEqual([]);
  });
});

test.each([
  [
    'lost their jobs, by whatever words',
    'The yard in Leith laid off 38 welders and clerks in May.',
    'When 42 of them lost their jobs in Leith, nobody wrote.',
    'Leith: the yard is cutting 40 clerical posts.',
    ['38', '42', '40'],
  ],
  [
    'were aboard',
    'There were 48 people on the plane, the airline said.',
    'The plane came down off Oban with forty-nine aboard.',
    'Off Oban a plane with 49 people on board came down.',
    ['48', '49', '49'],
  ],
  [
    'were arrested',
    'Police arrested seven men at the match in Leith.',
    'Four fans were arrested in Leith.',
    'Four arrests were made.',
    ['7', '4', '4'],
  ],
  [
    'were rescued',
    'Helicopters plucked 12 sailors from the sea off Oban.',
    'Off Oban 14 have been brought ashore alive.',
    'The coastguard counts 13 survivors.',
    ['12', '13', '14'],
  ],
  [
    'were hurt, with no noun',
    'Eleven were taken to hospitals in Oban.',
    'In Oban 14 were in the hospital by noon.',
    'Twelve were hurt.',
    ['11', '14', '12'],
  ],
  [
    'were badly hurt, besides who was hurt',
    'Twelve were hurt in Oban. Two of them had serious injuries.',
    'Of twelve injured in Oban, four were seriously hurt.',
    'Four of us are badly hurt.',
    ['2', '4', '4'],
  ],
  [
    'died, beside a number that rounds less',
    'More than 800 people died off Oban.',
    'Off Oban 640 died.',
    'The wreck off Oban killed 814.',
    ['800', '640', '814'],
  ],
  [
    'were hurt besides one who was killed',
    'A blast killed the guard and two others were injured.',
    'Five were injured.',
    'In Oban five were hurt.',
    ['2', '5', '5'],
  ],
])('how many %s', (_, first, second, third, expected) => {
  expect(numbers(first, second, third)).toEqual([expected]);
});

test.each([
  ['were hired', 'The yard laid off 38 welders.', 'The yard will fill 200 jobs by May.'],
  ['times', 'Police arrested seven men in Leith.', 'Three hours later Paul Reid was arrested.'],
  ['pounds', 'A vicar found 12 lambs missing.', 'In Leith £39,000 was missing from a till.'],
  [
    'were hurt, beside who was arrested',
    'Six people were hurt at the gate of the Oban mill.',
    'Eleven people were arrested at the gate of the Oban mill.',
  ],
  [
    'went to hospital, beside who was sickened',
    'A bad salad has sickened 65 people in Oban.',
    'In Oban 28 people have been hospitalized by a bad salad.',
  ],
  [
    'were arrested, beside one on top of those who are named',
    'Police arrested three people in Leith.',
    'Ann Holt, Paul Reid and one other were arrested in Leith.',
  ],
  [
    'died, beside a number that rounds it',
    'The ferry sank off Oban, killing more than 800 people.',
    'Off Oban the ferry sank, with 814 dead.',
  ],
  ['days of a month', 'Two men died in Leith.', 'He died on April 29, his son says.'],
  ['years old', 'Police arrested two men.', 'A 61-year-old was arrested in Leith.'],
])('but not how many %s', (_, first, second) => {
  expect(numbers(first, second)).toEqual([]);
});

test('a toll of other days is none of this one', () => {
  expect(
    numbers(
      'Nine miners died in the pit of Oban on Sunday.',
      'In 1979 there were 34 killed in the pit of Oban.\n\nNine died in it on Sunday.',
    ),
  ).toEqual([]);
});

test('nor is a toll of one country', () => {
  expect(
    numbers(
      'Nine miners died in the pit of Oban on Sunday.',
      'Ann Holt was named among the four British dead. Nine died in the pit of Oban.',
    ),
  ).toEqual([]);
});
