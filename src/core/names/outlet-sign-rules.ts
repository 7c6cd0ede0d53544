import {
  ALL,
  COPYRIGHT,
  FURNITURE,
  NAME,
  NAME_OR_STATION,
  SHORTEST_NAME,
  STAFF,
  type SignRule,
} from './outlet-sign-parts.ts';
import { SITE_RULES } from './outlet-site-rules.ts';

/** Credits of the article itself, in order of trust: the first that finds a name decides. */
export const CREDIT_RULES: readonly SignRule[] = [
  // source-line
  {
    // "Source: Harbour Tidende, 12.11.1994, pages 1 and 6": the head of a digest or a translation.
    needs: /S(?:ource|OURCE)|Publication|Newspaper/,
    kinds: ALL,
    place: 'start',
    pattern: new RegExp(
      String.raw`^(?:Source|SOURCE|Publication|Newspaper): ${NAME}(?=,[^\n]{0,20}\d|$)`,
      'gmu',
    ),
    knownOnly: false,
  },
  // dateline
  {
    kinds: ['dateline', 'byline', 'body', 'standfirst'],
    place: 'start',
    pattern: new RegExp(String.raw`\(${NAME}\)(?: ?[-–—:_]|$)`, 'gu'),
    knownOnly: false,
  },
  // agency-in-dateline
  {
    kinds: ['dateline', 'byline', 'body'],
    place: 'start',
    // "The News Agency of Kandia (NAK) reports": in a sentence it only tells a short form.
    pattern: new RegExp(String.raw`^[^()]{2,60}\(${NAME}\)(?! \p{Ll})`, 'gu'),
    knownOnly: true,
  },
  // agency-behind-day
  {
    // "LIMA, March 16, Reuter - "
    kinds: ['dateline', 'byline', 'body'],
    place: 'start',
    pattern: new RegExp(
      String.raw`^(?!By )\p{Lu}[\p{L} .'’()/-]{1,30},(?: [\p{L}\p{N} .]{3,20},){0,2} ?${SHORTEST_NAME} ?(?:[-–—_]{1,3}|:)(?: |$)`,
      'gmu',
    ),
    knownOnly: true,
  },
  // wire-slug
  {
    // "AP-NY-03-16-88 1203EST", "UPI 03-17-88"
    needs: /-\d\d-\d\d/,
    kinds: ALL,
    place: 'anywhere',
    pattern: /^(?<name>\p{Lu}{2,7})(?:-\p{Lu}{2})?[- ]\d\d-\d\d-\d\d/gmu,
    knownOnly: true,
  },
  // wire-end
  {
    // "… planned for Friday. REUTER", "Reuter &#3;" on a line of its own
    kinds: ALL,
    place: 'end',
    pattern: /(?:[.!?]["”'’)]? |^(?=Reuter))(?<name>\p{Lu}{2,8}|Reuter)(?: &#3;)?$/gmu,
    knownOnly: true,
  },
  // agency-at-end
  {
    // "/ritzau/", "(dpa)" on a line of its own
    kinds: ALL,
    place: 'end',
    pattern: /^[/(](?<name>\p{L}{2,12})[/)]$/gmu,
    knownOnly: true,
  },
  // special-to
  {
    needs: /pecial to|SPECIAL TO/,
    kinds: ['dateline', 'byline', 'standfirst', 'body'],
    place: 'start',
    pattern: new RegExp(String.raw`\b(?:[Ss]pecial to|SPECIAL TO) (?:the |THE )?${NAME}`, 'gu'),
    knownOnly: false,
  },
  // from-site
  {
    // "From Wikinews, the free news source": a site's introduction.
    needs: /From /,
    kinds: ALL,
    place: 'start',
    pattern: new RegExp(String.raw`^From ${NAME}, the `, 'gmu'),
    knownOnly: true,
  },
  // first-published
  {
    // Of the article, not of what it tells of: "The tape was first published by the Courier."
    needs: /peared|lished|posted|rinted|oduced|urtesy|ulled/,
    kinds: ALL,
    place: 'anywhere',
    pattern: new RegExp(
      String.raw`(?:^[*_([ ]{0,3}|\b(?:[Tt]his|[Tt]he|[Oo]ur) (?:article|story|post|piece|column|essay|interview|version)\b[^.\n]{0,120}?)(?:appeared first (?:on|in)|(?:[Oo]riginally|[Ff]irst) (?:appeared|published|posted) (?:on|in|by|at)|(?:[Rr]epublished|[Rr]eposted|[Rr]eprinted|[Rr]eproduced|[Cc]ulled) (?:from|courtesy of|with permission from)|[Pp]ublished with permission from|[Cc]ourtesy of) ${NAME}`,
      'gmu',
    ),
    knownOnly: false,
  },
  // report-by
  {
    // "This report by The Canadian Press was first published Nov. 9, 2023."
    needs: /first published/,
    kinds: ALL,
    place: 'end',
    pattern: new RegExp(
      String.raw`\b[Tt]his (?:report|article|story) by ${NAME} was first published\b`,
      'gu',
    ),
    knownOnly: true,
  },
  // byline
  {
    kinds: ['byline'],
    place: 'anywhere',
    pattern: new RegExp(
      String.raw`(?:^(?!By )|[,|/•·–—-] ?|\b(?:[Ff]or|[Bb]y|[Ii]n|[Ff]rom) )${NAME}$`,
      'gmu',
    ),
    knownOnly: true,
  },
  // byline-end
  {
    // "By Ada Byron, Court Reporter, Harbour Gazette", "By Ada Byron, KWHT 6 News"
    kinds: ['byline'],
    place: 'start',
    pattern: new RegExp(
      String.raw`(?:, | [|/•·–—] )(?![^\n]*\b(?:Staff|Writer|Reporter|Correspondent|Editor)s?$)${NAME_OR_STATION}$`,
      'gmu',
    ),
    knownOnly: false,
  },
  // staff
  {
    kinds: ['byline', 'dateline', 'standfirst'],
    place: 'start',
    pattern: new RegExp(
      String.raw`(?:^|, |\b[Bb]y |\bBY )(?!By |BY )${SHORTEST_NAME} (?:(?:Business|Sports|Science|Medical|Political|Military|Special|Chief) )?${STAFF}\b`,
      'gmu',
    ),
    knownOnly: true,
  },
  // stamp
  {
    kinds: FURNITURE,
    place: 'start',
    pattern: stampCredit(),
    knownOnly: true,
  },
  // stamp-at-end
  {
    kinds: FURNITURE,
    place: 'end',
    pattern: stampCredit(),
    knownOnly: true,
  },
];

/** Marks of the page that shows it, in order of trust. */
export const PAGE_RULES: readonly SignRule[] = [
  // copyright
  {
    needs: /©|\([cC]\)|opyright|COPYRIGHT/,
    kinds: ALL,
    place: 'end',
    pattern: new RegExp(`${COPYRIGHT}${NAME}`, 'gu'),
    knownOnly: false,
  },
  // trust-principles
  {
    needs: /Our Standards/,
    kinds: FURNITURE,
    place: 'end',
    pattern: /Our Standards: The Thomson (?<name>Reuters) Trust Principles/gu,
    knownOnly: true,
  },
  // masthead
  {
    kinds: FURNITURE,
    place: 'start',
    pattern: new RegExp(String.raw`^(?!By )${NAME}$`, 'gmu'),
    knownOnly: false,
  },
  // masthead-below-headline
  {
    kinds: ['standfirst'],
    place: 'start',
    pattern: new RegExp(String.raw`^(?!By )${NAME}$`, 'gmu'),
    knownOnly: true,
  },
  // credit-at-end
  {
    kinds: ALL,
    place: 'end',
    pattern: new RegExp(String.raw`(?:[-–—] ?|\(|\[|[Ss]ource: ?)${NAME}[\])]?\.?$`, 'gmu'),
    knownOnly: true,
  },
  ...SITE_RULES,
];

/** "PTI | Sep 12, 2008", "The Independent, 21 August 1998": a line of a name and a stamp. */
function stampCredit(): RegExp {
  return new RegExp(
    String.raw`(?:^|\| ?)${NAME}(?: ?[|·•] ?|, ?)(?=[^\n]{0,40}\d|doi|Updated|Published|Posted)`,
    'gmu',
  );
}
