import { atEnd } from './at-end.ts';
import { tokenise } from '../language/tokenise.ts';
import type { Section } from '../model/article.ts';
import type { Doc, Sentence } from '../model/doc.ts';
import { textOf, type Span } from '../model/span.ts';
import type { FoundTimex } from '../model/timex3.ts';
import { findCandidates, type Candidate, type TimexRow } from './candidate.ts';
import { settleFiscalYears } from './fiscal-year.ts';
import { joinCandidates } from './join.ts';
import { leanOf } from './lean.ts';
import { isToday } from './tale.ts';
import { settleOrder } from './numeric-order.ts';
import { LOOK_ALIKES } from './rules/look-alikes.ts';
import { PROSE_RULES, STAMP_RULES } from './rule-groups.ts';
import { withQuotedDays } from './said-on.ts';
import { opensSentence, signalOf } from './signals.ts';
import { isDetermined } from './rule.ts';
import { WordFilter } from './words-present.ts';

const IN_PROSE = new WordFilter<TimexRow>([...PROSE_RULES, ...LOOK_ALIKES]);
const IN_STAMPS = new WordFilter<TimexRow>([...STAMP_RULES, ...LOOK_ALIKES]);

/** The time expressions of an article, recognised but not yet placed on the calendar. */
export function findTimexes(doc: Doc): readonly FoundTimex[] {
  const heads = headsOf(doc);
  const stamps = [...heads].flatMap((section) => inStamp(doc, section));
  // A wire's table is all short lines: "Pay April 3".
  const told =
    doc.sentences.length === 0
      ? doc.sections.flatMap((line) => (heads.has(line) ? [] : inLine(doc, line, IN_PROSE)))
      : doc.sentences.flatMap((sentence, index) => findIn(doc, sentence, IN_PROSE, index));
  const found = [...stamps, ...told].toSorted((a, b) => a.start - b.start);
  return withQuotedDays(doc.text, settleFiscalYears(doc.text, settleOrder(doc.text, found)));
}

/** The lines that say when an article, or a post of it, was written. */
function headsOf({ text, sections }: Doc): ReadonlySet<Section> {
  const alone = new Set(sections.filter((section) => isAlone(text, section)));
  return new Set(
    sections.filter(
      (section, i) =>
        section.kind === 'byline' ||
        section.kind === 'dateline' ||
        (alone.has(section) && (i === 0 || alone.size > 1)),
    ),
  );
}

/** "17:42", "15/6", "880304": over the posts of a live blog or log, or at the head of the text. */
const isAlone = (text: string, { kind, start, end }: Section): boolean =>
  kind === 'boilerplate' && end - start <= LONGEST_ALONE && ALONE.test(text.slice(start, end));

const LONGEST_ALONE = 12;
const ALONE = /^(?:[0-2]?\d[:.][0-5]\d(?: ?[A-Z]{2,4})?|\d{1,2}\/\d{1,2}|\d{6})$/u;

/** The expressions of a line that may be a stamp, wherever it stands. */
export const findInStamp = (doc: Doc, line: Span): readonly FoundTimex[] =>
  settleOrder(doc.text, inStamp(doc, line));

const inStamp = (doc: Doc, line: Span): readonly FoundTimex[] => inLine(doc, line, IN_STAMPS);

const inLine = (
  doc: Doc,
  { start, end }: Span,
  rows: WordFilter<TimexRow>,
): readonly FoundTimex[] =>
  findIn(doc, { start, end, tokens: tokenise(doc.text, { start, end }) }, rows, -1);

function findIn(
  doc: Doc,
  span: Span & Pick<Sentence, 'tokens'>,
  rows: WordFilter<TimexRow>,
  sentence: number,
): readonly FoundTimex[] {
  const text = textOf(doc.text, span);
  const kept = rows.rowsFor(text, span.tokens, span.start);
  if (kept.length === 0) return [];
  return joinCandidates(text, findCandidates(text, kept)).map((candidate) =>
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
  const { type, rule, time = null, part = null } = candidate;
  const reading = withSide(text, candidate);
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
    ...(isAside(text, candidate) && { isAside: true }),
    opens: opensSentence(text, candidate),
    sentence,
  };
}

const isAside = (text: string, { start, end, reading }: Candidate): boolean => {
  const before = text.slice(Math.max(0, start - 60), start);
  return (
    /^['’]s\b/u.test(text.slice(end, end + 3)) ||
    BESIDE.test(before) ||
    HAD_BEEN.test(before) ||
    (reading.kind === 'fixed' &&
      /^\d{4}-\d\d/u.test(reading.value) &&
      isDetermined(before) &&
      NAMED_THING.test(text.slice(end, end + 8)))
  );
};

/** "killed in a May 1994 crash" */
const NAMED_THING =
  /^,?\s(?!(?:and|but|in|at|on|by|to|for|from|with|after|before|until|till|wh\p{L}+|that|as|or|was|were|is|are|had|has|will)\b)\p{Ll}{3}/u;

/** "It had been merged on Wednesday night": before what the report tells. */
const HAD_BEEN = /\bhad\s(?!to\b)[^.,;:“”"]{3,50}$/u;

/** "police said on", "up 3 percent from", "against 5.1 percent in": of a saying, or compared. */
const BESIDE = atEnd(
  /(?:(?:\b(?:flat|unchanged|changed|up|down|percent|pct|points?)|%)\sfrom|\b(?:from|than|versus|vs\.?|against|with)\s(?:an?\s)?[^\s\d]{0,3}\d\S{0,12}\s(?:\S{1,12}\s){0,2}(?:in|for)|\b(?:said|says|told\s\p{L}{1,12}|announced|confirmed|added|reported)(?:\s(?:on|late|early))?)\s/u,
);

/** "As of 3 p.m. the road was shut", "15:00 The road is shut": when the report was sent, whatever day it tells of. */
const AS_OF = atEnd(
  /(?:\bas\sof|(?:^|[(|]\s?|\b(?:story|article|report|piece|page|post)\s(?:was|has\sbeen)\s)(?:last\s)?(?:updated?|amended|posted|published)(?:\sat|[:,])?)\s(?:about\s|around\s)?/iu,
);
/** "At 0930 GMT, the euro was at $1.29": what markets quote is of the day of the report. */
const IS_QUOTED =
  /^,?\s(?:[\p{L}’'-]{1,12}\s){0,5}(?:euro|dollar|pound|yen|index|average|crude|gold|shares|stocks|futures|FTSE|Nasdaq|Dow|DAX|Nikkei|Brent)\b/u;
const ON_THAT_DAY = { kind: 'shift', unit: 'day', by: 0, from: 'published' } as const;

/** What is read against a time told before may not lie on the wrong side of publication. */
function withSide(text: string, candidate: Candidate): FoundTimex['reading'] {
  const { reading, start, end } = candidate;
  const isStamp =
    start === 0 ||
    AS_OF.test(text.slice(Math.max(0, start - 40), start)) ||
    (/^(?:at|by)\s$/iu.test(text.slice(0, start)) && IS_QUOTED.test(text.slice(end, end + 60)));
  if (reading.kind === 'clock' && isStamp) return ON_THAT_DAY;
  const isOnward = reading.kind === 'shift' && (reading.from !== 'published' || isToday(reading));
  if (reading.kind !== 'clock' && !isOnward) return reading;
  const told = leanOf(text, candidate);
  return told === 'past' || told === 'future' ? { ...reading, told } : reading;
}
