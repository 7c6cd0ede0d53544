import type { AppliedCorrection } from '../core/model/correction.ts';
import type { Story } from '../core/model/story.ts';
import { groupBy } from '../selectors/group-by.ts';
import { oneLine } from './plain-text.ts';

const WHAT: Readonly<Record<AppliedCorrection['kind'], string>> = {
  'article-outlet': 'outlet',
  'article-published': 'date of publication',
  'event-date': 'date',
  'event-merge': 'two events made one',
  'event-split': 'one event made two',
  'event-reject': 'left out',
  'event-add': 'added',
  'quote-speaker': 'speaker',
  'person-merge': 'two people made one',
  'person-split': 'one person made two',
};

/** What the reader overruled about a fact, in words; '' for what stands as it was read. */
export function correctionsOf(story: Story): (id: string | null) => string {
  const byTarget = groupBy(story.corrections ?? [], ({ target }) => target);
  return (id) =>
    (byTarget.get(id ?? '') ?? [])
      .map(({ kind, note }) => WHAT[kind] + (note === undefined ? '' : ` (${oneLine(note)})`))
      .join('; ');
}
