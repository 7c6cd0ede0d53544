import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Doc } from '../model/doc.ts';
import { splitSections } from '../text/split-sections.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { findEntities } from './find-entities.ts';
import { findMasthead } from './find-masthead.ts';
import { findOutlet, type OutletFound } from './find-outlet.ts';

const STORY =
  'The mill at Port Ander will close in March, its owner said on Friday. Some 300 people work there, and many of them have done so for years.';
const TITLE = 'Mill at Port Ander to close';

function docOf(text: string): Doc {
  const sections = splitSections('a', text);
  return { id: 'a', text, sections, sentences: splitSentences(text, sections) };
}

function read(text: string): OutletFound {
  const doc = docOf(text);
  return findOutlet(doc, { id: 'a', file: 'a.txt', text }, findEntities(doc));
}

const below = (head: string, ...rest: readonly string[]): string =>
  [head, TITLE, STORY, ...rest].join('\n\n');

/** What stands above the article (and below it), the outlet, and how sure. */
const ROWS: readonly (readonly [string, string | null, string])[] = [
  [below('THE SUN Saturday, June 5, 2004'), 'The Sun', 'stated'],
  [below('SUMMIT\nThe magazine of high places     May 1999     £2.40'), 'SUMMIT', 'stated'],
  [below('Ander & Holm Gazette', 'News | Sport | Jobs | Motors'), 'Ander & Holm Gazette', 'stated'],
  [below('Ander Courant > Wirtschaft > Unternehmen'), 'Ander Courant', 'stated'],
  [below('Ander Courant > Wirtschaft'), 'Ander Courant', 'stated'],
  [below('Coast Tribune - News'), 'Coast Tribune', 'stated'],
  [below('Coast Tribune | Local News'), 'Coast Tribune', 'stated'],
  [below('Ander Bridge - News'), null, 'unknown'],
  [below('Ander Post (Makur)', 'News | Sport'), 'Ander Post', 'inferred'],
  [below('Ander Bridge (Makur)'), null, 'unknown'],
  [below('Al-Ander newspaper | Translated from Arabic'), 'Al-Ander', 'stated'],
  [below('El Faro de Ander'), 'El Faro de Ander', 'stated'],
  [below('El Puente de Ander'), null, 'unknown'],
  [below('Ada Byron | Opinion'), null, 'unknown'],
  [below('PLATEAU WATCH\nKeeping an eye on the hills since 2004'), 'PLATEAU WATCH', 'stated'],
  [below('The Slow Loop\nby Nora Quill\nIssue 88 · Sunday 3 May 2020'), 'The Slow Loop', 'stated'],
  [below('Ledger-Banner, Holm, Tenn.', 'Email news@holmlb.example'), 'Ledger-Banner', 'inferred'],
  [
    below('Ledger-Banner, Holm, Tenn.', 'By Ada Byron, Ledger-Banner Staff'),
    'Ledger-Banner',
    'stated',
  ],
  [below('KQRX NewsChannel 8 - Coverage You Can Trust'), 'KQRX NewsChannel 8', 'stated'],
  [below('BBC NEWS / ENGLAND / HUMBER'), 'BBC', 'stated'],
  [below('Le Courrier de Holm', '© Le Courrier de Holm 2016'), 'Le Courrier de Holm', 'stated'],
  [below('Hill Letters', 'Write to desk@hillletters.example'), 'Hill Letters', 'stated'],
  [
    below('Hill Letters', 'Subscribe to Hill Letters for 2 dollars a month.'),
    'Hill Letters',
    'stated',
  ],
  [below('EVENING LAMP ***** LATE CITY FINAL\n35 cents'), 'EVENING LAMP', 'stated'],
  [below('KQRX 91.3 FM -- Holm Public Radio\nTRANSCRIPT'), 'KQRX', 'stated'],
  [below('STEEP TRAVELS\nTrips | Letters | Team | Gear shop'), 'STEEP TRAVELS', 'stated'],
  [below('STEEP TRAVELS\nAda Byron | Leo Marsh | Nora Quill'), null, 'unknown'],
  [below('FERRY SINKS ***** MANY DEAD'), null, 'unknown'],
  [below('NEW HILL ENGINEER | Magazine of the Institution'), 'NEW HILL ENGINEER', 'stated'],
  [below('Nora Quill | Voice over the hills'), null, 'unknown'],
  [
    below('The Ander Gadfly\nbiting the hand that taxes us', 'posted by Gadfly at 11:47 PM'),
    'The Ander Gadfly',
    'stated',
  ],
  [
    below('Plain Fork Diary\nReal food. Real worries.', 'Filed Under: Food  Tagged With: ham'),
    'Plain Fork Diary',
    'stated',
  ],
  [
    below(
      'Sandhopper\nScraps from a dry village\n\nThe long table',
      'Proudly powered by WordPress',
    ),
    'Sandhopper',
    'stated',
  ],
  [
    below('Mill Shuts\nWhat it means for the town\n\nBy Nora Quill', 'Filed Under: Mills'),
    null,
    'unknown',
  ],
  [below('Plain Fork Diary\nReal food. Real worries.'), null, 'unknown'],
  [below('Plain Fork Diary', 'Filed Under: Food  Tagged With: ham'), null, 'unknown'],
  [
    below('The Ander Lamp online edition\nNews > Local', '© 2004 Lamp Digital (UK) Ltd'),
    'The Ander Lamp',
    'stated',
  ],
  [below('Holm Lamp Online - English Pages', '© Holm Lamp Verlag GmbH'), 'Holm Lamp', 'stated'],
  [below('Holm Lamp digital edition'), 'Holm Lamp', 'stated'],
  [below('ANGLING LAMP  Vol 59  No 32\nAugust 11, 2004'), 'ANGLING LAMP', 'stated'],
  [below('Mill Shuts Online Shop'), null, 'unknown'],
  [below('Ander Gadfly is out\nbiting the hand that taxes us'), null, 'unknown'],
  [below('Menu   Watch Live   38° Holm\nKQRX 6 News'), 'KQRX 6 News', 'inferred'],
  [below('Saturday, 3 May 2020'), null, 'unknown'],
  [below('BREAKING NEWS'), null, 'unknown'],
  [below('EXCLUSIVE'), null, 'unknown'],
  [below('UK news'), null, 'unknown'],
  [below('Business | World | Sport'), null, 'unknown'],
  [below('Home » City » Port Ander'), null, 'unknown'],
  [below('PORT ANDER'), null, 'unknown'],
  [below('Ada Byron'), null, 'unknown'],
  [below('Mill Shuts As Prices Fall\nMay 3, 2020'), null, 'unknown'],
  [below('MILL SHUTS AS PRICES FALL'), null, 'unknown'],
  [below('FOR IMMEDIATE RELEASE'), null, 'unknown'],
  [below('COMMENT: Ada Byron'), null, 'unknown'],
];

describe('what is set above an article', () => {
  for (const [text, name, basis] of ROWS)
    test(text.split('\n')[0] ?? '', () => {
      const { outlet, entities } = read(text);
      expect(entities.outlets.find(({ id }) => id === outlet.id)?.name ?? null).toBe(name);
      expect(outlet.basis).toBe(basis);
    });
});

const WIRES: readonly (readonly [string, string])[] = [
  [`MILL TO SHUT\n\nPORT ANDER, May 4, Reuter - ${STORY}`, 'outlet:reuters'],
  [`MILL TO SHUT\n\nPORT ANDER (Reuter) — ${STORY}`, 'outlet:reuters'],
  [`Mill to shut\n\nPORT ANDER, 4 May (ANSA) - ${STORY}`, 'outlet:ansa'],
  [`MILL TO SHUT\n\n${STORY}\nReuter &#3;`, 'outlet:reuters'],
  [`Mill to shut\n\n${STORY} REUTER\n\nab/CD\nNNNN`, 'outlet:reuters'],
  [`Mill to shut\n\n${STORY}\n\nAP-NY-03-16-88 1203EST`, 'outlet:associated-press'],
  [`Mill to shut\n\n${STORY}\n\nUPI 03-17-88`, 'outlet:united-press-international'],
  [`Mill to shut\n\nBy Ada Byron and Tom Hale, PA News\n\n${STORY}`, 'outlet:press-association'],
];

describe('marks of the wires', () => {
  for (const [text, id] of WIRES)
    test(text.split('\n').at(-1)?.slice(0, 40) ?? '', () => {
      expect(read(text).outlet).toMatchObject({ id, basis: 'stated' });
    });
});

test('a press release is its issuer’s', () => {
  const text = below(
    'FOR IMMEDIATE RELEASE',
    'Velo Mills will sell the site.',
    'About Velo Mills\n\nVelo Mills makes paper.',
    'Media contact: press@velo.example',
  ).replace('The mill', 'Velo Mills said the mill');
  const { outlet } = read(text);
  expect(outlet).toMatchObject({ id: 'outlet:velo-mills', basis: 'stated' });
});

test('an article about a firm with notes on it is no release', () => {
  const text = below('Mill news', 'About Velo Mills\n\nVelo Mills makes paper.');
  expect(read(text).outlet.id).not.toBe('outlet:velo-mills');
});

test('its own outlet is mentioned by name, brand and call sign', () => {
  const text = below(
    'KQRX NewsChannel 8 - Coverage You Can Trust',
    'He told NewsChannel 8 that it was over. KQRX asked him twice.',
  );
  const { entities } = read(text);
  const spans = entities.outlets.flatMap(({ mentions }) => mentions);
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(
    expect.arrayContaining(['NewsChannel 8', 'KQRX']),
  );
});

test('“the Mercury” is that of the article whose masthead is in capitals', () => {
  const text = below(
    'THE ANDER MERCURY',
    'He told the Mercury. The letter was shown to The Mercury.',
  );
  const { entities } = read(text);
  expect(entities.outlets.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['THE ANDER MERCURY', 2],
  ]);
});

test('“the Times” is that of the article', () => {
  const text = below('The New York Times', 'The letter was shown to the Times, he told the Times.');
  expect(read(text).entities.outlets.map(({ name }) => name)).toEqual(['The New York Times']);
});

test('any text: spans inside, no throw', () => {
  const piece = fc.constantFrom(
    'The Sun',
    ' | ',
    '\n',
    'News',
    'WKHT',
    ' - ',
    'since 1901',
    '©',
    'a',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
      const text = pieces.join('');
      const found = findMasthead(docOf(text));
      if (found === undefined) return;
      expect(found.span.start).toBeGreaterThanOrEqual(0);
      expect(found.span.end).toBeLessThanOrEqual(text.length);
    }),
  );
});
