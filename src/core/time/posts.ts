import type { FoundTimex } from '../model/timex3.ts';
import { daysOf } from './days-of-value.ts';
import { readAgainst } from './read-against.ts';

/** A post of a log or an entry of a diary: its date, and where what it tells ends. */
export interface Post {
  readonly head: FoundTimex;
  readonly end: number;
}

/** Days named in full or without their year: all that heads posts. */
const isDay = ({ reading }: FoundTimex): boolean =>
  (reading.kind === 'fixed' || reading.kind === 'yearless') &&
  /^[\dX]{4}-\d\d-\d\d$/u.test(reading.value);

const LOOK = 40;
const ABOVE =
  /(?:^|\n)[^\S\n]*(?:(?:posted|published|updated)(?:\s(?:at|on))?:?\s)?[^\p{L}\n]{0,12}$/iu;
/** "Tuesday, 6 November 2012, 07:15" alone on its line, with prose below. */
const BELOW =
  /^[^\S\n]*(?:[,|·–—-]?\s?[\d:.]{4,8}\s?(?:[ap]\.?m\.?|[A-Z]{2,4})?)?[^\p{L}\p{N}\n]{0,4}\n\s{0,8}[^\n]{60}/u;
/** "October 6. The water is good", "3 May 1911 — We sailed": it opens its own paragraph. */
const OPENS = /(?:^|\n)[^\S\n]*$/u;
const RUNS_IN = /^(?:[.:]|,?\s?[–—-])\s{1,4}[“"‘']?\p{Lu}[^\n]{8}/u;

/**
 * The posts of a text that has more than one, with what was found in it: days of a diary without a
 * year take that of the day beside them. One date alone is the article's own stamp.
 */
export function postsOf(
  text: string,
  all: readonly FoundTimex[],
): { readonly found: readonly FoundTimex[]; readonly posts: readonly Post[] } {
  const hours = withHours(text, all);
  const found = all.map((timex) => hours.get(timex) ?? timex);
  const over = new Set(hours.values());
  const days = found.filter((timex) => isDay(timex) || over.has(timex));
  const entries = days.filter((timex) => opens(text, timex));
  const dated = entries.length < 2 ? new Map<FoundTimex, FoundTimex>() : inTheirYears(entries);
  const heads = days.filter((timex) => dated.has(timex) || isOver(text, timex));
  if (heads.length < 2) return { found, posts: [] };
  const posts = heads.map((head, i) => ({
    head,
    // Behind the last entry of a list the article may go on.
    end: heads[i + 1]?.start ?? (dated.has(head) ? endOfLine(text, head.end) : text.length),
  }));
  return { found: found.map((timex) => dated.get(timex) ?? timex), posts };
}

/** What calls itself a log; "Saturday, 9 a.m." also heads what is on. */
const LOG = /\b(?:live|updates?|updated|latest|newest|log|diary|blog)\b/iu;
const LONGEST_TOP = 1000;

/** "Friday, 5:30 p.m." over the posts of a log, each the last such day up to the page's last stamp. */
function withHours(
  text: string,
  found: readonly FoundTimex[],
): ReadonlyMap<FoundTimex, FoundTimex> {
  const stamps = found.flatMap(({ sentence, reading }) =>
    sentence < 0 && reading.kind === 'fixed' ? (daysOf(reading.value)?.last ?? []) : [],
  );
  const heads = LOG.test(text.slice(0, LONGEST_TOP))
    ? found.flatMap((timex): readonly [FoundTimex, FoundTimex][] => {
        const isHour = timex.reading.kind === 'weekday' && /^T\d/u.test(timex.time ?? '');
        if (!isHour || !(isOver(text, timex) || opens(text, timex))) return [];
        const past = { ...timex.reading, which: 'past' } as const;
        const value = stamps.length === 0 ? undefined : readAgainst(past, Math.max(...stamps));
        return [
          [timex, { ...timex, reading: value === undefined ? past : { kind: 'fixed', value } }],
        ];
      })
    : [];
  return new Map(heads.length > 1 ? heads : []);
}

const isOver = (text: string, { start, end }: FoundTimex): boolean =>
  ABOVE.test(text.slice(Math.max(0, start - LOOK), start)) &&
  BELOW.test(text.slice(end, end + 2 * LOOK));

const opens = (text: string, { start, end, sentence }: FoundTimex): boolean =>
  sentence >= 0 &&
  OPENS.test(text.slice(Math.max(0, start - LOOK), start)) &&
  RUNS_IN.test(text.slice(end, end + LOOK));

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Gives entries without a year the one that puts them near the entry before, or else the one behind. */
function inTheirYears(entries: readonly FoundTimex[]): ReadonlyMap<FoundTimex, FoundTimex> {
  const dated = new Map<FoundTimex, FoundTimex>();
  const pass = (from: readonly FoundTimex[], most: number): void => {
    let last: string | undefined;
    for (const entry of from) {
      const known = dated.get(entry) ?? entry;
      const next = last === undefined ? asOver(known) : inYearOf(last, known, most);
      dated.set(entry, next);
      if (next.reading.kind === 'fixed') last = next.reading.value;
    }
  };
  pass(entries, MOST_MONTHS_ON);
  pass(entries.toReversed(), 12 - MOST_MONTHS_ON);
  return dated;
}

/** An entry is at most so many months after the one before; diaries rest more often than they go back. */
const MOST_MONTHS_ON = 7;

/** "2 April: Polls will be held in May": what the entry looks ahead to says nothing of its own day. */
const asOver = (entry: FoundTimex): FoundTimex =>
  entry.reading.kind === 'yearless' && entry.reading.which === 'future'
    ? { ...entry, reading: { ...entry.reading, which: 'past' } }
    : entry;

function inYearOf(last: string, entry: FoundTimex, most: number): FoundTimex {
  const { reading } = entry;
  if (reading.kind !== 'yearless') return entry;
  const [year, on] = [
    Number(last.slice(0, 4)),
    Number(reading.value.slice(5, 7)) - Number(last.slice(5, 7)),
  ];
  const ofEntry = on > most ? year - 1 : on <= most - 12 ? year + 1 : year;
  return {
    ...entry,
    reading: { kind: 'fixed', value: reading.value.replace('XXXX', String(ofEntry)) },
  };
}
