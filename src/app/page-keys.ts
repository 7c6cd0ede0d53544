/** A key that works anywhere on the page, as the list of keys shows it. */
interface KeyRow {
  readonly keys: readonly string[];
  readonly does: string;
}

/** The keys of the page by what they are for; those of the timeline are its own. */
export const KEY_GROUPS: readonly { readonly title: string; readonly rows: readonly KeyRow[] }[] = [
  {
    title: 'Find and walk',
    rows: [
      { keys: ['/'], does: 'Search' },
      { keys: ['j', 'k'], does: 'Next and previous event in the list' },
      { keys: ['↓', '↑'], does: 'The same, in the list; Home and End for its ends' },
      { keys: ['Enter'], does: 'Open the event' },
      { keys: ['Esc'], does: 'Close what is open' },
    ],
  },
  {
    title: 'Read',
    rows: [
      { keys: ['o'], does: 'Open the article at the event' },
      { keys: ['[', ']'], does: 'Previous and next teller of the event' },
      { keys: ['n', 'p'], does: 'Next and previous mark in the article' },
      { keys: ['t'], does: 'Tell an event by the selected words, or by the sentence of the mark' },
    ],
  },
  {
    title: 'Tabs',
    rows: [
      { keys: ['g', 'e'], does: 'Events' },
      { keys: ['g', 'q'], does: 'Quotes' },
      { keys: ['g', 'd'], does: 'Disagreements' },
      { keys: ['g', 'a'], does: 'Articles' },
    ],
  },
  {
    title: 'Correct',
    rows: [
      { keys: ['Ctrl', 'Z'], does: 'Undo the last correction (⌘ Z on a Mac)' },
      { keys: ['Ctrl', 'Shift', 'Z'], does: 'Redo it' },
    ],
  },
  {
    title: 'Timeline',
    rows: [
      { keys: ['f'], does: 'Show all of it' },
      { keys: ['+', '−'], does: 'Zoom in and out' },
      { keys: ['z'], does: 'Zoom to the chosen event' },
      { keys: ['Shift', '← →'], does: 'Move along' },
    ],
  },
];
