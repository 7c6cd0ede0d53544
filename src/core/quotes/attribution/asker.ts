import type { Memory } from './antecedent.ts';
import { findCues } from './cues.ts';
import type { Frame } from './frames.ts';
import { isWord } from './words.ts';

/** Who asked what the one at `position` answers, and so is not meant: nobody answers himself. */
export function askerOf(memory: Memory, frame: Frame, position: number): string | null {
  if (!replies(frame, position)) return null;
  const last = memory.spoken.at(-1);
  const before = last && last.frame.slot < frame.slot ? last.entity : null;
  return askerIn(memory, memory.frames.before(frame)) ?? before;
}

/** "Lee asked whether she knew him. “I did,” she replied.": who asks in a sentence without quotations. */
function askerIn(
  { scene, spoken, nominal: meant }: Memory,
  before: Frame | undefined,
): string | null {
  if (before === undefined || before.items.some(({ quote }) => quote >= 0)) return null;
  const cue = findCues(scene, before).find(({ at }) => ASKING.test(before.items[at]?.lower ?? ''));
  return cue?.form === 'finite' && cue.subject ? meant(cue.subject, before, spoken) : null;
}

const ASKING = /^ask(?:s|ed)?$/u;

/** "“You heard it?” asked Lee. ¶ “I did,” he replied." */
function replies({ items }: Frame, start: number): boolean {
  const at = items.findIndex((item) => item.start === start);
  return isWord(items[at + 1], REPLYING) || isWord(items[at - 1], REPLYING);
}

const REPLYING: ReadonlySet<string> = new Set(
  'replied replies answered answers retorted'.split(' '),
);

/** Longest label before a speaker's turn, in items. */
const LONGEST_LABEL = 14;
/** What a label has behind the name: ", CNN ANCHOR", " (on camera)". */
const OFFICE = /^(?: \([^()]+\)|,[^\p{Ll}]+)?$/u;

/** "LEE: I told her, “Go.”": whose turn the paragraph is, by the label that it begins with. */
export function turnOf({ scene, frames }: Memory, { slot }: Frame): string | undefined {
  const items = frames.of(slot)[0]?.items ?? [];
  const mention = scene.startingAt.get(items[0]?.start ?? -1);
  const colon = items.slice(0, LONGEST_LABEL).findIndex(({ lower }) => lower === ':');
  if (mention?.kind !== 'person' || items[colon + 1]?.kind !== 'word') return undefined;
  const label = scene.doc.text.slice(mention.end, items[colon]?.start);
  return OFFICE.test(label) ? mention.entity : undefined;
}
