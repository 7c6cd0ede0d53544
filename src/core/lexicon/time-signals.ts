/** Words before a date that make it the start ("since June") or the end ("until June") of a time. */
export const OPENING_SIGNALS: ReadonlySet<string> = new Set([
  'since',
  'ever since',
  'after',
  'from',
  'beginning',
  'starting',
]);

export const CLOSING_SIGNALS: ReadonlySet<string> = new Set([
  'until',
  'till',
  "'til",
  'before',
  'by',
  'prior to',
  'up to',
  'up until',
]);

/** Prepositions that only place what happened on the date. */
export const PLAIN_SIGNALS: ReadonlySet<string> = new Set([
  'in',
  'on',
  'at',
  'of',
  'over',
  'during',
  'for',
  'between',
  'throughout',
  'within',
  'through',
  'around',
]);
