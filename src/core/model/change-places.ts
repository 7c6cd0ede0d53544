import type { Anchor, Change, ContentKey } from './correction.ts';

type Places = (change: Change) => readonly Anchor[];

const row = <K extends Change['kind']>(
  kind: K,
  places: (change: Extract<Change, { kind: K }>) => readonly Anchor[],
  // The table has a row for each kind; the compiler cannot pair the two by itself.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
): readonly [string, Places] => [kind, places as Places];

const PLACES: ReadonlyMap<string, Places> = new Map([
  row('article-outlet', () => []),
  row('article-published', () => []),
  row('event-date', ({ event }) => [event]),
  row('event-reject', ({ event }) => [event]),
  row('event-merge', ({ event, into }) => [event, into]),
  row('event-split', ({ tellings }) => tellings),
  row('event-add', ({ telling }) => [telling]),
  row('quote-speaker', ({ quote, speaker }) =>
    speaker.kind === 'mention' ? [quote, speaker.mention] : [quote],
  ),
  row('person-merge', ({ person, into }) => [person, into]),
  row('person-split', ({ mentions }) => mentions),
]);

/** The places in articles that a change names; none for a change of another version. */
export const anchorsOf = (change: Change): readonly Anchor[] =>
  PLACES.get(change.kind)?.(change) ?? [];

/** The articles that a change is about, by their content. */
export const contentsOf = (change: Change): readonly ContentKey[] =>
  'content' in change ? [change.content] : anchorsOf(change).map(({ content }) => content);

/** Whether this version knows such changes. */
export const isKnownKind = (kind: string): boolean => PLACES.has(kind);
