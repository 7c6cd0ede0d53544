import type { AppliedCorrection } from '../core/model/correction.ts';
import type { Story } from '../core/model/story.ts';
import { correctionsOf } from './corrections-of.ts';

/** What was done to something as a whole; what says so itself is left out. */
const DONE: ReadonlyMap<AppliedCorrection['kind'], string> = new Map([
  ['event-merge', 'merged by hand'],
  ['event-split', 'split off by hand'],
  ['event-add', 'added by hand'],
  ['person-merge', 'merged by hand'],
  ['person-split', 'split off by hand'],
]);

/** "merged by hand", "added by hand": what the reader did to an event or a person as a whole. */
export const doneTo = (story: Story, target: string): readonly string[] => [
  ...new Set((correctionsOf(story).get(target) ?? []).flatMap(({ kind }) => DONE.get(kind) ?? [])),
];

/** The last note that the reader made on something; undefined for none. */
export const noteOn = (
  story: Story,
  target: string,
  kind: AppliedCorrection['kind'],
): string | undefined =>
  correctionsOf(story)
    .get(target)
    ?.findLast((each) => each.kind === kind)?.note;
