/**
 * Words that one house alone sets around its articles, and the house. Each stands on a line of its
 * own. The phrase matches no text without one of the words before it: most need not be searched.
 */
export const HOUSE_PHRASES: readonly (readonly [
  outlet: string,
  needed: readonly string[],
  phrase: RegExp,
])[] = [
  ['BBC', ['From the section'], /^From the section \p{Lu}/mu],
  [
    'BBC',
    ['Image ', 'Media caption'],
    /^(?:Image (?:source|caption), \S|Media caption, ?\S|Image copyright \S)/m,
  ],
  ['BBC', ['The BBC is'], /^The BBC is not responsible for the content of external/m],
  [
    'The Economist',
    ['print edition'],
    /^This article (?:was )?(?:appeared|published) in the .{1,60} section of the print edition/m,
  ],
  [
    'ABC Australia',
    ['Posted ', 'Updated '],
    /^(?:Posted|Updated) (?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) )?\d{1,2} \p{L}{3} \d{4}(?:,| at) ?\d{1,2}:\d{2}[ap]m/mu,
  ],
  ['ABC Australia', ['ABC'], /^(?:ABC News|ABC) \((?:Australia|[A-Z][a-z]+)\)$/m],
  [
    'The Guardian',
    ['Last modified', 'First published'],
    /^(?:Last modified on|First published on) .{8,20} \d{1,2}\.\d{2} (?:BST|GMT|EDT|EST|AEST|AEDT)/m,
  ],
  [
    'Daily Mail',
    ['PUBLISHED', 'Published'],
    /^(?:PUBLISHED|Published): ?\d{1,2}:\d{2} (?:EST|EDT|GMT|BST), /m,
  ],
  [
    'The New York Times',
    ['A version of this'],
    /^A version of this (?:article|news analysis|review|obituary) appears in print on /m,
  ],
  ['The Washington Post', ['Democracy Dies'], /^Democracy Dies in Darkness$/m],
  [
    'NPR',
    ['Heard on', 'NPR transcripts'],
    /^(?:Heard on (?:All Things Considered|Morning Edition|Weekend Edition)|NPR transcripts are created)/m,
  ],
  ['Fox News', ['TO GET THE'], /^CLICK (?:HERE )?TO GET THE FOX NEWS APP/m],
  [
    'The Conversation',
    ['Disclosure', 'Republish'],
    /^(?:Disclosure statement|Republish our articles for free)/m,
  ],
  [
    'Associated Press',
    ['This material'],
    /^This material may not be published, broadcast, rewritten/m,
  ],
  ['ProPublica', ['ProPublica is'], /^ProPublica is a (?:nonprofit|Pulitzer)/m],
];
