import type { Change, ContentKey, LogEntry, UnfitReason } from '../core/model/correction.ts';
import { longDateWords } from './date-words.ts';

/** A correction in plain words, and the words of the articles that it names. */
export interface CorrectionWords {
  readonly does: string;
  readonly words: readonly string[];
}

const articleNamed = (name: string | undefined): readonly string[] =>
  name === undefined ? [] : [name];

const UNKNOWN = 'A correction that this version does not know';

const NO_DATE = '../..';

const inWords = (edtf: string): string => longDateWords({ edtf, earliest: null, latest: null });

const count = (n: number, one: string, many: string): string =>
  n === 1 ? `One ${one}` : `${n} ${many}`;

/** What a change does; `articleOf` names an article by its content, where the story has it. */
export function changeWords(
  change: Change,
  articleOf: (content: ContentKey) => string | undefined,
): CorrectionWords {
  switch (change.kind) {
    case 'article-outlet':
    case 'article-published':
      return { does: articleWords(change), words: articleNamed(articleOf(change.content)) };
    case 'event-date':
      return {
        does:
          change.edtf === NO_DATE
            ? 'Date of the event taken away'
            : `Event dated ${inWords(change.edtf)}`,
        words: [change.event.exact],
      };
    case 'event-merge':
      return { does: 'Two events made one', words: [change.event.exact, change.into.exact] };
    case 'event-split':
      return {
        does: `${count(change.tellings.length, 'telling', 'tellings')} split off as an event`,
        words: change.tellings.map(({ exact }) => exact),
      };
    case 'event-reject':
      return { does: 'Event rejected', words: [change.event.exact] };
    case 'event-add':
      return {
        does:
          change.edtf === null || change.edtf === NO_DATE
            ? 'Event added'
            : `Event added: ${inWords(change.edtf)}`,
        words: [change.telling.exact],
      };
    case 'quote-speaker':
      return {
        does: `Speaker set to ${speakerWords(change.speaker)}`,
        words: [change.quote.exact],
      };
    case 'person-merge':
      return { does: 'Two people made one', words: [change.person.exact, change.into.exact] };
    case 'person-split':
      return {
        does: `${count(change.mentions.length, 'mention', 'mentions')} split off as another person`,
        words: change.mentions.map(({ exact }) => exact),
      };
    default:
      return { does: UNKNOWN, words: [] };
  }
}

function articleWords(
  change: Extract<Change, { readonly kind: 'article-outlet' | 'article-published' }>,
): string {
  if (change.kind === 'article-outlet') {
    const outlet = change.outlet.trim();
    return outlet === '' ? 'Outlet left to the text' : `Outlet set to ${outlet}`;
  }
  const { published } = change;
  return published === ''
    ? 'Date of the article left to the text'
    : `Article dated ${inWords(published)}`;
}

const speakerWords = (
  speaker: Extract<Change, { readonly kind: 'quote-speaker' }>['speaker'],
): string =>
  speaker.kind === 'nobody'
    ? 'nobody'
    : speaker.kind === 'name'
      ? speaker.name.trim()
      : speaker.mention.exact;

/** Why a correction does not fit the story as it is read now. */
const WHY_UNFIT: Readonly<Record<UnfitReason, string>> = {
  'no-article': 'Its article is not in the story.',
  'other-words': 'The words at its place are others.',
  'no-event': 'No event is told there any more.',
  'no-quote': 'No quote stands there any more.',
  'no-person': 'Nobody is named there any more.',
  rejected: 'The event was rejected by another correction.',
  'not-a-date': 'Its date is no date.',
  'no-name': 'It names nobody.',
  'already-so': 'The story reads so without it.',
  unknown: 'This version does not know what it says.',
};

/** A line of the history. */
export interface HistoryRow extends CorrectionWords {
  readonly id: string;
  readonly note: string | undefined;
  /** As an ISO instant. */
  readonly at: string;
  readonly state: 'in force' | 'taken back' | 'unfit';
  /** Why it does not fit. */
  readonly why: string | undefined;
}

/** The corrections of a log in plain words, the latest first. */
export function historyRows(
  log: { readonly inForce: readonly LogEntry[]; readonly takenBack: readonly LogEntry[] },
  unfit: ReadonlyMap<string, UnfitReason>,
  articleOf: (content: ContentKey) => string | undefined,
): readonly HistoryRow[] {
  const back = new Set(log.takenBack.map(({ id }) => id));
  return [...log.inForce, ...log.takenBack]
    .toSorted((a, b) => b.clock - a.clock || (a.id < b.id ? 1 : -1))
    .flatMap(({ id, at, deed }) => {
      if (deed.kind !== 'change') return [];
      const why = unfit.get(id);
      const known =
        why === 'unknown' ? { does: UNKNOWN, words: [] } : changeWords(deed.change, articleOf);
      const state = back.has(id) ? 'taken back' : why === undefined ? 'in force' : 'unfit';
      return [{ id, at, note: deed.note, state, why: why && WHY_UNFIT[why], ...known }];
    });
}
