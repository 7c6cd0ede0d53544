import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { page, readOutlet, STORY } from '../../testing/outlet-page.ts';

const TOLD = '"It is a shame," a driver told Meridian.';

const ROWS: readonly (readonly [string, string, string | null])[] = [
  [
    'the title’s end, and its rights',
    `Mill to close | Ander Hoy\n\n${STORY}\n\n© Ander Hoy 2015`,
    'outlet:ander-hoy',
  ],
  [
    'the title’s end that sounds like one',
    `Mill shuts in March | Mill Town Ledger\n\n${STORY}`,
    'outlet:mill-town-ledger',
  ],
  ['the title’s end alone', `Mill shuts in March | Ander Valley\n\n${STORY}`, null],
  [
    'above, and subscribed to',
    `Meridian\n\n${page(STORY)}\n\nSubscribe to Meridian from 4.90 a month`,
    'outlet:meridian',
  ],
  [
    'above, and told',
    `Meridian\n\n${page(STORY, TOLD)}\n\nFollow Meridian on Twitter`,
    'outlet:meridian',
  ],
  ['followed alone', page(STORY, 'Follow Meridian on Twitter'), null],
  ['above alone', `Meridian\n\n${page(STORY)}`, null],
  [
    'a person who is followed',
    `Tonye Briggs\n\n${page(STORY)}\n\n"No," Tonye Briggs said on Friday.\n\nFollow Tonye Briggs on Twitter`,
    null,
  ],
  ['a byline for it', page('by Ada Byron for The Mill Town Two', STORY), 'outlet:mill-town-two'],
  [
    'a byline with a day and a told',
    page('Vestnik Severa, Ander, 14 March 2011', STORY, '"No," she told Vestnik Severa.'),
    'outlet:vestnik-severa',
  ],
  ['a place and a day', page('Ander, 14 March 2011', STORY), null],
  [
    'a head line',
    `From: The Mill Pilot\nDate: 11 March 1989\n\n${page(STORY)}`,
    'outlet:mill-pilot',
  ],
  [
    'initials',
    page(`ANDER, Mar 3 (PTK): ${STORY}`, 'Copyright 2003 Press Trust of Kandia'),
    'outlet:press-trust-of-kandia',
  ],
  ['a country in the dateline', page(`ANDER (Spain) - ${STORY}`), null],
  ['a call sign', page(`ANDER, Okla. (KVLT) — ${STORY}`, 'Watch KVLT at 6 and 11.'), 'outlet:kvlt'],
  [
    'a brand and its address',
    page(STORY, 'He said so in an email to TechRook.', 'Got a tip? tips@techrook.example'),
    'outlet:techrook',
  ],
  ['a firm and its address', page(STORY, 'The firm, Ander, is at www.anderpaper.example'), null],
  [
    'its own introduction',
    page(STORY, 'Ander Matters is a nonprofit newsroom. Donate today.'),
    'outlet:ander-matters',
  ],
  [
    'a page with title, slogan and blog’s end',
    `THE COPPER TABLE\nNotes from the mill\n\nTuesday, March 4, 2008\n\n${STORY}\n\nPosted by Ivo at 10:12 PM\nLabels: mills | 3 comments`,
    'outlet:copper-table',
  ],
  ['a headline in capitals with a day', `MILL TO SHUT IN MARCH\n\nMarch 4, 2008\n\n${STORY}`, null],
  [
    'the full name beside “Observer Staff”',
    `Copyright 1991 The Ander Observer Company\n\n${page('By Al Trent, Observer Staff', STORY)}`,
    'outlet:ander-observer',
  ],
  [
    'a line in brackets, though it looks like a person',
    page('[Xin Bao Daily, Ander, 3 Dec 2003, translation]', STORY),
    'outlet:xin-bao-daily',
  ],
  ['rights that name nobody', page(STORY, '© RIPRODUZIONE RISERVATA'), null],
  [
    'a byline with a month',
    page('By Ada Byron for Mill Matters, May 2016', STORY),
    'outlet:mill-matters',
  ],
  [
    'an agency first',
    `Meridian\n\n${page(`ANDER (Reuters) - ${STORY}`)}\n\nSubscribe to Meridian`,
    'outlet:reuters',
  ],
];

describe('what a page calls itself', () => {
  for (const [name, text, id] of ROWS)
    test(name, () => {
      expect(readOutlet(text).outlet.id).toBe(id);
    });

  test('a name in capitals is spelt as the text below writes it', () => {
    const text = `EL FARO DEL VALLE\nAnder, 7 July 1999\n\n${page(STORY, 'He told El Faro del Valle.')}`;
    expect(readOutlet(text).entities.outlets.map(({ name }) => name)).toEqual([
      'El Faro del Valle',
    ]);
  });

  test('any text', () => {
    const piece = fc.constantFrom(
      'Meridian',
      ' | ',
      '\n',
      '© 2001 ',
      'Follow ',
      'told ',
      'A.',
      'x',
      '(KVLT) — ',
      '3 May 2001',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        for (const { start, end } of readOutlet(text).outlet.evidence)
          expect(text.slice(start, end)).not.toBe('');
      }),
    );
  });
});
