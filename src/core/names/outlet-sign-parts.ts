import type { SectionKind } from '../model/article.ts';

export interface SignRule {
  /** Sections that are read. */
  readonly kinds: readonly SectionKind[];
  /** Which end of the article; a credit in its middle credits something else. */
  readonly place: 'start' | 'end' | 'anywhere';
  /** Global. Its group "name" is the outlet's name, "domain" its site. */
  readonly pattern: RegExp;
  /** Quick to find, and the pattern matches no text without it: most pieces need not be searched. */
  readonly needs?: RegExp;
  /** Only names of the table count: the words around it say little. */
  readonly knownOnly: boolean;
}

// What credits of articles are built of: a name, a site, and the sections that they stand in.
const WORD = String.raw`\p{Lu}[\p{L}\p{N}.&'’-]{0,30}`;
export const NAME = String.raw`(?<name>(?:The |the )?${WORD}(?: (?:(?:of|and|de|du|des|del|della|der|la|le|the|&) ){0,2}${WORD}){0,5})`;
export const SHORTEST_NAME = NAME.replace('{0,5}', '{0,5}?');
/** A station's name may have a number in it: "KWHT 6 News". */
export const NAME_OR_STATION = NAME.replace(
  '(?<name>',
  String.raw`(?<name>[WK][A-Z]{3}(?:-TV)? \d{1,2}(?: News)?|`,
);
export const DOMAIN = String.raw`(?<domain>(?:[a-z0-9-]{1,40}\.){1,3}[a-z]{2,6})`;
export const EMAIL = new RegExp(String.raw`(?<![\w.-])[\w.-]{1,40}@${DOMAIN}`, 'giu');
export const FURNITURE: readonly SectionKind[] = ['boilerplate', 'byline', 'dateline'];
export const HEAD: readonly SectionKind[] = [...FURNITURE, 'standfirst', 'headline'];
export const ALL: readonly SectionKind[] = [...FURNITURE, 'body', 'standfirst', 'caption'];

/** "Copyright (c) 1991", "© 2012-2014" before the name of whoever has the rights. */
export const COPYRIGHT = String.raw`(?:©|\([cC]\)|[Cc]opyright|COPYRIGHT)(?:[ ,©]|\([cC]\)|[Cc]opyright|COPYRIGHT){0,6}(?:\d{4}(?: ?[-–] ?\d{4})?,? )?(?:by )?`;

export const STAFF = String.raw`(?:[Ss]taff|STAFF|[Rr]eporters?|REPORTERS?|[Cc]orrespondents?|[Ww]riters?|WRITERS?|[Bb]ureau|[Ww]eb [Dd]esk|[Nn]ews [Dd]esk|[Nn]ewsroom|[Oo]nline)`;
