import { speakersOf, type Quote } from '../core/model/quote.ts';
import type { Span } from '../core/model/span.ts';
import type { Story } from '../core/model/story.ts';
import type { MarkKind } from '../state/view-state.ts';
import { CHANNEL_WORDS, channelOf } from './kind-words.ts';
import { timexWords } from './reader-reading-words.ts';
import { articleOf, wordsOf } from './story-text.ts';

/** Words of the article that mean something to the story. */
export interface ReaderMark extends Span {
  readonly kind: MarkKind;
  /** Id of the event, time expression, person or quote. */
  readonly id: string;
  /** An event's label, a person's name, or our words for what a date means or who says a quote. */
  readonly says: string;
}

/** All that the story knows about an article, in text order. */
export function marksOf(story: Story, article: string): readonly ReaderMark[] {
  const here = (span: { readonly article: string }): boolean => span.article === article;
  const published = articleOf(story, article)?.published?.latest;
  const marks: ReaderMark[] = [
    ...story.timexes
      .filter(here)
      .map((timex) => toMark('date', timex.id, timex, timexWords(timex, published))),
    ...story.quotes
      .filter(here)
      .map((quote) => toMark('quote', quote.id, quote, saidWords(story, quote))),
  ];
  for (const { id, name, mentions } of [...story.people, ...story.organisations, ...story.outlets])
    for (const mention of mentions)
      if (here(mention)) marks.push(toMark('name', id, mention, name));
  for (const event of story.events) {
    const label = wordsOf(story, event.label);
    for (const mention of event.mentions)
      if (here(mention)) marks.push(toMark('event', event.id, mention, label));
  }
  return marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

const KINDS: Readonly<Record<Quote['kind'], string>> = {
  direct: 'Direct speech',
  scare: 'Words in quotation marks',
  title: 'Title of a work',
};

/** "Direct speech, by Ines Okafor, in a statement, via AFP. Rule: cue/after." */
function saidWords(story: Story, quote: Quote): string {
  const { kind, article, source, via, rule } = quote;
  const channel = channelOf(quote);
  const entities = [...story.people, ...story.organisations, ...story.outlets];
  const nameOf = (id: string): string | undefined =>
    entities.find((entity) => entity.id === id)?.name;
  const names = speakersOf(quote).flatMap((id) => nameOf(id) ?? []);
  const said = source && (names.join(', ') || `“${wordsOf(story, { article, ...source })}”`);
  const parts = [
    KINDS[kind],
    said === null ? undefined : `by ${said}`,
    channel === null ? undefined : CHANNEL_WORDS[channel],
    via === null ? undefined : `via ${nameOf(via) ?? via}`,
  ];
  return `${parts.filter((part) => part !== undefined).join(', ')}. Rule: ${rule}.`;
}

const toMark = (kind: MarkKind, id: string, { start, end }: Span, says: string): ReaderMark => ({
  kind,
  id,
  start,
  end,
  says,
});

/** How many marks of each kind there are; of events how many it tells, as all lists count them. */
export const countMarks = (marks: readonly ReaderMark[]): Readonly<Record<MarkKind, number>> => ({
  event: new Set(marks.flatMap(({ kind, id }) => (kind === 'event' ? [id] : []))).size,
  date: marks.filter(({ kind }) => kind === 'date').length,
  name: marks.filter(({ kind }) => kind === 'name').length,
  quote: marks.filter(({ kind }) => kind === 'quote').length,
});

/** The marks that touch each block, in one pass; both are in text order. */
export function marksByBlock<B extends Span>(
  blocks: readonly B[],
  marks: readonly ReaderMark[],
): ReadonlyMap<B, readonly ReaderMark[]> {
  const touching = new Map<B, ReaderMark[]>(blocks.map((block) => [block, []]));
  let first = 0;
  for (const mark of marks) {
    while ((blocks[first]?.end ?? Number.POSITIVE_INFINITY) <= mark.start) first += 1;
    for (let i = first; i < blocks.length; i += 1) {
      const block = blocks[i];
      if (block === undefined || block.start >= mark.end) break;
      touching.get(block)?.push(mark);
    }
  }
  return touching;
}
