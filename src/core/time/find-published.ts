import type { ArticleText, Published } from '../model/article.ts';
import type { Doc } from '../model/doc.ts';
import type { FoundTimex } from '../model/timex3.ts';
import { dayByAge } from './age-of-stamp.ts';
import { parseDay, type Day } from './calendar.ts';
import { dayOfStamp } from './day-of-stamp.ts';
import { daysOf, rangeOf, type Days } from './days-of-value.ts';
import { leanOf } from './lean.ts';
import { daysNamed, stampCandidates } from './stamp-candidates.ts';

/** The least weight of a date that is taken for the article's own; a date in the foot has less. */
const ENOUGH = 3;
/** Sentences that count as the lead: where an article without a stamp says when its news is. */
const LEAD = 3;
/** A time told later than this many days after the lead's date shows that the lead looks back. */
const LOOKS_BACK = 31;

/** When the article was published: as the user says, by its own stamp or dateline, or by its lead. */
export function findPublished(
  doc: Doc,
  source: ArticleText,
  found: readonly FoundTimex[],
): Published | null {
  const given = source.published === undefined ? undefined : parseDay(source.published);
  if (given !== undefined) return published('given', 'given', { first: given, last: given }, []);
  return byStamp(doc, found) ?? byToday(found) ?? byAge(doc) ?? byLead(doc, found);
}

/** The heaviest candidate; of equals the one that names a day, and then the first. */
function byStamp(doc: Doc, found: readonly FoundTimex[]): Published | null {
  const weighty = stampCandidates(doc, found).filter(({ weight }) => weight >= ENOUGH);
  const dated = weighty.flatMap((candidate) => {
    const days = daysNamed(candidate.timex);
    return days === undefined ? [] : [{ ...candidate, days }];
  });
  const [best] = dated.toSorted((a, b) => b.weight - a.weight || length(a.days) - length(b.days));
  if (best !== undefined) return published('stated', best.rule, best.days, [best.timex]);
  for (const { timex } of weighty.slice(0, MOST_TRIED)) {
    const told = dayOfStamp(doc, timex, found);
    if (told !== undefined)
      return published('inferred', told.rule, { first: told.day, last: told.day }, told.evidence);
  }
  return null;
}

/** An article has one stamp or two; a page of ten thousand dates has none. */
const MOST_TRIED = 4;

const length = ({ first, last }: Days): number => last - first;

/** "today, March 3, 2021" is the day itself. */
function byToday(found: readonly FoundTimex[]): Published | null {
  for (const [i, timex] of found.entries()) {
    const { reading, end } = found[i - 1] ?? {};
    const isToday = reading?.kind === 'shift' && reading.unit === 'day' && reading.by === 0;
    const days = dayNamed(timex);
    if (isToday && days !== undefined && end !== undefined && timex.start - end <= BESIDE)
      return published('inferred', 'lead/today', days, [timex]);
  }
  return null;
}

/** What fits between two expressions that say the same: ", " or " (". */
const BESIDE = 2;

function byAge(doc: Doc): Published | null {
  const told = dayByAge(doc);
  return told === undefined ? null : published('inferred', 'stamp/age', told, [told.words]);
}

/** A full date in the lead that nothing told is later than: news is told on its day or the next. */
function byLead(doc: Doc, found: readonly FoundTimex[]): Published | null {
  const told = found.filter(({ sentence }) => sentence >= 0);
  const lead = told
    .filter((timex) => timex.sentence < LEAD && isToldDay(doc, timex))
    .toSorted((a, b) => firstDay(a, 0) - firstDay(b, 0))
    .at(-1);
  if (lead === undefined) return null;
  const first = firstDay(lead, 0);
  const looksBack = told.some(
    (timex) => firstDay(timex, first) > first + LOOKS_BACK || goesOn(timex, lead),
  );
  return looksBack ? null : published('inferred', 'lead/date', { first, last: first + 1 }, [lead]);
}

/** "On March 3, 2021, …", "on Wednesday, March 3, 2021"; not "a year that ended March 3, 2021". */
function isToldDay({ text, sentences }: Doc, timex: FoundTimex): boolean {
  if (dayNamed(timex) === undefined) return false;
  const words = text.slice(timex.signal?.start ?? timex.start, timex.end);
  const { start = 0, end = 0 } = sentences[timex.sentence] ?? {};
  if (!/^(?:on\b|\p{L}{3,}day\b)/iu.test(words) || ASIDE.test(text.slice(start, timex.start)))
    return false;
  const span = { start: timex.start - start, end: timex.end - start };
  return leanOf(text.slice(start, end), span) !== 'future';
}

/** A clause about something else than the news, or from before it. */
const ASIDE = /\b(?:had|which|who|that|since|after|before|until|when|whose|born|founded)\b/iu;

/** "On 9 May 1846 … The following day": told from later than both. */
const goesOn = ({ reading, start }: FoundTimex, lead: FoundTimex): boolean =>
  reading.kind === 'shift' &&
  reading.from === 'told' &&
  reading.by > 0 &&
  reading.told !== 'future' &&
  start > lead.start;

const firstDay = ({ reading, reach }: FoundTimex, other: Day): Day =>
  reading.kind === 'fixed' && reach === null ? (daysOf(reading.value)?.first ?? other) : other;

function dayNamed(timex: FoundTimex): Days | undefined {
  const days = daysNamed(timex);
  return days?.first === days?.last ? days : undefined;
}

const published = (
  basis: Published['basis'],
  rule: string,
  days: Days & { readonly edtf?: string },
  words: readonly FoundTimex[],
): Published => ({
  ...rangeOf(days, days.edtf),
  basis,
  evidence: words.map(({ article, start, end }) => ({ article, start, end })),
  rule,
});
