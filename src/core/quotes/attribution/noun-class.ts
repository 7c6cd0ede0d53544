import { DEMONYMS } from '../../lexicon/places.ts';
import { ROLE_NOUNS } from '../../lexicon/role-nouns.ts';
import { OFFICE_NOUNS, ORGANISATION_NOUNS, PERSON_NOUNS } from '../../lexicon/source-nouns.ts';

/** "spokesman", "left-hander", "father-of-two", "26-year-old": one person. */
export const namesPerson = (noun: string): boolean =>
  PERSON_NOUNS.has(noun) || ROLE_NOUNS.has(noun) || isOrigin(noun) || isEpithet(noun);

/** "fans", "officials", "people": several. */
export const namesPeople = (noun: string): boolean =>
  /^(?:people|police|men|women|children|staff|both|parents|couple|pair|crowd|family|duo|trio)$/u.test(
    noun,
  ) ||
  (noun.endsWith('s') && namesPerson(noun.slice(0, -1)));

/** Nouns that only describe somebody, and need no list: their endings say that they mean a person. */
const isEpithet = (noun: string): boolean =>
  noun.length > 4 &&
  /(?:-old|-in-law|-of-(?:one|two|three|four|five|six|seven|eight|nine|ten)|[^e]er|[^w]or|ist|man|woman|crat|ican|ian|born)$/u.test(
    noun,
  ) &&
  !ORGANISATION_NOUNS.has(noun) &&
  !THINGS.has(noun);

/** "The Scot", "the Chilean", not "the Scots". */
export const isOrigin = (noun: string): boolean =>
  (DEMONYMS.has(noun) && !noun.endsWith('s')) || noun === 'swiss' || OTHER_ORIGINS.has(noun);

/** Nouns of origin that describe nothing else. */
const OTHER_ORIGINS: ReadonlySet<string> = new Set(
  'aussie brit dem frenchwoman dutchwoman glaswegian mancunian'.split(' '),
);

const THINGS: ReadonlySet<string> = new Set(
  `number order matter letter paper power water river winter summer water weather chapter computer
  centre center theater newsletter newspaper letter border corner counter dinner disorder error factor
  horror terror major minor motor mirror floor door color behavior labor harbor favor tower flower
  shower shoulder finger tanker cover cancer disaster master minister character encounter poster
  quarter register answer september october november december list mist twist fist human`.split(
    /\s+/u,
  ),
);

/** "the judge", "the spokesman", "the witness": another person than the one in view, unless named so. */
export const needsRole = (noun: string): boolean => OFFICE_NOUNS.has(noun);
