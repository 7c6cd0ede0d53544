import { compareText } from '../core/model/compare-text.ts';
import type { Quote } from '../core/model/quote.ts';
import type { Story } from '../core/model/story.ts';
import type { Sort } from '../state/view-state.ts';
import { fold } from './fold.ts';
import { foundWords } from './found-words.ts';
import { groupBy } from './group-by.ts';
import { namedSpeakers, type NamedSpeaker } from './named-speakers.ts';
import { CORRECTED } from './precision-words.ts';
import { quoteFactsIn, type QuoteFacts } from './quote-facts.ts';
import { sentenceOf } from './sentence-of.ts';
import { wordsOf } from './story-text.ts';

export interface QuoteRow extends QuoteFacts {
  readonly kind: Quote['kind'];
  /** Whether the reader said who speaks. */
  readonly corrected: boolean;
  /** What the search found around the quote. */
  readonly found: string | undefined;
}

export interface QuoteGroup {
  readonly key: string;
  /** All who speak, by name; or the words that say who, where none is named; or nobody. */
  readonly speaker:
    | { readonly kind: 'named'; readonly names: readonly [NamedSpeaker, ...NamedSpeaker[]] }
    | { readonly kind: 'words'; readonly words: string }
    | { readonly kind: 'nobody' };
  readonly quotes: readonly Quote[];
}

/**
 * Quotes by speaker: people, other names, then words that name nobody, then nobody at all; of each,
 * those who say most first, or by their names.
 */
export function quoteGroups(
  story: Story,
  quotes: readonly Quote[],
  sort: Sort = '',
): readonly QuoteGroup[] {
  const spoken = quotes.map((quote) => ({ quote, speaker: speakerOf(story, quote) }));
  const people = new Set(story.people.map(({ id }) => id));
  const byName = sort === 'name';
  return [...groupBy(spoken, ({ speaker }) => keyOf(speaker))]
    .map(([key, own]) => ({
      key,
      speaker: own[0].speaker,
      quotes: own.map(({ quote }) => quote),
    }))
    .toSorted(
      (a, b) =>
        rankOf(people, a) - rankOf(people, b) ||
        (byName ? compareText(a.key, b.key) : b.quotes.length - a.quotes.length),
    );
}

/** Makes the row of a quote when it is drawn. */
export function quoteRowMaker(story: Story, search: string): (quote: Quote) => QuoteRow {
  const factsOf = quoteFactsIn(story);
  return (quote) => ({
    ...factsOf(quote),
    kind: quote.kind,
    corrected: quote.rule === CORRECTED,
    found: foundWords(story, [quote, sentenceOf(story, quote)], search)?.words,
  });
}

function speakerOf(story: Story, quote: Quote): QuoteGroup['speaker'] {
  const { article, source } = quote;
  if (source === null) return { kind: 'nobody' };
  const [first, ...more] = namedSpeakers(story, quote).map(
    ({ id, name, roles: [role] = [] }): NamedSpeaker => ({
      id,
      name,
      role: role && wordsOf(story, role),
    }),
  );
  return first
    ? { kind: 'named', names: [first, ...more] }
    : { kind: 'words', words: wordsOf(story, { article, ...source }) };
}

/** "A spokesperson" and "a spokesperson" are one heading; "the spokesperson" may be another. */
const keyOf = (speaker: QuoteGroup['speaker']): string =>
  speaker.kind === 'named'
    ? `named:${speaker.names.map(({ name }) => name).join(' + ')}`
    : speaker.kind === 'words'
      ? `words:${fold(speaker.words)}`
      : 'nobody';

function rankOf(people: ReadonlySet<string>, { speaker }: Pick<QuoteGroup, 'speaker'>): number {
  if (speaker.kind === 'nobody') return 3;
  if (speaker.kind === 'words') return 2;
  return people.has(speaker.names[0].id) ? 0 : 1;
}
