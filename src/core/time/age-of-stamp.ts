import type { Section } from '../model/article.ts';
import type { Doc } from '../model/doc.ts';
import { textOf } from '../model/span.ts';
import type { FoundTimex } from '../model/timex3.ts';
import type { Days } from './days-of-value.ts';
import { findInStamp } from './find-timexes.ts';
import { daysNamed } from './stamp-candidates.ts';

/** "Published 3 hours ago": so many hours before the page was kept. */
const AGE =
  /(?<![\p{L}\d])(?<count>\d{1,2}|an?|one)\s?(?<unit>m|h|d)(?:in(?:ute)?s?|(?:ou)?rs?|ays?)?\sago\b/iu;
/** What a page that was kept says of itself. */
const KEPT =
  /\b(?:captured|crawled|saved|snapshot|fetched|archived|retrieved|accessed|cached|printed)\b/iu;
const LONGEST = 100;
/** Hours in each unit. */
const HOURS: ReadonlyMap<string, number> = new Map([
  ['m', 0],
  ['h', 1],
  ['d', 24],
]);

/** The day of a stamp that only says how old the article is, on a page that says when it was kept. */
export function dayByAge(doc: Doc): (Days & { readonly words: FoundTimex }) | undefined {
  const first = doc.sections.findIndex(({ kind }) => kind === 'body');
  const lines = doc.sections.filter(
    ({ kind, start, end }) => kind !== 'headline' && end - start <= LONGEST,
  );
  const age = lines.find(
    (line) => line.start < (doc.sections[first]?.start ?? 0) && AGE.test(textOf(doc.text, line)),
  );
  const kept = age && keptOn(doc, lines);
  const days = kept && daysNamed(kept);
  if (age === undefined || kept === undefined || days === undefined || days.first !== days.last)
    return undefined;
  const { count = '', unit = '' } = AGE.exec(textOf(doc.text, age))?.groups ?? {};
  const hours = (Number(count) || 1) * (HOURS.get(unit.toLowerCase()) ?? 0);
  // Without the hour at which it was kept, the article may be of the evening before.
  const [from, to] = kept.time === null ? [0, 23] : [Number(kept.time.slice(1, 3))];
  const back = (hour = 0): number => Math.floor((hour - hours) / 24);
  return { first: days.first + back(from), last: days.first + back(to ?? from), words: kept };
}

/** The one date that a line about the keeping of the page has. */
function keptOn(doc: Doc, lines: readonly Section[]): FoundTimex | undefined {
  const dates = lines
    .filter((line) => KEPT.test(textOf(doc.text, line)))
    .flatMap((line) => findInStamp(doc, line))
    .filter((timex) => daysNamed(timex) !== undefined);
  return dates.length === 1 ? dates[0] : undefined;
}
