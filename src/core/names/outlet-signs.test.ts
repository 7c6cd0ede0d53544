import { describe, expect, test } from 'vitest';
import { page, readOutlet, STORY } from '../../testing/outlet-page.ts';

const HEADS: readonly (readonly [string, string, string | null, string])[] = [
  [
    'head of a digest',
    `NORTHERN DIGEST - English service\nSource: Harbour Tidende, 12.11.1994, page 6\n\nMill to close\n\n${STORY}`,
    'outlet:harbour-tidende',
    'stated',
  ],
  ['a chart’s source', page(STORY, 'Source: Office for Mills'), null, 'unknown'],
  ['agency alone at the end', page(STORY, '/ritzau/'), 'outlet:ritzau', 'stated'],
  ['a remark alone at the end', page(STORY, '(applause)'), null, 'unknown'],
  [
    'the house of the contacts',
    page(STORY, 'To contact the reporter on this story: Ada Byron at abyron2@bloomberg.net'),
    'outlet:bloomberg-news',
    'stated',
  ],
  [
    'masthead, slogan, bar',
    `THE COPPER KETTLE\nnotes and bad ideas\nAbout / Archive / Tip jar / RSS\n\n${page(STORY)}`,
    'outlet:copper-kettle',
    'stated',
  ],
  [
    'whose report it was first',
    page(STORY, 'This report by The Canadian Press was first published Nov. 9, 2023.'),
    'outlet:canadian-press',
    'stated',
  ],
  [
    'a report that is told of',
    page(STORY, 'This report by the Mill Board was first published in May.'),
    null,
    'unknown',
  ],
  [
    'agency behind the day, its region in brackets',
    page(`PORT ANDER (N/R), May 4, GNA - ${STORY}`),
    'outlet:ghana-news-agency',
    'stated',
  ],
  [
    'agency behind the day, with a colon',
    page(`PORT ANDER, May 4, Mana: ${STORY}`),
    'outlet:malawi-news-agency',
    'stated',
  ],
  ['agency as the source above', page('Source: GNA', STORY), 'outlet:ghana-news-agency', 'stated'],
  [
    'an agency whose short form a sentence tells',
    page(`The News Agency of Nigeria (NAN) reports that many wept. ${STORY}`),
    null,
    'unknown',
  ],
  ['culled from', page(STORY, 'Culled from Daily Graphic'), 'outlet:daily-graphic', 'stated'],
  ['culled by nobody', page(STORY, 'Birds were culled from Daily Graphic land.'), null, 'unknown'],
  [
    'masthead, way to the page',
    `HARBOUR BUZZ TODAY | Your Daily Dose\nHome - Politics - Mill to close\n\n${page(STORY)}`,
    'outlet:harbour-buzz-today',
    'stated',
  ],
];

describe('heads and feet that say whose article it is', () => {
  test.each(HEADS)('%s', (_, text, id, basis) => {
    const { outlet } = readOutlet(text);
    expect({ id: outlet.id, basis: outlet.basis }).toEqual({ id, basis });
  });
});
