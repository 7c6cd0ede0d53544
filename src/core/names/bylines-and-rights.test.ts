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
