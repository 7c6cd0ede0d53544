import type { ArticleText, Published } from '../model/article.ts';
import type { Doc } from '../model/doc.ts';
import type { FoundTimex } from '../model/timex3.ts';
import { isoDay, parseDay } from './calendar.ts';
import { daysOf } from './days-of-value.ts';
import { dayNamed, stampCandidates } from './stamp-candidates.ts';

/** The least weight of a date that is taken for the article's own; a date in the foot has less. */
const ENOUGH = 3;
/** Sentences that count as the lead: where an article without a stamp says when its news is. */
const LEAD = 3;

/** When the article was published: as the user says, by its own stamp or dateline, or by its lead. */
export function findPublished(
  doc: Doc,
  source: ArticleText,
  found: readonly FoundTimex[],
): Published | null {
  const given = source.published;
  if (given !== undefined && parseDay(given) !== undefined)
    return {
      edtf: given,
      earliest: given,
      latest: given,
      basis: 'given',
      evidence: [],
      rule: 'given',
    };
  return byStamp(doc, found) ?? byLead(found);
}

/** The heaviest candidate; of equals the first. */
function byStamp(doc: Doc, found: readonly FoundTimex[]): Published | null {
  const dated = stampCandidates(doc, found).filter(
    ({ timex, weight }) => weight >= ENOUGH && dayNamed(timex) !== undefined,
  );
  const [best] = dated.toSorted((a, b) => b.weight - a.weight);
  const day = best && dayNamed(best.timex);
  if (best === undefined || day === undefined) return null;
  return stated(day, day, best.rule, [best.timex]);
}

const stated = (
  earliest: string,
  latest: string,
  rule: string,
  words: readonly FoundTimex[],
): Published => ({
  edtf: earliest === latest ? earliest : `${earliest}/${latest}`,
  earliest,
  latest,
  basis: rule.startsWith('lead/') ? 'inferred' : 'stated',
  evidence: words.map(({ article, start, end }) => ({ article, start, end })),
  rule,
});

/**
 * Without a stamp: "today, March 3, 2021" is the day itself; a full date in the lead that no later
 * past day follows is the news, and news is told on its day or the next.
 */
function byLead(found: readonly FoundTimex[]): Published | null {
  const today = found.find(
    (timex, i) =>
      isToday(found[i - 1]) && isBeside(found[i - 1], timex) && dayNamed(timex) !== undefined,
  );
  const day = today && dayNamed(today);
  if (today !== undefined && day !== undefined) return stated(day, day, 'lead/today', [today]);
  const told = found.filter((timex) => timex.sentence >= 0 && dayNamed(timex) !== undefined);
  const latest = told
    .toSorted((a, b) => (dayNamed(a) ?? '').localeCompare(dayNamed(b) ?? ''))
    .at(-1);
  if (latest === undefined || latest.sentence > LEAD) return null;
  const first = daysOf(dayNamed(latest) ?? '')?.first;
  return first === undefined
    ? null
    : stated(isoDay(first), isoDay(first + 1), 'lead/date', [latest]);
}

const isToday = (timex: FoundTimex | undefined): boolean =>
  timex?.reading.kind === 'shift' && timex.rule === 'day/today' && timex.reading.by === 0;

const isBeside = (left: FoundTimex | undefined, right: FoundTimex): boolean =>
  left !== undefined && right.start - left.end <= 3;
