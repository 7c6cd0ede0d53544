import type { ReadNote } from '../../load/load-failure.ts';

type Header = Extract<ReadNote, { kind: 'header' }>['problem'];

/** What the user should know about an article that was taken. */
export function noteText(name: string, note: ReadNote): string {
  if (note.kind === 'encoding') return `${name} was read as ${encodingName(note.encoding)}.`;
  return note.kind === 'whole-page'
    ? `No article was told apart in ${name}: all the words of the page were taken. Remove it and paste the article’s words if there is too much in it.`
    : `The header of ${name} was left in the text: ${HEADER[note.problem.kind](wordsOf(note.problem))}`;
}

const wordsOf = (problem: Header): string => ('words' in problem ? problem.words : '');

const HEADER: Readonly<Record<Header['kind'], (words: string) => string>> = {
  unclosed: () => 'its last line must be ---.',
  'no-pair': (words) => `“${words}” is not of the form “outlet: name”.`,
  'unknown-key': (words) =>
    `“${words}” is not known. Known are outlet, published or date, url and title.`,
  twice: (words) => `“${words}” stands in it twice.`,
  'no-day': (words) => `“${words}” is no day such as 2021-03-03.`,
  'no-address': (words) => `“${words}” is no web address.`,
};

/** As people write it: "UTF-16", "Windows-1252", "Shift_JIS". */
const encodingName = (encoding: string): string =>
  NAMES.get(encoding) ??
  (encoding.startsWith('windows') ? encoding.replace('w', 'W') : encoding.toUpperCase());

const NAMES: ReadonlyMap<string, string> = new Map([
  ['utf-16le', 'UTF-16'],
  ['utf-16be', 'UTF-16'],
  ['shift_jis', 'Shift_JIS'],
  ['big5', 'Big5'],
]);
