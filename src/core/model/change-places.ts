import type { Anchor, Change, ContentKey } from './correction.ts';

type Places = {
  readonly [K in Change['kind']]: (change: Extract<Change, { kind: K }>) => readonly Anchor[];
};

const PLACES: Places = {
  'article-outlet': () => [],
  'article-published': () => [],
  'event-date': ({ event }) => [event],
  'event-reject': ({ event }) => [event],
  'event-merge': ({ event, into }) => [event, into],
  'event-split': ({ tellings }) => tellings,
  'event-add': ({ telling }) => [telling],
  'quote-speaker': ({ quote, speaker }) =>
    speaker.kind === 'mention' ? [quote, speaker.mention] : [quote],
  'person-merge': ({ person, into }) => [person, into],
  'person-split': ({ mentions }) => mentions,
};

/** The places in articles that a change names. */
export function anchorsOf(change: Change): readonly Anchor[] {
  // The table has a row for each kind; the compiler cannot pair the two by itself.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const places = PLACES[change.kind] as (change: Change) => readonly Anchor[];
  return places(change);
}

/** The articles that a change is about, by their content. */
export const contentsOf = (change: Change): readonly ContentKey[] =>
  'content' in change ? [change.content] : anchorsOf(change).map(({ content }) => content);
