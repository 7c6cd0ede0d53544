import { FOREIGN_MONTHS, MONTHS } from './months.ts';

/** Names of agencies and picture desks as they stand under pictures. */
const CREDITS =
  'AFP|AP|Reuters|EPA(?:-EFE)?|PA(?: (?:Media|Wire|Images))?|dpa|ANSA|TASS|Xinhua|Bloomberg|Getty(?: Images)?|Shutterstock|Alamy|Rex(?: Features)?|Zuma|NurPhoto|Anadolu|UPI|Kyodo|Yonhap|Unsplash|iStock|Handout|File(?: photo)?';

/** The end of a caption: a picture credit behind a slash, dash, bracket or "Photo:", "CONTRIBUTED PHOTO/AYR POST". */
export const PICTURE_CREDIT: RegExp = new RegExp(
  String.raw`(?:[/|(\[–—-] ?|\b(?:photo|photograph|picture|image|credit|source)s?(?: by)?:? ?|\bvia )(?:[\p{L}.'’ -]{2,40}[/, ] ?)?(?:${CREDITS})\b[^.!?]{0,40}[)\]]?\.?$|\b(?:contributed|courtesy|file|staff) (?:photo|picture|image)s?\b[^.!?]{0,40}$`,
  'iu',
);

/** The beginning of a caption. */
export const CAPTION_START: RegExp =
  /^(?:photo|photograph|picture|image|caption|file (?:photo|picture|image)|pictured|\(?(?:ap|afp|reuters|file) photo)\b.{0,8}[:/|(–—-]/iu;

/** The agency behind the last sentence of a report: "… in July. REUTER", "… last year. - AP". */
export const CREDITED_END: RegExp =
  /\s{1,4}[-–—/(]{0,2} ?(?:REUTERS?|Reuters?|AP|AFP|UPI|PA|dpa|DPA|PTI|ANI|IANS|TASS|Xinhua|XINHUA|Bernama|BERNAMA|KUNA|ANSA|EFE|ENDS|Ends)[)/.]{0,2}$/u;

/** A line that says who wrote the article. */
export const BYLINE: RegExp =
  /^(?:(?:ap|afp|upi|reuters?|associated press|(?:\p{L}+ )?staff|senior|special|political|business|foreign|chief|home affairs) (?:\p{L}+ ){0,2}(?:writer|correspondent|reporter|editor)s?|(?:by|written by|posted by|published by|reported by|author|words(?: by)?|from)[: ] ?(?:the )?\p{Lu}.{1,110}|\(?(?:additional |with )?(?:reporting|writing|editing|compiled|translated) by .{2,160}|[\p{Lu}][\p{L}.'’ -]{3,40},? (?:staff (?:writer|reporter)|associated press(?: writer)?|reuters|afp)|(?:the )?(?:associated press|reuters|afp|agence france-presse|staff(?: (?:writer|reporter|and agencies))?|agencies|press association|from our (?:\w+ )?correspondent|.{2,30} (?:and|with) agencies)\.?|[–—-]{1,2} ?(?:ap|afp|reuters|upi|dpa|ians|pti|ani|bernama|xinhua|agencies))$/iu;

const FULL_NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){1,2}`;

/** "Ann Lee, home affairs editor", "Ann Lee Political Editor"; not "Police arrest newspaper editor". */
export const NAME_AND_ROLE: RegExp = new RegExp(
  String.raw`^${FULL_NAME}(?:(?:,| and|, and) ${FULL_NAME})*(?:, (?:[\p{L}’'-]+ ){0,3}| (?:(?:Arts|Business|Chief|City|Court|Crime|Defence|Deputy|Diplomatic|Economics|Education|Environment|Features|Foreign|Health|Home|Affairs|Legal|Local|Media|National|News|Political|Science|Senior|Special|Sports?|Staff|Technology|Transport|World) ){1,3})(?:[Ww]riter|[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Cc]olumnist|WRITER|CORRESPONDENT|REPORTER|EDITOR|COLUMNIST)s?$`,
  'u',
);

/** "Ann Lee in Lima"; with small letters, as headlines in capitals look like it. */
export const NAME_AND_PLACE: RegExp = new RegExp(
  String.raw`^${FULL_NAME},? (?:in|at) \p{Lu}[\p{L} ,.'’-]{2,40}$`,
  'u',
);

/** A person's name alone on a line, as some sites set their bylines. */
export const NAME_LINE: RegExp =
  /^\p{Lu}[\p{Ll}\p{M}'’-]+(?: \p{Lu}\.?)?(?: (?:d[ae]|van|von|de la|al|bin))?(?: \p{Lu}[\p{L}'’-]+){1,2}$/u;

/** "Ann Lee and Tom Hale, Ayr Gazette", "Ann Lee | Ayr Gazette": who wrote it, and the outlet as "house". */
export const NAME_AND_HOUSE: RegExp = new RegExp(
  String.raw`^${FULL_NAME}(?:(?:,| and|, and) ${FULL_NAME}){0,2}(?:, | ?[|•·] ?| [–—/-] )(?<house>(?:The )?\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,3})$`,
  'u',
);

const MONTH = `(?:${[...MONTHS.keys(), ...FOREIGN_MONTHS.keys()].toSorted((x, y) => y.length - x.length).join('|')})(?!\\p{L})\\.?`;

/** A stamp: a short line that gives a day, a time of day, or an age ("3 hours ago"). */
export const STAMP: RegExp = new RegExp(
  String.raw`(?<!\p{L})${MONTH},? \d{1,2}(?:st|nd|rd|th)?\b|\b\d{1,2}(?:(?:st|nd|rd|th)?\.?[ -](?:de )?|\.)${MONTH}|(?<!\p{L})${MONTH},? (?:de )?(?:19|20)\d\d\b|\b\d{1,4}[/.-] ?\d{1,2}[/.-] ?\d{2,4}\b|^(?:posted|published|updated|last (?:updated|modified))\b.{0,30}\d|^\d{1,3} (?:minutes?|hours?|days?|weeks?|months?|years?) ago$|^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.{0,30}\d|\b\d{1,2}[:.h]\d\d ?(?:[ap]\.?m\.?|gmt|utc|e[sd]?t|p[sd]?t|bst|cet|ist)\b`,
  'iu',
);

const MONTH_START =
  '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC)';
const DAY_START =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY)';
const CAPITALS = String.raw`\p{Lu}[\p{Lu}\p{M} .'’/-]{2,40}(?:, ?\p{L}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{1,20})?)?`;
const CITY = String.raw`\p{Lu}[\p{L}\p{M}.'’/-]{1,20}(?: (?:de |am |an der )?\p{Lu}[\p{L}\p{M}.'’-]{1,20}){0,2}(?:, \p{Lu}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{1,20})?| \(\p{Lu}[\p{L} ]{2,25}\)(?=, ))?`;
/** "12. März", "12 mar." */
const FOREIGN = `(?:${[...MONTHS.keys(), ...FOREIGN_MONTHS.keys()].map((name) => `[${name[0]}${name[0]?.toUpperCase()}]${name.slice(1)}`).join('|')})(?!\\p{L})`;
/** American, British, and behind a dash of its own as press releases have it. */
const DATE = String.raw`(?:,? ?| [–—-] )(?:${DAY_START},? ?)?(?:${MONTH_START}\p{L}*\.? ?\d{0,2}|\d{1,2}\.? (?:${MONTH_START}\p{L}*|${FOREIGN})\.?|[0-3]?\d\.[01]?\d\.)(?:,? ?\d{4})?(?:, \p{Lu}\p{L}{1,9})?|,? ${DAY_START}`;
const AGENCY = String.raw`,? ?\([^()]{2,40}\)|,? ?\/[^/\s]{2,30}\/|,? (?:AP|AFP|Reuters?|UPI|PTI|IANS|dpa)`;
const DASH = String.raw`[,.]? ?(?:[–—_]|--?)\s+(?=\S)`;
const FULL_DATE = String.raw`${MONTH_START}\p{L}*\.? \d{1,2},? \d{4}`;

/**
 * The dateline in front of a report: "LIMA, Oct. 9 (Reuters) — ", "BEIJING, CHINA — ",
 * "LEEDS, UK – 17 May 2021 – ", "San Telmo (Argentina), 15 Oct (EFE).- ", "Graz, 21.2. (APA) - ", "(ANSA) - GENOA, MAR 12 - ", "Pune, Apr 2 (PTI) ", "NEW DELHI, March 12: ", "(Reuters) - ", "March 12, 2019 — ", and, with a date or an agency only,
 * in small letters: "Paris (AFP) - ".
 */
export const DATELINE: RegExp = new RegExp(
  String.raw`^(?:\(\p{Lu}{2,8}\) ?[–-] )?(?:${CAPITALS}(?:${DATE})?(?:(?:${AGENCY})(?:${DATE})?)?${DASH}|${CITY}(?:(?:${DATE})(?:${AGENCY})?|${AGENCY})${DASH}|(?:${CAPITALS}|${CITY}),(?:${DATE}) \([^()]{2,40}\):?\s+(?=\p{Lu})|(?:${CAPITALS}|${CITY}) ?--\([^()]{2,40}\)--(?:${FULL_DATE}--)?|${FULL_DATE}(?:(?:${AGENCY})?${DASH}| \| )|(?:${MONTH_START}\.? \d{1,2} )?\((?:AP|AFP|Reuters?|UPI|Xinhua)\)${DASH}|${CAPITALS}[.,] ${MONTH_START}\p{L}*\.? \d{1,2}\.? (?:\/[^/\s]{2,30}\/\.|\([^()]{2,40}\)${DASH})\s*|\p{Lu}[\p{Lu} ]{3,25}(?:, ${MONTH_START}\p{L}*\.? \d{1,2}(?:,? \d{4})?)?: (?=\p{Lu}))`,
  'u',
);
