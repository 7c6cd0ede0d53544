import { compareEvents } from '../model/compare-events.ts';
import type {
  AppliedCorrection,
  Change,
  ContentKey,
  LogEntry,
  UnfitCorrection,
} from '../model/correction.ts';
import type { StoryEvent } from '../model/event.ts';
import type { Story } from '../model/story.ts';
import { isSayable } from './correct-articles.ts';
import { addEvent, dateEvent, mergeEvents, rejectEvent } from './correct-event.ts';
import { mergePeople, splitPerson } from './correct-person.ts';
import { setSpeaker } from './correct-speaker.ts';
import type { Ground, Outcome } from './ground.ts';
import { isChange } from './read-entry.ts';
import { splitEvent } from './split-event.ts';

export interface Corrected {
  readonly story: Story;
  readonly unfit: readonly UnfitCorrection[];
}

/**
 * The story as its reader has it: each change in its order, on what those before it left. Expects a
 * story whose articles were read with what the log says of them. The same story for an empty log.
 */
export function applyCorrections(
  story: Story,
  inForce: readonly LogEntry[],
  contents: ReadonlyMap<string, ContentKey>,
): Corrected {
  let applied: AppliedCorrection[] = [];
  const unfit: UnfitCorrection[] = [];
  let ground: Ground = {
    story,
    articles: new Map([...contents].map(([id, content]) => [content, id])),
    rejected: [],
  };
  for (const entry of inForce) {
    if (entry.deed.kind !== 'change') continue;
    const { change, note } = entry.deed;
    const outcome = isChange(change) ? applyOne(ground, change, entry.id) : 'unknown';
    if (typeof outcome === 'string') {
      unfit.push({ entry, why: outcome });
      continue;
    }
    ground = { ...ground, story: outcome.story, rejected: rejectedAfter(ground, outcome.rejected) };
    const { target, renamed } = outcome;
    if (renamed) applied = applied.map((each) => followed(each, renamed));
    applied.push({
      entry: entry.id,
      kind: change.kind,
      target,
      ...(note !== undefined && { note }),
    });
  }
  if (applied.length === 0) return { story, unfit };
  return { story: { ...inDateOrder(ground.story, story), corrections: applied }, unfit };
}

function applyOne(ground: Ground, change: Change, entry: string): Outcome {
  switch (change.kind) {
    case 'article-outlet':
    case 'article-published': {
      const target = ground.articles.get(change.content);
      const isThere = ground.story.articles.some(({ id }) => id === target);
      if (target === undefined || !isThere) return 'no-article';
      // The article was read with it: here it is only told.
      return isSayable(change) ? { story: ground.story, target } : 'not-a-date';
    }
    case 'event-date':
      return dateEvent(ground, change);
    case 'event-merge':
      return mergeEvents(ground, change);
    case 'event-split':
      return splitEvent(ground, change, entry);
    case 'event-reject':
      return rejectEvent(ground, change);
    case 'event-add':
      return addEvent(ground, change, entry);
    case 'quote-speaker':
      return setSpeaker(ground, change);
    case 'person-merge':
      return mergePeople(ground, change);
    case 'person-split':
      return splitPerson(ground, change, entry);
    default:
      return 'unknown';
  }
}

const rejectedAfter = ({ rejected }: Ground, event: StoryEvent | undefined) =>
  event === undefined ? rejected : [...rejected, event];

/** What was corrected in something that has gone into another is corrected in that one. */
const followed = (
  applied: AppliedCorrection,
  renamed: ReadonlyMap<string, string>,
): AppliedCorrection => {
  const target = renamed.get(applied.target);
  return target === undefined ? applied : { ...applied, target };
};

/** As linking orders them; those that nothing touched stay as they were. */
const inDateOrder = (story: Story, before: Story): Story =>
  story.events === before.events
    ? story
    : { ...story, events: story.events.toSorted(compareEvents) };
