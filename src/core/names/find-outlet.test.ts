import { describe, expect, test } from 'vitest';
import { page, readOutlet, STORY } from '../../testing/outlet-page.ts';

const ROWS: readonly (readonly [string, string, string | null, string])[] = [
  ['agency in the dateline', page(`PORT ANDER (Reuters) - ${STORY}`), 'outlet:reuters', 'stated'],
  [
    'unknown agency',
    page(`PORT ANDER, May 4 (Northern Press) - ${STORY}`),
    'outlet:northern-press',
    'stated',
  ],
  [
    'copyright line',
    page(STORY, '© 2019 The Harbour Gazette. All rights reserved.'),
    'outlet:harbour-gazette',
    'stated',
  ],
  [
    'appeared first',
    page(STORY, 'The post Mill to close appeared first on Ander Valley News.'),
    'outlet:ander-valley-news',
    'stated',
  ],
  [
    'desk note',
    page(STORY, '(Reporting by Ada Byron; Editing by Tom Hale)'),
    'outlet:reuters',
    'stated',
  ],
  ['house mark', page(STORY, 'A spokesman told us: "No." ®'), 'outlet:register', 'stated'],
  ['trade mark', page(STORY, 'The mill sold paper under the name Velomill®'), null, 'unknown'],
  [
    'inquiry',
    page(STORY, 'In response to an inquiry from the Harbour Gazette, it said no more.'),
    'outlet:harbour-gazette',
    'inferred',
  ],
  [
    'learned',
    page(STORY, 'Sky News has learned that a buyer was found.'),
    'outlet:sky-news',
    'inferred',
  ],
  [
    'told twice',
    page(STORY, 'He told AFP that he knew. In a statement to AFP, the owner denied it.'),
    'outlet:agence-france-presse',
    'inferred',
  ],
  [
    'special to',
    page('By NORA QUILL, Special to the New York Times', `PORT ANDER, May 3 — ${STORY}`),
    'outlet:new-york-times',
    'stated',
  ],
  ['staff byline', page('By Daily Mail Reporter', STORY), 'outlet:daily-mail', 'stated'],
  ['unknown byline', page('By Nora Quill, Ander Gazette', STORY), 'outlet:ander-gazette', 'stated'],
  ['byline without a paper', page('Staff Reporter', STORY), null, 'unknown'],
  ['agency byline', page('By Nora Quill, PA', STORY), 'outlet:press-association', 'stated'],
  [
    'a name with a stamp',
    page('TNN | Updated: Jul 14, 2011, 02.36 IST', STORY),
    'outlet:times-of-india',
    'stated',
  ],
  [
    'publisher',
    page(STORY, '© Copyright 2009 Globe Newspaper Company.'),
    'outlet:boston-globe',
    'stated',
  ],
  [
    'publisher behind the year',
    page(STORY, '© 2021 CBS Interactive Inc. All Rights Reserved.'),
    'outlet:cbs-news',
    'stated',
  ],
  [
    'address',
    page('By Nora Quill', STORY, 'Nora Quill can be reached at nquill@globe.com.'),
    'outlet:boston-globe',
    'stated',
  ],
  ['address of a stranger', page(STORY, 'Write to press@mill.example.'), null, 'unknown'],
  [
    'old name of an agency',
    page(`PORT ANDER, May 4 (Reuter) - ${STORY}`),
    'outlet:reuters',
    'stated',
  ],
  [
    'its correspondent',
    page(STORY, "The BBC's Nora Quill in Ander says that people are angry."),
    'outlet:bbc',
    'inferred',
  ],
  [
    'told a newspaper',
    page(STORY, 'He told The Harbour Gazette that he knew.'),
    'outlet:harbour-gazette',
    'inferred',
  ],
  [
    'told a newspaper long ago',
    page(STORY, 'He told The Harbour Gazette in 2013 that he knew.'),
    null,
    'unknown',
  ],
  ['told once', page(STORY, 'He told AFP that he knew.'), null, 'unknown'],
  [
    'colleagues elsewhere',
    page(STORY, 'In an email seen by our colleagues at The Guardian, he resigned.'),
    null,
    'unknown',
  ],
  [
    'others first',
    page(STORY, 'The plan was first reported by the Harbour Gazette.'),
    null,
    'unknown',
  ],
  [
    'reposted',
    page('Reposted from The Canadian Press. I have cut nothing.', STORY),
    'outlet:canadian-press',
    'stated',
  ],
  ['of a tape', page(STORY, 'The tape was first published by the Daily Comet.'), null, 'unknown'],
  ['house: BBC', page(STORY, 'From the section Football'), 'outlet:bbc', 'stated'],
  ['house: BBC captions', page('Image source, PA Media', STORY), 'outlet:bbc', 'stated'],
  [
    'house: The Economist',
    page(STORY, 'This article appeared in the Britain section of the print edition'),
    'outlet:economist',
    'stated',
  ],
  [
    'house: The New York Times',
    page(STORY, 'A version of this article appears in print on May 4, 2019, Section A, Page 1'),
    'outlet:new-york-times',
    'stated',
  ],
  [
    'a section of something else',
    page(STORY, 'He was from the section above the mill.'),
    null,
    'unknown',
  ],
  [
    'a print edition in the story',
    page(`${STORY} The print edition of the list sold out.`),
    null,
    'unknown',
  ],
  ['a picture credit', page(STORY, 'The mill in May. AFP/Getty'), null, 'unknown'],
  ['a wire at the end', page(STORY, '— Reuters'), 'outlet:reuters', 'stated'],
  ['cable byline', page('By Nora Quill, CNN', STORY), 'outlet:cnn', 'stated'],
  ['nothing', page(STORY), null, 'unknown'],
];

describe('whose article it is', () => {
  for (const [name, text, id, basis] of ROWS)
    test(name, () => {
      const { outlet, entities } = readOutlet(text);
      expect({ id: outlet.id, basis: outlet.basis }).toEqual({ id, basis });
      expect([null, ...entities.outlets.map((each) => each.id)]).toContain(id);
    });

  test('the user’s word wins, and a known name is spelt as in the table', () => {
    const { outlet, entities } = readOutlet(
      page(`PORT ANDER (Reuters) - ${STORY}`),
      'New York Times',
    );
    expect(outlet).toMatchObject({ id: 'outlet:new-york-times', basis: 'given' });
    expect(entities.outlets.map(({ name }) => name)).toContain('The New York Times');
  });
});

describe('the site that shows it', () => {
  test('a domain in the furniture', () => {
    const text = page(
      STORY,
      'AnderReader.com uses cookies. By posting, you agree to our privacy policy.',
    );
    expect(readOutlet(text).host?.name).toBe('AnderReader.com');
  });

  test('not the sites that every page links to', () => {
    expect(readOutlet(page(STORY, 'Follow us on facebook.com')).host).toBeNull();
  });
});
