import type { Frame } from './frames.ts';
import { isDeterminer, isPreposition, isWord } from './words.ts';

const OBJECTS: ReadonlyMap<string, string> = new Map([
  ['m', 'him'],
  ['f', 'her'],
]);

/**
 * "A reporter pressed him. “No,” he said.": who does something to the one in view is another. In
 * one paragraph only a question turns to the other; "a friend knew him" brings in the friend.
 */
export function isAddressed({ items, slot }: Frame, frame: Frame, sort: string): boolean {
  const object = OBJECTS.get(sort);
  const at = items.findIndex(({ lower }) => lower === object);
  if (object === undefined || at < 0 || (slot === frame.slot && !isWord(items[at - 1], ASKING)))
    return false;
  if (isWord(items[at - 2], NOBODY)) return false;
  // "Lee insists that a clerk warned him": in what Lee says, he is Lee.
  if (items.slice(0, at).some(({ lower }) => lower === 'that')) return false;
  const after = items[at + 1];
  return (
    object === 'him' ||
    after?.kind !== 'word' ||
    OBJECT_ENDS.has(after.lower) ||
    isPreposition(after) ||
    isDeterminer(after)
  );
}

/** Words behind "her" that tell that it is no owner. */
const OBJECT_ENDS: ReadonlySet<string> = new Set(
  'as and but when if whether why what how that'.split(' '),
);

/** "Lee, who says nobody asked her", "Ann, as everyone called her": she is still the one in view. */
const NOBODY: ReadonlySet<string> = new Set(['nobody', 'none', 'everyone', 'everybody', 'friends']);

const ASKING: ReadonlySet<string> = new Set(
  'ask asked asks press pressed presses question questioned questions told reminded challenged'.split(
    ' ',
  ),
);
