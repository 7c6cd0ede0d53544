import type { DateRange, Published } from '../model/article.ts';
import type { SpanRef } from '../model/span.ts';
import type { FoundTimex, Reading, Timex, TimexAnchor, Which } from '../model/timex3.ts';
import { isoDay, isoWeek, parseDay, type Day } from './calendar.ts';
import type { Anchor } from './anchors.ts';
import { countedWeeks } from './counted-weeks.ts';
import { daysOf, rangeOf, type Days } from './days-of-value.ts';
import { isOfTheDay, sentOn, type Sent } from './dateline-day.ts';
import { fiscalDays } from './fiscal-year.ts';
import { reachOf } from './reach-of.ts';
import { readAgainst } from './read-against.ts';
import { Told, isTold } from './told.ts';
import { LONGEST_OUTLOOK, inAnyYear, isAhead } from './too-far-ahead.ts';
import { unanchored } from './unanchored.ts';

interface Placed extends TimexAnchor {
  readonly value: string;
  readonly range: DateRange | null;
  /** The day it was read from, where one alone tells. */
  readonly from?: Day;
}

/** Places found expressions on the calendar, read against the article's own date and each other. */
export function resolveTimexes(
  found: readonly FoundTimex[],
  published: Published | null,
): readonly Timex[] {
  const told = new Told(published, found);
  const sent = sentOn(found, published);
  const resolved = found.map((timex) => {
    const reading = told.isPresent(timex) ? PRESENT : told.inQuarters(timex);
    const read = { ...timex, reading };
    const anywhere = byDateline(read, sent) ?? place(read, told, published);
    const placed = besideIt(inItsWeek(aboutItsDay(anywhere, read), read), read);
    // What a quotation counts from its own day is not where the article goes on.
    if (timex.saidOn === undefined) told.note(read, placed.value);
    return toTimex(timex, placed);
  });
  const days = new Map(resolved.map((timex) => [timex.id, timex]));
  return resolved
    .map((timex, i) => asSaid(found[i]!, days) ?? timex)
    .map((timex, i, all) => asStretch(timex, i, found, all));
}

function toTimex(timex: FoundTimex, placed: Placed): Timex {
  const { id, article, start, end, type, rule, signal, time } = timex;
  return {
    id,
    article,
    start,
    end,
    type,
    value: time !== null && /\d$|X$/u.test(placed.value) ? placed.value + time : placed.value,
    ...reachOf(placed, timex),
    rule,
    anchor: { kind: placed.kind, evidence: placed.evidence },
    signal,
  };
}

/** "by Friday" in a quotation of February 28: the Friday after that day; of some day in March, none. */
function asSaid(timex: FoundTimex, days: ReadonlyMap<string, Timex>): Timex | undefined {
  const { saidOn, reading, reach } = timex;
  const date = saidOn === undefined ? undefined : days.get(saidOn);
  if (date === undefined) return undefined;
  const { article, start, end, earliest, latest } = date;
  const day = earliest !== null && earliest === latest ? parseDay(earliest) : undefined;
  if (day === undefined) return toTimex(timex, nowhere(reading));
  // "by Friday": one that is still to come.
  const ahead = reading.kind === 'weekday' && reach === 'up-to' && !isTold(reading.which);
  const value = readAgainst(ahead ? { ...reading, which: 'future' } : reading, day);
  if (value === undefined) return toTimex(timex, nowhere(reading));
  const evidence = [{ article, start, end }];
  return toTimex(timex, { value, range: range(value), kind: 'event', evidence, from: day });
}

const PRESENT: Reading = { kind: 'fixed', value: 'PRESENT_REF' };

/** "today" by the dateline, where the paper is of a later day. */
function byDateline({ reading }: FoundTimex, sent: Sent | undefined): Placed | undefined {
  const value = sent && isOfTheDay(reading) ? readAgainst(reading, sent.day) : undefined;
  return value === undefined || sent === undefined
    ? undefined
    : { value, range: range(value), kind: 'published', evidence: [sent.words], from: sent.day };
}

/** Both ends of "from June to August" are of the whole time between. */
function asStretch(
  timex: Timex,
  i: number,
  found: readonly FoundTimex[],
  resolved: readonly Timex[],
): Timex {
  const edge = found[i]?.reach;
  if (edge !== 'first' && edge !== 'last') return timex;
  const first = edge === 'first' ? i : i - 1;
  const [from, to] = resolved.slice(first, first + 2);
  if (from?.edtf == null || to?.edtf == null) return timex;
  const { earliest } = from;
  const { latest } = to;
  if (earliest === null || latest === null || earliest > latest) return timex;
  const edtf = `${from.edtf.split('/')[0] ?? ''}/${to.edtf.split('/').at(-1) ?? ''}`;
  return { ...timex, edtf, earliest, latest };
}

function place(timex: FoundTimex, told: Told, published: Published | null): Placed {
  const { reading } = timex;
  if (timex.rule === 'date/event-day' && reading.kind === 'fixed' && isAhead(reading, published))
    return place(
      { ...timex, rule: 'date/month-day', reading: inAnyYear(reading) },
      told,
      published,
    );
  if (reading.kind === 'fixed') {
    const isLastCentury =
      timex.rule === 'year/short' && isAhead(reading, published, LONGEST_OUTLOOK);
    return explicit(
      isLastCentury ? `19${reading.value.slice(2)}` : reading.value,
      timex.fiscalStart,
    );
  }
  const earlier = told.anchorOf(timex);
  if (earlier !== undefined) {
    const value = readAgainst(toldReading(reading, earlier.which), earlier.day);
    if (value !== undefined)
      return {
        value,
        range: range(value),
        kind: 'event',
        evidence: [earlier.words],
        from: earlier.day,
      };
  }
  const needsTold =
    (reading.kind === 'shift' && reading.from === 'told' && reading.by >= 0) ||
    ('which' in reading && isTold(reading.which));
  const month = told.monthOf(timex);
  if (month !== undefined) return fromMonth(reading, month);
  if (published === null || needsTold) return nowhere(reading);
  return againstPublished(reading, published);
}

/** Beside a time told before, a name means the one that goes with it. */
const toldReading = (reading: Reading, which: Which = 'told'): Reading =>
  'which' in reading ? { ...reading, which } : reading;

/** "three weeks later" than a day that is known */
function aboutItsDay(placed: Placed, timex: FoundTimex): Placed {
  const about = placed.from === undefined ? undefined : countedWeeks(timex, placed.from);
  return about === undefined ? placed : { ...placed, range: about };
}

/** "the week of March 4", "the weekend of March 9" */
function inItsWeek(placed: Placed, { part }: FoundTimex): Placed {
  const days = part === 'week' || part === 'weekend' ? daysOf(placed.value) : undefined;
  if (days === undefined || days.last - days.first > 6) return placed;
  const value = isoWeek(days.first) + (part === 'week' ? '' : '-WE');
  return { ...placed, value, range: range(value) };
}

/** "the day after Thanksgiving", "the eve of the Fourth of July" */
function besideIt(placed: Placed, { part }: FoundTimex): Placed {
  const days = part?.startsWith('day-') === true ? daysOf(placed.value) : undefined;
  if (days === undefined) return placed;
  const value = isoDay(days.first + (part === 'day-after' ? 1 : -1));
  return { ...placed, value, range: range(value) };
}

function explicit(value: string, fiscalStart: string | undefined): Placed {
  const days = fiscalStart === undefined ? undefined : fiscalDays(value, fiscalStart);
  return {
    value,
    range: days === undefined ? range(value) : rangeOf(days),
    kind: 'explicit',
    evidence: [],
  };
}

/** Weeks from some day of a month. */
function fromMonth(reading: Reading, { day, length, words }: Anchor): Placed {
  const days = reading.kind === 'shift' ? reading.by * (reading.unit === 'week' ? 7 : 1) : 0;
  const stretch = rangeOf({ first: day + days, last: day + length - 1 + days });
  return { value: unanchored(reading), range: stretch, kind: 'event', evidence: [words] };
}

const nowhere = (reading: Reading): Placed => ({
  value: unanchored(reading),
  range: reading.kind === 'either' ? between(reading.values) : null,
  kind: 'explicit',
  evidence: [],
});

function between(values: readonly [string, string]): DateRange | null {
  const days = values.flatMap((value) => daysOf(value)?.first ?? []);
  return rangeOf({ first: Math.min(...days), last: Math.max(...days) });
}

/** Read on the first and on the last day of publication; where they differ, all between is open. */
function againstPublished(reading: Reading, published: Published): Placed {
  const ends = [published.earliest, published.latest].map((iso) =>
    iso === null ? undefined : parseDay(iso),
  );
  const [from = ends[1], to = from] = ends;
  if (from === undefined || to === undefined) return nowhere(reading);
  const kind = published.rule.startsWith('sibling/') ? 'other-article' : 'published';
  const evidence: readonly SpanRef[] = published.evidence;
  const [one, other] = [readAgainst(reading, from), readAgainst(reading, to)];
  if (one === undefined || other === undefined) return nowhere(reading);
  if (one === other)
    return { value: one, range: range(one), kind, evidence, ...(from === to && { from }) };
  const [a, b] = [daysOf(one), daysOf(other)];
  if (a === undefined || b === undefined) return nowhere(reading);
  const days: Days = { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
  return { value: unanchored(reading), range: rangeOf(days), kind, evidence };
}

function range(value: string): DateRange | null {
  const days = daysOf(value);
  return days === undefined ? null : rangeOf(days, days.edtf);
}
