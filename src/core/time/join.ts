import { atEnd } from './at-end.ts';
import type { Candidate } from './candidate.ts';
import { shareHalf } from './clock-half.ts';
import { partOf } from './rules/parts.ts';
import { borrowDay, isDay, shareYear, stretches } from './stretches.ts';

/**
 * Two expressions that are one: "Thursday" and "night", "6:40 p.m." and "March 3, 2021". A row
 * says what may stand between them, and what they make.
 */
interface Join {
  readonly between: RegExp;
  readonly joins: (left: Candidate, right: Candidate, words: string) => Candidate | undefined;
}

const isTime = ({ reading, time }: Candidate): boolean =>
  reading.kind === 'clock' && time !== undefined;
const over = (left: Candidate, right: Candidate, day: Candidate, time: string): Candidate => {
  const { start } = left;
  const { loose: _, ...rest } = day;
  return { ...rest, start, end: right.end, type: 'TIME', time };
};

/** "at 6:54 p.m., a day later", "Two hours later, at 9:45": says how late that was. */
const tellsHowLate = ({ rule }: Candidate, words: string): boolean =>
  rule === 'distance/later' && /,\s(?:\p{L}+\s)*$/u.test(words);

/** "8 o'clock in the evening" is at 20:00; what names its half of the day stays. */
function inPart({ time = '' }: Candidate, part: string, words: string): string {
  const hour = Number(time.slice(1, 3));
  const isLater = /^T(?:AF|EV)/u.test(part) || (part === 'TNI' && hour > EARLY_HOURS);
  return isLater && hour > 0 && hour < 12 && !/[ap]\.?\s?m\b/iu.test(words)
    ? `T${hour + 12}${time.slice(3)}`
    : time;
}

/** "2:30 on Sunday night" is behind midnight, "6:30 on Sunday night" before it. */
const EARLY_HOURS = 5;

const JOINS: readonly Join[] = [
  {
    between:
      /^(?:\s{0,8}(?:[,|•·]|\/{1,2})?\s{0,8}(?:[-–—]\s{0,4})?|,?\s{1,8}(?:at|in|during|around|about|at around|at about)\s{1,8}|\s?à\s|T)$/u,
    joins: (left, right, words) =>
      isDay(left) && isTime(right) && !tellsHowLate(left, words)
        ? over(left, right, left, right.time ?? '')
        : undefined,
  },
  {
    between:
      /^(?:\s{0,8},?\s{0,8}(?:[-–—|]\s{0,4})?|,?\s{1,8}(?:on|of|on the)\s{1,8}(?:the\s{1,8})?)$/u,
    joins: (left, right, words) =>
      isTime(left) && isDay(right) && !tellsHowLate(right, words)
        ? over(left, right, right, left.time ?? '')
        : undefined,
  },
  {
    // "4 a.m. on Wednesday morning": the hour says more than the part of the day.
    between: /^\s{1,8}(?:(?:on|in|at)\s{1,8})?$/u,
    joins: (left, right, words) =>
      /^T\d/u.test(left.time ?? '') && /^T[A-Z]/u.test(right.time ?? '')
        ? over(left, right, isTime(left) ? right : left, inPart(left, right.time ?? '', words))
        : undefined,
  },
  {
    // "tonight at 9 p.m.", "Friday night at 9:30"
    between: /^,?\s{1,8}(?:at|around|about|at about|at around)\s{1,8}$/u,
    joins: (left, right, words) =>
      /^T[A-Z]/u.test(left.time ?? '') && isTime(right) && /^T\d/u.test(right.time ?? '')
        ? over(left, right, left, inPart(right, left.time ?? '', words))
        : undefined,
  },
  {
    // "in march nineteen ninety eight"
    between: /^,?\s{1,8}(?:of\s{1,8})?$/u,
    joins: (left, right) => {
      const [date, year] = [left.reading, right.reading];
      if (right.rule !== 'year/spoken' || date.kind !== 'yearless' || year.kind !== 'fixed')
        return undefined;
      const value = date.value.replace('XXXX', year.value);
      return { ...left, end: right.end, reading: { kind: 'fixed', value } };
    },
  },
  {
    // "Friday (Dec. 23)", "Good Friday, 10 April": the date says more than the name of its day.
    between: /^(?:,?\s{1,8}\(?|\s?[-–—|]\s?)$/u,
    joins: (left, right) =>
      /^(?:weekday|moving)$/u.test(left.reading.kind) &&
      isDay(right) &&
      right.rule.startsWith('date/')
        ? { ...right, start: left.start }
        : undefined,
  },
];

/** Joins neighbours until none fits, and drops what only counts as a part of something. */
export function joinCandidates(text: string, found: readonly Candidate[]): readonly Candidate[] {
  if (found.length === 0) return found;
  const joined: Candidate[] = [];
  for (const candidate of found.flatMap(split)) {
    let current = widen(text, candidate);
    while ((joined.at(-1)?.end ?? 0) > current.start) joined.pop();
    for (let last = joined.at(-1); last !== undefined; last = joined.at(-1)) {
      const both = join(text, last, current);
      if (both === undefined) break;
      joined.pop();
      current = both;
    }
    joined.push(current);
  }
  const whole = joined
    .filter(({ loose }) => loose !== true)
    .map((each, i, all) => shareHalf(text, all.slice(Math.max(0, i - NEAR), i), each))
    .reduceRight<readonly Candidate[]>(
      (later, each, i, all) => [borrowDay(text, each, all[i - 1], later[0]), ...later],
      [],
    );
  return stretches(text, whole).reduceRight<readonly Candidate[]>(
    (shared, each) => [shareYear(text, each, shared[0]), ...shared],
    [],
  );
}

/** "March 3-5, 2021" is two expressions, each with a reading of its own. */
function split(candidate: Candidate): readonly Candidate[] {
  const { pair, ...last } = candidate;
  if (pair === undefined) return [candidate];
  const { start, end, type, rule } = candidate;
  const first = { start, end: start + pair.first.length, type, rule, reading: pair.reading };
  const rest = { ...last, start: end - pair.last.length };
  return pair.isStretch
    ? [
        { ...first, edge: 'first' },
        { ...rest, edge: 'last' },
      ]
    : [first, rest];
}

function join(text: string, left: Candidate, right: Candidate): Candidate | undefined {
  if (right.start - left.end > LONGEST_BETWEEN) return undefined;
  const between = text.slice(left.end, right.start);
  for (const row of JOINS) {
    const both = row.between.test(between)
      ? row.joins(left, right, text.slice(left.start, right.start))
      : undefined;
    if (both !== undefined) return both;
  }
  return undefined;
}

const LONGEST_BETWEEN = 24;
/** Expressions that a time of day is looked for among, before another. */
const NEAR = 3;

/** Words before a date that say which part of it: they belong to the expression. */
const PART = `(?:^|[^\\p{L}\\p{N}])(?<words>${[
  '(?:the\\s{1,4})?week\\s{1,4}(?:beginning|starting|commencing|ending|ended)\\s{1,4}(?:on\\s{1,4})?',
  `(?:the\\s{1,4})?(?:very\\s{1,4})?(?:${[
    'beginning|start|middle|end|close|turn|rest|remainder|course',
    '(?:early|later|latter|first|last|greater|better) part',
    '(?:first|early|opening|middle|last|final|closing|dying|latter|back) (?:days|weeks|months|years|half|third|quarter)',
    '(?:(?:first|second|third|fourth|last|final|following)\\s{1,4})?week',
    'weekend',
  ].join('|')})\\s{1,4}(?:of|in)\\s{1,4}(?:the\\s{1,4})?`,
  '(?:the\\s{1,4})?(?:very\\s{1,4})?(?:early|late)(?:\\s{1,4}(?:in|on)(?:\\s{1,4}the)?)?\\s{1,4}',
  'the\\s{1,4}(?:day\\s{1,4}(?:before|after)|eve\\s{1,4}of)\\s{1,4}(?:the\\s{1,4})?',
  '(?:the\\s{1,4})?mid(?:dle)?[-\\s]',
  '(?:the\\s{1,4})?(?:early|late|end)-',
  '(?:earlier|later)\\s{1,4}(?:(?:in|on)\\s{1,4})?',
  'so\\s{1,4}far\\s{1,4}',
].join('|')})`;
const PART_AT_END = new RegExp(`${PART}$`, 'iu');
const HAS_PART = atEnd(new RegExp(PART, 'iu'));

function widen(text: string, found: Candidate): Candidate {
  if (
    found.type !== 'DATE' ||
    (found.reading.kind === 'fixed' && found.reading.value.endsWith('REF'))
  )
    return found;
  const before = text.slice(Math.max(0, found.start - LONGEST_PART), found.start);
  const words = HAS_PART.test(before) ? PART_AT_END.exec(before)?.groups?.['words'] : undefined;
  if (words === undefined) return found;
  // "will close in May"
  if (/^(?:close|turn|rest|end|start|beginning)\s+in/iu.test(words)) return found;
  const start = found.start - words.length;
  const part = partOf(words);
  // "the day after Monday's vote" is told of the vote.
  if (part?.startsWith('day-') === true && (!isDay(found) || isOwner(text, found))) return found;
  const half = /half/iu.test(words) ? halfOf(words, found) : undefined;
  // "so far" is no part of the name, nor is "the week ended".
  if (part !== undefined && /^(?:so|(?:the\s+)?week\s+[besc])/iu.test(words))
    return { ...found, part };
  return { ...found, start, ...half, ...(part && half === undefined && { part }) };
}

const isOwner = (text: string, { end }: Candidate): boolean =>
  /^['’]s\b/u.test(text.slice(end, end + 3));

/** "the latter half of 2008" is its second half. */
function halfOf(words: string, { reading }: Candidate): Pick<Candidate, 'reading'> | undefined {
  if (reading.kind !== 'fixed' || !/^\d{4}$/u.test(reading.value)) return undefined;
  const number = /first|early|opening/iu.test(words) ? 1 : 2;
  return { reading: { kind: 'fixed', value: `${reading.value}-H${number}` } };
}

const LONGEST_PART = 40;
