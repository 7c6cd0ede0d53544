import type { FoundTimex } from '../model/timex3.ts';
import { isOfTheDay } from './dateline-day.ts';
import { postsOf } from './posts.ts';

const SAYING =
  'said|says|wrote|writes|told|tells|asked|asks|declared|announced|warned|vowed|promised|predicted|tweeted|posted|added|cabled|noted|texted|emailed|e-mailed|reads?';
const WORDS = (most: number): string => `(?:\\s[\\p{L}.'’-]{1,20}){0,${most}}`;
/** `.” the mayor wrote to a clerk on the night of [May 3]` */
const AFTER = new RegExp(
  `^[^“”"\\n]*[,.?!…][”"’']${WORDS(5)}\\s(?:${SAYING})${WORDS(8)}\\s(?:on|of|in|dated)\\s(?:the\\s)?$`,
  'u',
);
/** `in an email of [May 3], in which she asks him: “` */
const BEFORE = new RegExp(
  `^[^.;“”"\\n]{0,120}\\b(?:${SAYING})\\b[^.;“”"\\n]{0,60}[:,]\\s{0,2}[“"‘'][^“”"\\n]*$`,
  'u',
);
/** A date of something else: "Hale, who was born on April 2, said". */
const ASIDE = /\b(?:who|born|since|until|before|after)\b/u;

/** Characters between an expression and the date of the quotation that it stands in. */
const REACH = 250;
/** Expressions of the article that are looked at on either side. */
const NEIGHBOURS = 3;

/**
 * Gives what is told inside a quotation, counted from the day of the telling ("by Friday"), the date
 * on which it was said, where the words around the quotation say which.
 */
export function withQuotedDays(text: string, all: readonly FoundTimex[]): readonly FoundTimex[] {
  const found = withPostDays(text, all);
  if (!/[“"‘]/u.test(text)) return found;
  return found.map((timex, at) => {
    if (!isDeictic(timex)) return timex;
    const near = found.slice(Math.max(0, at - NEIGHBOURS), at + 1 + NEIGHBOURS);
    const date = near.find((one) => isDate(one) && isSaid(text, one, timex));
    return date === undefined ? timex : { ...timex, saidOn: date.id };
  });
}

/** Gives the words of each post of a log, or entry of a diary, the day that stands over or before it. */
function withPostDays(text: string, all: readonly FoundTimex[]): readonly FoundTimex[] {
  const { found, posts } = postsOf(text, all);
  let at = -1;
  let isOther = false;
  return found.map((timex) => {
    for (; (posts[at + 1]?.head.end ?? Infinity) <= timex.start; at += 1) isOther = false;
    const post = posts[at];
    if (post === undefined || timex.start >= post.end || timex === post.head) return timex;
    const isHour = timex.reading.kind === 'clock';
    // "Crews left on Monday at dusk. At 5 p.m. …": an hour behind another day may be of that.
    isOther ||= timex.type !== 'DURATION' && !isOfTheDay(timex.reading) && namesDay(timex);
    return isDeictic(timex) || (isHour && !isOther) ? { ...timex, saidOn: post.head.id } : timex;
  });
}

const namesDay = ({ reading }: FoundTimex): boolean =>
  reading.kind !== 'clock' && !(reading.kind === 'fixed' && reading.value.endsWith('_REF'));

/** "Friday", "next week", "tonight", "last spring": when it is depends on the day of the telling. */
const isDeictic = ({ reading, type }: FoundTimex): boolean =>
  (type === 'DATE' || type === 'TIME') &&
  (reading.kind === 'weekday' ||
    reading.kind === 'weekend' ||
    (reading.kind === 'shift' && reading.from === 'published') ||
    (reading.kind === 'yearless' && /^(?:last|next|this)$/u.test(reading.which)));

/** "February 28", "28 February 2023", "March 1990" */
const isDate = ({ reading }: FoundTimex): boolean =>
  (reading.kind === 'fixed' || reading.kind === 'yearless') &&
  /^(?:\d{4}|X{4})-\d\d(?:-\d\d)?$/u.test(reading.value);

function isSaid(text: string, date: FoundTimex, quoted: FoundTimex): boolean {
  if (date.end <= quoted.start) {
    if (quoted.start - date.end > REACH) return false;
    const before = text.slice(Math.max(0, date.start - 30), date.start);
    return BEFORE.test(text.slice(date.end, quoted.start)) && !ASIDE.test(before);
  }
  if (date.start - quoted.end > REACH) return false;
  return AFTER.test(text.slice(quoted.end, date.start));
}
