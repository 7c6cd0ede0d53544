import { questionOf } from '../selectors/question-of.ts';
import { correctionsOf } from './corrected.ts';
import { writeCsv } from './csv.ts';
import { storyWords } from './story-words.ts';
import type { Taken, Written } from './taken.ts';

const COLUMNS = [
  'id',
  'outlets differ in',
  'event',
  'event id',
  'outlet',
  'words',
  'read as',
  'says less',
  'corrected',
  'article',
  'headline',
  'start',
  'end',
];

/** One row a claim: those of one disagreement share its id. */
export function writeDisagreementsCsv({ story }: Taken): Written {
  const { wordsOf, sourceOf } = storyWords(story);
  const corrected = correctionsOf(story);
  const labels = new Map(story.events.map(({ id, label }) => [id, label]));
  const rows = story.disagreements.flatMap((disagreement) => {
    const { id, event, claims } = disagreement;
    const asks = questionOf(story, disagreement);
    return claims.map((claim) => {
      const label = labels.get(event ?? '');
      const source = sourceOf(claim.article);
      return [
        id,
        asks,
        label ? wordsOf(label) : '',
        event ?? '',
        source.outlet,
        wordsOf(claim),
        claim.value,
        claim.vague === true ? 'yes' : '',
        corrected(event),
        source.file,
        source.headline ?? '',
        String(claim.start),
        String(claim.end),
      ];
    });
  });
  return writeCsv({ columns: COLUMNS, rows });
}
