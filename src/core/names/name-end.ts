import { WEEKDAYS } from '../lexicon/weekdays.ts';
import { isInitialHere } from './initials.ts';
import { classify, type WordClass } from './word-class.ts';
import type { Word } from './words.ts';

/** Names of people have at most this many words: "Ana Maria de la Cruz Soto" has six. */
const MOST_PARTS = 6;

/** Where the name that begins at `from` ends: at the first word that cannot belong to it. */
export function endOfName(words: readonly Word[], from: number, limit: number): number {
  let to = from + 1;
  let parts = 1;
  while (to < limit && parts < MOST_PARTS) {
    const word = words[to];
    if (word === undefined || word.text === '&') break;
    const close = closingMark(words, to, limit);
    if (close !== undefined) {
      to = close + 2;
      parts += 1;
      continue;
    }
    if (word.text === ',') return isGeneration(words[to + 1]) ? to + 2 : to;
    if (word.is.suffix && !isInitialHere(words, to)) return to + 1;
    if (word.capital) {
      const { is } = classify(words, to);
      if (
        is !== 'name' &&
        words[to - 1]?.is.particle !== true &&
        !isAfterInitial(words, from, to, is) &&
        !isSurnameAfterAll(words, from, to, is) &&
        !isMiddleTitle(words, from, to, is)
      )
        break;
      parts += 1;
    }
    to += 1;
  }
  while (to > from + 1 && words[to - 1]?.capital !== true) to -= 1;
  return to;
}

/**
 * "Theresa May", "Jack London", "Tim Cook", "Ashley Young": after a first name (and initials) a
 * month, a place, a trade or a word for what is common is a surname. A thing's word ("Albert Hall") must be a known one.
 */
function isSurnameAfterAll(
  words: readonly Word[],
  from: number,
  at: number,
  is: WordClass,
): boolean {
  const first = words[from];
  const word = words[at];
  if (first === undefined || word === undefined || word.shouted) return false;
  if (
    !first.is.given &&
    !isIntroduced(words, from) &&
    !(is === 'honorific' && isTitled(words, from))
  )
    return false;
  for (let between = from + 1; between < at; between += 1)
    if (!isMiddle(words[between])) return false;
  if (first.is.place && !word.is.surname) return false;
  const next = words[at + 1];
  const last = next === undefined || !next.capital || !next.joined || is === 'demonym';
  if (word.is.organisationWord || word.is.placeWord || word.is.thingAfter)
    return last && (isTitled(words, from) || (word.is.surname && isActing(words, from, at + 1)));
  if (WEEKDAYS.has(word.key) || LATE_MONTHS.has(word.key))
    return last && !isTold(words[from - 1]) && isActing(words, from, at + 1);
  const sure = !first.is.ambiguous && !first.is.place && !word.is.stop;
  return last && (is !== 'common' || sure || word.is.surname || SEASONAL.has(word.key));
}

/** "the cyclist Ruan Wellington": behind a role even an unknown first name has a surname. */
const isIntroduced = (words: readonly Word[], from: number): boolean => {
  const before = words[from - 1];
  return before?.is.role === true && !before.capital && words[from]?.is.place === false;
};

/** "Mayor Afzal Imam": what addresses one elsewhere is the surname of whom a title precedes. */
const isTitled = (words: readonly Word[], from: number): boolean =>
  words[from]?.joined === true &&
  (words[from - 1]?.is.title === true ||
    (words[from - 2]?.key === 'of' && words[from - 3]?.is.title === true));

/** "James Earl Byron", "Aung San Suu Kyi", "Ana Lagos Soto", "Roy Dell Hale": between a first name and a surname a title, a place or a firm is a name. */
const isMiddleTitle = (
  words: readonly Word[],
  from: number,
  at: number,
  is: WordClass,
): boolean => {
  const first = words[from];
  const next = words[at + 1];
  if (at !== from + 1 || first?.is.given !== true || next === undefined) return false;
  if (first.is.ambiguous) return false;
  if (!/^(?:title|honorific|place|known-organisation)$/.test(is) && words[at]?.key !== 'san')
    return false;
  return next.capital && next.joined && classify(words, at + 1).is === 'name';
};

/** "Perrin H. Long": behind an initial any word is a surname. */
const isAfterInitial = (words: readonly Word[], from: number, at: number, is: WordClass): boolean =>
  (at === from + 1 &&
    words[from]?.is.initials === true &&
    is === 'title' &&
    !OFFICES.test(words[at]?.key ?? '')) ||
  (at - 2 > from &&
    words[at - 1]?.text === '.' &&
    words[at - 2]?.text.length === 1 &&
    is !== 'title' &&
    is !== 'honorific' &&
    is !== 'organisation-word');

/** "T.N. Governor": what no one is called. */
const OFFICES = /^(?:governor|president|minister|secretary)$/;

/** Behind a comma only what tells father and son apart: "Ada Byron, MD" has a degree. */
const isGeneration = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:jr|sr|ii|iii|iv)$/.test(word.key);

/** An initial, its stop, or one more first name: "Martin Luther King". */
const isMiddle = (word: Word | undefined): boolean =>
  word !== undefined && (word.text === '.' || word.text.length === 1 || word.is.given);

/** "Heather Hill said", "Heather Hill, 43": not "at Tanner Park". */
const isActing = (words: readonly Word[], from: number, to: number): boolean => {
  const next = words[to];
  if (next === undefined) return false;
  const placed = /^(?:in|at|near|from|to|of|the|outside|across)$/.test(words[from - 1]?.key ?? '');
  return !placed && (/^(?:,|'s|who|\()$/.test(next.key) || next.is.speech || next.is.personal);
};

/** "He told Maria Tuesday, before": the day is when he told her. */
const isTold = (before: Word | undefined): boolean => before?.is.speech === true;

/** Months and feasts that are surnames as well; a day of the week or a late month must act like one. */
const SEASONAL: ReadonlySet<string> = new Set(
  'january march april may august easter christmas summer'.split(' '),
);

const LATE_MONTHS: ReadonlySet<string> = new Set(
  'february july september october november december'.split(' '),
);

/** Where the marks around a nickname close that open at `at`; undefined where none open. */
export function closingMark(words: readonly Word[], at: number, limit: number): number | undefined {
  const mark = words[at];
  if (mark === undefined || mark.is.lettered || !/^["“‘'(]$/.test(mark.text)) return undefined;
  for (let to = at + 2; to < Math.min(limit, at + 5); to += 1)
    if (/^["”’')]$/.test(words[to]?.text ?? '')) return to;
  return undefined;
}
