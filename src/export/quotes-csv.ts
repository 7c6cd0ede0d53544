import { speakersOf } from '../core/model/quote.ts';
import { channelOf } from '../selectors/kind-words.ts';
import { eventsByQuote } from '../selectors/visible-quotes.ts';
import { correctionsOf } from './corrected.ts';
import { writeCsv } from './csv.ts';
import { storyWords } from './story-words.ts';
import type { Taken, Written } from './taken.ts';

const COLUMNS = [
  'id',
  'words',
  'kind',
  'speaker',
  'speaker as named there',
  'said how',
  'through',
  'outlet',
  'published',
  'events',
  'corrected',
  'article',
  'headline',
  'start',
  'end',
];

/** One row a quote; the last columns are the place of its words. */
export function writeQuotesCsv({ story }: Taken): Written {
  const words = storyWords(story);
  const corrected = correctionsOf(story);
  const events = eventsByQuote(story);
  const rows = story.quotes.map((quote) => {
    const source = words.sourceOf(quote.article);
    return [
      quote.id,
      words.wordsOf(quote),
      quote.kind,
      speakersOf(quote).map(words.nameOf).join('; '),
      quote.source === null
        ? ''
        : words.wordsOf({
            article: quote.article,
            start: quote.source.start,
            end: quote.source.end,
          }),
      channelOf(quote) ?? '',
      quote.via === null ? '' : words.nameOf(quote.via),
      source.outlet,
      source.date ?? '',
      (events.get(quote.id) ?? []).map(({ label }) => words.wordsOf(label)).join('; '),
      corrected(quote.id),
      source.file,
      source.headline ?? '',
      String(quote.start),
      String(quote.end),
    ];
  });
  return writeCsv({ columns: COLUMNS, rows });
}
