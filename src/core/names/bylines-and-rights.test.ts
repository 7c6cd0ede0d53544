import { describe, expect, test } from 'vitest';
import { page, readOutlet, STORY } from '../../testing/outlet-page.ts';

const ROWS: readonly (readonly [string, string, string | null, string])[] = [
  [
    'two bylines and their paper',
    page('Nora Quill-Marsh and Tom Hale, Ander Gazette', STORY),
    'outlet:ander-gazette',
    'stated',
  ],
  ['byline and bar', page('Nora Quill | Ander News', STORY), 'outlet:ander-news', 'stated'],
  [
    'byline, bar and day',
    page('By Dalmeth Chawla | Jun. 2, 2022, 11:15 AM', STORY),
    null,
    'unknown',
  ],
  [
    'paper, bar and day',
    page('Ander Gazette | Jun. 2, 2022, 11:15 AM', STORY),
    'outlet:ander-gazette',
    'stated',
  ],
  ['byline and letters', page('Nora Quill, USA TODAY', STORY), 'outlet:usa-today', 'stated'],
  ['byline and station', page('Nora Quill, CNN', STORY), 'outlet:cnn', 'stated'],
  ['a degree is no outlet', page('Nora Quill, PhD', STORY), null, 'unknown'],
  ['nor is a post', page('Nora Quill, CEO', STORY), null, 'unknown'],
  ['no byline', page('Former Mayor, Now Star', STORY), null, 'unknown'],
  ['station in a byline', page('By Nora Quill, KQVW 5 News', STORY), 'outlet:kqvw', 'stated'],
  [
    'station whose owner has the rights',
    page(STORY, 'He told KQVW 5 News that he knew.', '© 2019 Ander Valley Broadcasting'),
    'outlet:kqvw',
    'inferred',
  ],
  [
    'trail in another language, letters and paper',
    `Naslovnica › Novice › English\n\n${page('K. Ož., Anderski vjesnik', STORY)}`,
    'outlet:anderski-vjesnik',
    'stated',
  ],
  ['letters and a place', page('W. B., Leeds', STORY), null, 'unknown'],
  [
    'trail, byline and rights of its publisher',
    `Startseite > Politik > Ander\n\n${page('Von Nora Quill, Ander Nachtblatt', STORY, '© Nachtblatt Verlagsgesellschaft mbH')}`,
    'outlet:ander-nachtblatt',
    'stated',
  ],
  [
    'who shows an agency’s words, and the agency',
    page('By The Associated Press', STORY, 'Copyright 2016 NPR. The Associated Press'),
    'outlet:associated-press',
    'stated',
  ],
  [
    'who shows it, and who helped',
    page(STORY, 'Copyright 2016 NPR. Harbour Publishing'),
    'outlet:npr',
    'stated',
  ],
  [
    'a magazine by its issue',
    page(STORY, 'This article appears in the June 2016 issue of Pithead.'),
    'outlet:pithead',
    'stated',
  ],
  [
    'a magazine that somebody appears in',
    page(STORY, 'He appears in the June 2016 issue of Pithead.'),
    null,
    'unknown',
  ],
  [
    'told to one, and another only quoted',
    page(STORY, 'He told the Daily Mirror that he knew. Ten will go, according to Forbes.'),
    'outlet:daily-mirror',
    'inferred',
  ],
  [
    'told to two',
    page(STORY, 'He told the Daily Mirror that he knew. Ten will go, he told Forbes.'),
    null,
    'unknown',
  ],
  [
    'rights of a newspaper that somebody told something',
    page(STORY, 'He told KQVW 5 News that he knew.', '© 2019 The Harbour Gazette'),
    'outlet:harbour-gazette',
    'stated',
  ],
];

describe('bylines that name the paper, and stations whose owner has the rights', () => {
  for (const [name, text, id, basis] of ROWS)
    test(name, () => {
      const { outlet } = readOutlet(text);
      expect({ id: outlet.id, basis: outlet.basis }).toEqual({ id, basis });
    });
});
