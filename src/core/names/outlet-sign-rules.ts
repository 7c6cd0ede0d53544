import type { SectionKind } from '../model/article.ts';

export interface SignRule {
  readonly name: string;
  /** Sections that are read. */
  readonly kinds: readonly SectionKind[];
  /** Which end of the article; a credit in its middle credits something else. */
  readonly place: 'start' | 'end' | 'anywhere';
  /** Global. Its group "name" is the outlet's name, "domain" its site. */
  readonly pattern: RegExp;
  /** Only names of the table count: the words around it say little. */
  readonly knownOnly: boolean;
}

const WORD = String.raw`\p{Lu}[\p{L}\p{N}.&'’-]{0,30}`;
const NAME = String.raw`(?<name>(?:The |the )?${WORD}(?: (?:of |and |de |& )?${WORD}){0,5})`;
const SHORTEST_NAME = NAME.replace('{0,5}', '{0,5}?');
const DOMAIN = String.raw`(?<domain>(?:[a-z0-9-]{1,40}\.){1,3}[a-z]{2,6})`;
const EMAIL = new RegExp(String.raw`(?<![\w.-])[\w.-]{1,40}@${DOMAIN}`, 'giu');
const FURNITURE: readonly SectionKind[] = ['boilerplate', 'byline', 'dateline'];
const HEAD: readonly SectionKind[] = [...FURNITURE, 'standfirst', 'headline'];
const ALL: readonly SectionKind[] = [...FURNITURE, 'body', 'standfirst', 'caption'];

const STAFF = String.raw`(?:[Ss]taff|STAFF|[Rr]eporters?|REPORTERS?|[Cc]orrespondents?|[Ww]riters?|WRITERS?|[Bb]ureau|[Ww]eb [Dd]esk|[Nn]ews [Dd]esk|[Nn]ewsroom|[Oo]nline)`;

/** In order of trust: the first rule that finds a name decides. */
export const SIGN_RULES: readonly SignRule[] = [
  {
    name: 'dateline',
    kinds: ['dateline', 'byline', 'body', 'standfirst'],
    place: 'start',
    pattern: new RegExp(String.raw`\(${NAME}\)(?: ?[-–—:_]|$)`, 'gu'),
    knownOnly: false,
  },
  {
    name: 'agency-in-dateline',
    kinds: ['dateline', 'byline', 'body'],
    place: 'start',
    pattern: new RegExp(String.raw`^[^()]{2,60}\(${NAME}\)`, 'gu'),
    knownOnly: true,
  },
  {
    name: 'special-to',
    kinds: ['dateline', 'byline', 'standfirst', 'body'],
    place: 'start',
    pattern: new RegExp(String.raw`\b(?:[Ss]pecial to|SPECIAL TO) (?:the |THE )?${NAME}`, 'gu'),
    knownOnly: false,
  },
  {
    // "From Wikinews, the free news source": a site's introduction.
    name: 'from-site',
    kinds: ALL,
    place: 'start',
    pattern: new RegExp(String.raw`^From ${NAME}, the `, 'gmu'),
    knownOnly: true,
  },
  {
    name: 'first-published',
    kinds: ALL,
    place: 'anywhere',
    pattern: new RegExp(
      String.raw`(?:appeared first (?:on|in)|(?:originally|first) (?:appeared|published|posted) (?:on|in|by|at)|(?:republished|reprinted|reproduced) (?:from|courtesy of)|published with permission from|courtesy of) ${NAME}`,
      'gu',
    ),
    knownOnly: false,
  },
  {
    name: 'byline',
    kinds: ['byline'],
    place: 'anywhere',
    pattern: new RegExp(
      String.raw`(?:^|[,|/•·–—-] ?|\b(?:[Ff]or|[Bb]y|[Ii]n|[Ff]rom) )${NAME}$`,
      'gmu',
    ),
    knownOnly: true,
  },
  {
    name: 'staff',
    kinds: ['byline', 'dateline', 'standfirst'],
    place: 'start',
    pattern: new RegExp(
      String.raw`(?:^|, |\b[Bb]y |\bBY )(?!By |BY )${SHORTEST_NAME} (?:(?:Business|Sports|Science|Medical|Political|Military|Special|Chief) )?${STAFF}\b`,
      'gmu',
    ),
    knownOnly: true,
  },
  {
    name: 'stamp',
    kinds: FURNITURE,
    place: 'start',
    pattern: stampCredit(),
    knownOnly: true,
  },
  {
    name: 'stamp-at-end',
    kinds: FURNITURE,
    place: 'end',
    pattern: stampCredit(),
    knownOnly: true,
  },
  {
    name: 'copyright',
    kinds: ALL,
    place: 'end',
    pattern: new RegExp(
      String.raw`(?:©|\([cC]\)|[Cc]opyright|COPYRIGHT)(?:[ ,©]|\([cC]\)|[Cc]opyright|COPYRIGHT){0,6}(?:\d{4}(?: ?[-–] ?\d{4})?,? )?(?:by )?${NAME}`,
      'gu',
    ),
    knownOnly: false,
  },
  {
    name: 'trust-principles',
    kinds: FURNITURE,
    place: 'end',
    pattern: /Our Standards: The Thomson (?<name>Reuters) Trust Principles/gu,
    knownOnly: true,
  },
  {
    name: 'masthead',
    kinds: FURNITURE,
    place: 'start',
    pattern: new RegExp(String.raw`^(?!By )${NAME}$`, 'gmu'),
    knownOnly: false,
  },
  {
    name: 'masthead-below-headline',
    kinds: ['standfirst'],
    place: 'start',
    pattern: new RegExp(String.raw`^(?!By )${NAME}$`, 'gmu'),
    knownOnly: true,
  },
  {
    name: 'credit-at-end',
    kinds: ALL,
    place: 'end',
    pattern: new RegExp(String.raw`(?:[-–—] ?|\(|\[|[Ss]ource: ?)${NAME}[\])]?\.?$`, 'gmu'),
    knownOnly: true,
  },
  {
    name: 'site',
    kinds: HEAD,
    place: 'start',
    pattern: new RegExp(String.raw`^(?:https?:\/\/)?(?:www\.)?${DOMAIN}(?:$|[ |/])`, 'gimu'),
    knownOnly: true,
  },
  {
    name: 'email-in-byline',
    kinds: [...HEAD, 'subhead'],
    place: 'anywhere',
    pattern: EMAIL,
    knownOnly: true,
  },
  { name: 'email-at-end', kinds: ['body'], place: 'end', pattern: EMAIL, knownOnly: true },
  {
    name: 'read-more',
    kinds: ['boilerplate'],
    place: 'end',
    pattern: new RegExp(
      String.raw`(?:read more|original (?:article|story)|source|url)[^\n:]{0,20}: ?https?:\/\/(?:www\.)?${DOMAIN}\/`,
      'giu',
    ),
    knownOnly: true,
  },
];

/** "PTI | Sep 12, 2008", "The Independent, 21 August 1998": a line of a name and a stamp. */
function stampCredit(): RegExp {
  return new RegExp(
    String.raw`(?:^|\| ?)${NAME}(?: ?[|·•] ?|, ?)(?=[^\n]{0,40}\d|doi|Updated|Published|Posted)`,
    'gmu',
  );
}
