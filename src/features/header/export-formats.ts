import type { Story } from '../../core/model/story.ts';
import { wordsOf } from '../../selectors/story-text.ts';
import { tellersOf } from '../../selectors/tellers.ts';

/** One kind of file that a story can be saved as. */
export interface ExportFormat {
  readonly name: string;
  readonly about: string;
  readonly extension: string;
  readonly type: string;
  readonly write: (story: Story) => string;
}

export const EXPORTS: readonly ExportFormat[] = [
  {
    name: 'Story as JSON',
    about: 'Everything: articles, events, quotes, dates, with the place of each in its text.',
    extension: 'json',
    type: 'application/json',
    write: (story) => `${JSON.stringify(story, null, 2)}\n`,
  },
  {
    name: 'Events as CSV',
    about: 'One line an event, for a spreadsheet: dates, words, outlets.',
    extension: 'csv',
    type: 'text/csv',
    write: eventsAsCsv,
  },
];

const COLUMNS = ['edtf', 'earliest', 'latest', 'precision', 'basis', 'label', 'told by'];

function eventsAsCsv(story: Story): string {
  const names = new Map(tellersOf(story).map(({ id, name }) => [id, name]));
  const rows = story.events.map((event) => [
    event.edtf ?? '',
    event.earliest ?? '',
    event.latest ?? '',
    event.precision,
    event.basis,
    wordsOf(story, event.label),
    event.outlets.map((id) => names.get(id) ?? id).join('; '),
  ]);
  // RFC 4180: lines end in CR LF, a field with a quote, comma or line break is quoted.
  return [COLUMNS, ...rows].map((row) => `${row.map(toField).join(',')}\r\n`).join('');
}

/** A spreadsheet runs what begins with = + - or @ as a formula: an apostrophe keeps it words. */
function toField(text: string): string {
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
