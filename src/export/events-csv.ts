import { dateWords } from '../selectors/date-words.ts';
import { questionOf } from '../selectors/question-of.ts';
import { correctionsOf } from './corrected.ts';
import { writeCsv } from './csv.ts';
import { storyWords } from './story-words.ts';
import type { Taken, Written } from './taken.ts';

const COLUMNS = [
  'id',
  'label',
  'date',
  'edtf',
  'earliest',
  'latest',
  'precision',
  'basis',
  'modality',
  'told by',
  'credited',
  'people',
  'quotes',
  'outlets differ in',
  'corrected',
  'article',
  'headline',
  'start',
  'end',
];

/** One row an event; the last columns are the place of its label. */
export function writeEventsCsv({ story }: Taken): Written {
  const { nameOf, wordsOf, sourceOf } = storyWords(story);
  const corrected = correctionsOf(story);
  const names = (ids: readonly string[]): string => ids.map(nameOf).join('; ');
  const differs = (id: string): readonly string[] => [
    ...new Set(
      story.disagreements
        .filter(({ event }) => event === id)
        .map((disagreement) => questionOf(story, disagreement)),
    ),
  ];
  const rows = story.events.map((event) => {
    const source = sourceOf(event.label.article);
    return [
      event.id,
      wordsOf(event.label),
      dateWords(event),
      event.edtf ?? '',
      event.earliest ?? '',
      event.latest ?? '',
      event.precision,
      event.basis,
      event.modality,
      names(event.outlets),
      names(event.cited),
      names(event.people),
      String(event.quotes.length),
      differs(event.id).join('; '),
      corrected(event.id),
      source.file,
      source.headline ?? '',
      String(event.label.start),
      String(event.label.end),
    ];
  });
  return writeCsv({ columns: COLUMNS, rows });
}
