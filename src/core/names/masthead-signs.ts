import { fold } from '../language/fold.ts';
import { BAR_WORDS, ISSUE, MASTHEAD_WORDS, TAGLINE } from '../lexicon/masthead-words.ts';
import { MONTHS } from '../lexicon/months.ts';
import { isMastheadWord, STRONG_OUTLET_NOUNS, WEAK_OUTLET_NOUNS } from '../lexicon/outlet-words.ts';
import { WEEKDAYS } from '../lexicon/weekdays.ts';
import { isBar, isForm, isSectionName, type HeadLine, type HeadName } from './masthead-lines.ts';

/** A call sign of an American station: "WKHT", "KXAN-TV". */
const CALL_SIGN = /^[WK][A-Z]{2,3}(?:-(?:TV|FM|AM|DT))?$/;

/** Whether a name is made as outlets' names are: "Ander Courier", "Herald-Citizen", "WKHT NewsChannel 6". */
export function soundsLikeOutlet(name: string): boolean {
  if (isSectionName(name) || STAFF.test(name)) return false;
  const words = name.split(' ').map((word) => fold(word));
  if (name.split(' ').some((word) => CALL_SIGN.test(word))) return true;
  if (words.some((word) => MASTHEAD_WORDS.has(word) || STRONG_OUTLET_NOUNS.has(word))) return true;
  if (words.some((word) => isMastheadWord(word))) return true;
  return (
    words.length > 1 && [words[0], words.at(-1)].some((word = '') => WEAK_OUTLET_NOUNS.has(word))
  );
}

/** "Staff Reporter": who wrote it, without a name. */
const STAFF =
  /^(?:business|chief|city|court|crime|legal|our|political|senior|special|sports|staff|state)\b.*\b(?:correspondent|editor|leader|reporter|writer)s?$/iu;

/** A few words in small letters, no sentence. */
export const SLOGAN = /^\p{Ll}[^.?!]{3,60}$/u;

/** Whether the lines about a name are what stands about mastheads: bars, taglines, numbers. */
export function isSetAsMasthead(head: HeadName, below: readonly HeadLine[]): boolean {
  const next = below[0]?.text ?? '';
  // "THE COPPER KETTLE / notes and bad ideas / About / Archive / RSS"
  if (SLOGAN.test(next) && isBar(below[1]?.text ?? '')) return true;
  if (isForm(head.rest)) return true;
  const about = [head.rest, next].filter((line) => line !== '');
  if (about.some((line) => TAGLINE.test(line) || isBar(line))) return true;
  if ([head.rest, ...below.slice(0, 3).map(({ text }) => text)].some((line) => ISSUE.test(line)))
    return true;
  if (/[|»›>/]/u.test(head.mark) && (head.rest.includes(head.mark) || BAR_WORDS.test(head.rest)))
    return true;
  // "Ander Courant > Wirtschaft", "Coast Tribune - News": the name, and which part of it.
  if (/^[|»›>•·/–—-]$/u.test(head.mark) && isSectionName(head.rest) && soundsLikeOutlet(head.name))
    return true;
  return BAR_WORDS.test(next) && /[|•·]/u.test(next);
}

/** "The Ander Post (Makur)": where it appears. */
export const APPEARS_IN = /^\(/u;

/** Whether a day stands on the masthead's line or alone on the one below. */
export const isDated = (head: HeadName, below: readonly HeadLine[]): boolean =>
  [head.rest, below[0]?.text ?? ''].some((line) => line.length < 50 && hasDay(line));

const hasDay = (line: string): boolean =>
  /\d/.test(line) &&
  line.split(/[\s,.:]+/u).some((word) => WEEKDAYS.has(fold(word)) || MONTHS.has(fold(word)));

/** What is written before an outlet's name by itself alone. */
const OWN_BEFORE =
  /(?:©|\([cC]\)|[Cc]opyright)(?: ?\d{4},?)?(?: by)?(?: the)?|\b(?:[Ss]ubscribe to|[Ss]tay with|[Ff]ollow|[Rr]ing|[Cc]all|[Cc]ontact|[Ww]rite to|[Ee]-?mail|[Jj]oin|[Ss]upport|[Dd]ownload|told|obtained by|seen by|shown to|[Rr]ead more in (?:\p{Lu}\p{L}+['’]s)?|more from|part of|learned by)(?: the| The)?$/u;
/** And behind it. */
const OWN_AFTER =
  /^(?:['’]s)? (?:[Ss]taff|STAFF|[Rr]eporter|[Ww]riter|[Cc]orrespondent|[Ee]ditor|regrets|newsletter|app|website|newsroom|has learned|understands|©|Ltd|Limited|All rights)\b|^[^\n]{0,30}\ball rights reserved/iu;

/** Names looked for in the text at most: a name that is a common word would be in it everywhere. */
const LOOKS = 40;

/** Whether the article below speaks as the outlet of that name: its staff, its rights, its readers. */
export function speaksAs(text: string, name: string, from: number): boolean {
  const lower = text.toLowerCase();
  const wanted = name.replace(/^the /i, '').toLowerCase();
  if (lower.length !== text.length) return false;
  let at = lower.indexOf(wanted, from);
  for (let looks = 0; at >= 0 && looks < LOOKS; looks += 1) {
    const before = text.slice(Math.max(0, at - 40), at).trimEnd();
    const after = text.slice(at + wanted.length, at + wanted.length + 60);
    if (!/^[\p{L}\p{N}]/u.test(after) && (endsWith(before) || OWN_AFTER.test(after))) return true;
    at = lower.indexOf(wanted, at + wanted.length);
  }
  return hasSite(lower, wanted);
}

const OWN_AT_END = new RegExp(`(?:${OWN_BEFORE.source})$`, 'u');
const endsWith = (before: string): boolean => OWN_AT_END.test(before);

/** "news@andercourier.example" under "Ander Courier" */
function hasSite(lower: string, wanted: string): boolean {
  const squeezed = wanted.replace(/[^\p{L}\p{N}]+/gu, '');
  return (
    squeezed.length > 5 &&
    [`@${squeezed}.`, `www.${squeezed}.`, `/${squeezed}.`].some((site) => lower.includes(site))
  );
}
