import { readDays, type EdtfFault } from '../../core/model/edtf.ts';
import { longDateWords } from '../../selectors/date-words.ts';

const FAULTS: Readonly<Record<EdtfFault, (part: string) => string>> = {
  empty: () =>
    'Write a date: 22 December 2022, December 2022, summer 2022, 2022, or two with “to” between them.',
  'not-edtf': (part) =>
    `“${part}” is not written as a date. Write 22 December 2022, 2022-12-22, December 2022 or 2022; ~ at its end means about, ? perhaps.`,
  'no-such-month': (part) => `“${part}”: months are 01 to 12, seasons 21 to 24.`,
  'no-such-day': (part) => `“${part}”: that month has no such day.`,
  'no-such-time': (part) => `“${part}”: that is no time of a day.`,
  reversed: () => 'The end lies before the beginning.',
};

/** What a date that is being typed means, or what is wrong with it. */
export type DateTold =
  | { readonly ok: true; readonly words: string; readonly days: string }
  | { readonly ok: false; readonly words: string };

/** Tells a typed date in words and as an interval. */
export function tellDate(text: string): DateTold {
  const reading = readDays(text);
  if (!reading.ok) return { ok: false, words: FAULTS[reading.fault](reading.part) };
  const { edtf, earliest, latest } = reading.date;
  if (edtf === null)
    return { ok: true, words: 'No date', days: 'It will wait among the undated events.' };
  const days =
    earliest === latest
      ? 'That one day.'
      : earliest === null
        ? `Any day up to ${latest ?? ''}.`
        : latest === null
          ? `From ${earliest} on, without an end.`
          : `From ${earliest} to ${latest}.`;
  return { ok: true, words: longDateWords(reading.date), days };
}
