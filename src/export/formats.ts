import type { Taken, Written } from './taken.ts';

type Write = (taken: Taken) => Written;

/** One kind of file that a story can be taken away as. */
export interface Format {
  readonly name: string;
  /** What it is for. */
  readonly about: string;
  /** What its file is called after the headline: "events.csv". */
  readonly ending: string;
  /** MIME type. */
  readonly type: string;
  /** Fetched when it is asked for. */
  readonly load: () => Promise<Write>;
  /** Whatever the filters leave, all of it is written. */
  readonly isWhole?: true;
  /** The text is SVG and becomes a picture of dots. */
  readonly isRaster?: true;
}

export interface FormatGroup {
  readonly name: string;
  readonly formats: readonly Format[];
}

const CSV = 'text/csv;charset=utf-8';

const drawTimeline = async (): Promise<Write> => (await import('./picture.ts')).writePicture;

/** Everything that the menu offers, in its order. */
export const FORMAT_GROUPS: readonly FormatGroup[] = [
  {
    name: 'For Sourceline',
    formats: [
      {
        name: 'Story file',
        about: 'Opens on another page of Sourceline: articles, corrections and this view.',
        ending: 'sourceline.json',
        type: 'application/json',
        load: async () => (await import('./story-file.ts')).writeStoryFile,
        isWhole: true,
      },
    ],
  },
  {
    name: 'To read and show',
    formats: [
      {
        name: 'Chronology (Markdown)',
        about: 'Text in date order, with a footnote for each source.',
        ending: 'md',
        type: 'text/markdown;charset=utf-8',
        load: async () => (await import('./markdown.ts')).writeMarkdown,
      },
      {
        name: 'Timeline picture (SVG)',
        about: 'Sharp at any size; editable in a drawing program.',
        ending: 'svg',
        type: 'image/svg+xml',
        load: drawTimeline,
      },
      {
        name: 'Timeline picture (PNG)',
        about: 'The same picture, for slides and messages.',
        ending: 'png',
        type: 'image/png',
        load: drawTimeline,
        isRaster: true,
      },
    ],
  },
  {
    name: 'Spreadsheets',
    formats: [
      {
        name: 'Events (CSV)',
        about: 'A row for each event: dates, words, outlets.',
        ending: 'events.csv',
        type: CSV,
        load: async () => (await import('./events-csv.ts')).writeEventsCsv,
      },
      {
        name: 'Quotes (CSV)',
        about: 'A row for each quote: words, speaker, outlet.',
        ending: 'quotes.csv',
        type: CSV,
        load: async () => (await import('./quotes-csv.ts')).writeQuotesCsv,
      },
      {
        name: 'Disagreements (CSV)',
        about: 'A row for each claim on which outlets differ.',
        ending: 'disagreements.csv',
        type: CSV,
        load: async () => (await import('./disagreements-csv.ts')).writeDisagreementsCsv,
      },
    ],
  },
  {
    name: 'Timelines and calendars',
    formats: [
      {
        name: 'TimelineJS',
        about: 'JSON for an interactive timeline on your site.',
        ending: 'timelinejs.json',
        type: 'application/json',
        load: async () => (await import('./timeline-js.ts')).writeTimelineJs,
      },
      {
        name: 'Calendar (iCalendar)',
        about: 'All-day entries; uncertain dates are tentative.',
        ending: 'ics',
        type: 'text/calendar;charset=utf-8',
        load: async () => (await import('./icalendar.ts')).writeICalendar,
      },
    ],
  },
  {
    name: 'Data for programs',
    formats: [
      {
        name: 'Story (JSON)',
        about: 'Everything that was read, each fact with its place in the text.',
        ending: 'story.json',
        type: 'application/json',
        load: async () => (await import('./story-json.ts')).writeStoryJson,
      },
      {
        name: 'Linked data (JSON-LD)',
        about: 'schema.org articles, events, people and quotations.',
        ending: 'jsonld',
        type: 'application/ld+json',
        load: async () => (await import('./json-ld.ts')).writeJsonLd,
      },
      {
        name: 'Annotations (W3C)',
        about: 'Every mark in the texts, for annotation tools.',
        ending: 'annotations.jsonld',
        type: 'application/ld+json',
        load: async () => (await import('./web-annotations.ts')).writeWebAnnotations,
      },
    ],
  },
];
