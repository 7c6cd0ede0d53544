import type { Doc } from '../model/doc.ts';
import { textOf, type Span } from '../model/span.ts';
import type { FoundTimex } from '../model/timex3.ts';
import { findCandidates, type Candidate } from './candidate.ts';
import { joinCandidates } from './join.ts';
import { settleOrder } from './numeric-order.ts';
import type { TimexRule } from './rule.ts';
import { clockRules, dayPartRules } from './rules/clock.ts';
import { dateRules } from './rules/dates.ts';
import { distanceRules } from './rules/distances.ts';
import { nearRules } from './rules/periods-near.ts';
import { durationRules, setRules } from './rules/lengths.ts';
import { monthRules, yearRules } from './rules/months-and-years.ts';
import { namedDayRules, vagueRules } from './rules/named.ts';
import { periodRules } from './rules/periods.ts';
import { stampRules } from './rules/stamps.ts';
import { weekdayRules } from './rules/weekdays.ts';
import { signalOf } from './signals.ts';

/** In order of preference: of two equal matches the earlier rule wins. */
const RULES: readonly TimexRule[] = [
  ...dateRules,
  ...namedDayRules,
  ...monthRules,
  ...yearRules,
  ...periodRules,
  ...weekdayRules,
  ...nearRules,
  ...distanceRules,
  ...clockRules,
  ...dayPartRules,
  ...setRules,
  ...durationRules,
  ...vagueRules,
];

/** What dates a dateline or a stamp; its other words are no prose. */
const STAMP_RULES: readonly TimexRule[] = [
  ...dateRules,
  ...stampRules,
  ...monthRules.filter(({ name }) => name === 'month/year'),
  ...weekdayRules,
  ...nearRules.filter(({ name }) => name === 'day/today'),
  ...clockRules,
];

/** Any word or figure that every rule needs one of; most sentences have none and cost one look. */
const TRIGGER =
  /\d{2}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|today|tonight|tomorrow|yesterday|day|week|month|year|decade|centur|hour|minute|second|fortnight|quarter|half|spring|summer|autumn|fall|winter|morning|noon|mid|afternoon|evening|night|now|current|recent|past|future|moment|present|thanks|christmas|xmas|easter|good|boxing|new year|valentine|hallow|memorial|labor|columbus|independence|veterans|election|black|cyber|ash|palm|shrove|maundy|martin|mlk|president|juneteenth|earth|anzac|bastille|canada|australia|burns|ground|guy|bonfire|armistice|remembrance|all saints|cinco|st|international|fourth|first|third|once|twice|hourly|daily|nightly|weekly|monthly|yearly|annual|the [2-9]0s|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|weekend|\d)/iu;

/** The time expressions of an article, recognised but not yet placed on the calendar. */
export function findTimexes(doc: Doc): readonly FoundTimex[] {
  const stamps = doc.sections
    .filter(({ kind }) => kind === 'byline' || kind === 'dateline')
    .flatMap((section) => findIn(doc, section, STAMP_RULES, -1));
  const told = doc.sentences.flatMap((sentence, index) => findIn(doc, sentence, RULES, index));
  const found = [...stamps, ...told].toSorted((a, b) => a.start - b.start);
  return settleOrder(doc.text, found);
}

/** The expressions of a line that may be a stamp, wherever it stands. */
export const findInStamp = (doc: Doc, line: Span): readonly FoundTimex[] =>
  settleOrder(doc.text, findIn(doc, line, STAMP_RULES, -1));

function findIn(
  doc: Doc,
  span: Span,
  rules: readonly TimexRule[],
  sentence: number,
): readonly FoundTimex[] {
  const text = textOf(doc.text, span);
  if (!TRIGGER.test(text)) return [];
  return joinCandidates(text, findCandidates(text, rules)).map((candidate) =>
    placed(doc, text, span.start, candidate, sentence),
  );
}

function placed(
  doc: Doc,
  text: string,
  offset: number,
  candidate: Candidate,
  sentence: number,
): FoundTimex {
  const { type, rule, reading, time = null, part = null } = candidate;
  const { signal, reach } = signalOf(text, candidate);
  const start = offset + candidate.start;
  return {
    id: `time:${doc.id}:${start}`,
    article: doc.id,
    start,
    end: offset + candidate.end,
    type,
    rule,
    reading,
    time,
    part,
    signal: signal && { start: offset + signal.start, end: offset + signal.end },
    reach,
    sentence,
  };
}
