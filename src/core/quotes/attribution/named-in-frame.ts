import { countBefore } from './count-before.ts';
import type { Frame } from './frames.ts';
import type { Scene } from './scene.ts';
import { isMark } from './words.ts';

/** Names in one sentence's quotations that are looked at. */
const MOST_NAMED = 12;
/** How far into a quotation they are looked at, in characters. */
const NAMED_WITHIN = 400;
/** "He told me, ‘Go home, Ann,’" she said. */
const INNER = /(?:^|\s)["'“‘«]/u;
/** "I’m Ann Lee," she said. */
const OWN_NAME = /\b(?:I|I['’]m|I am|name is|name['’]s|this is|me)[, ]*$/iu;

/** Whom a sentence's quotations name, and whom it says they are about: nobody says "she" of herself there. */
export function namedIn(scene: Scene, { items }: Frame): ReadonlySet<string> {
  const {
    doc: { text },
    mentions,
  } = scene;
  const named = new Set(topicOf(scene, items));
  for (const { kind, start, end } of items) {
    if (kind !== 'quote') continue;
    const first = countBefore(mentions, start);
    for (const mention of mentions.slice(first, first + MOST_NAMED)) {
      if (mention.start >= end || mention.start > start + NAMED_WITHIN) break;
      const before = text.slice(start, mention.start);
      if (!OWN_NAME.test(before) && !INNER.test(before)) named.add(mention.entity);
    }
  }
  return named;
}

/** Longest topic, in items. */
const LONGEST_TOPIC = 10;
const ABOUT: ReadonlySet<string> = new Set(['about', 'concerning', 'of', 'on', 'regarding']);

/** "On Lee, he said", "Asked about Ann Lee’s plan, he said": the names up to the comma. */
function topicOf({ startingAt }: Scene, items: Frame['items']): readonly string[] {
  const first = items[0]?.lower === 'asked' ? 1 : 0;
  const end = items.findIndex((item) => isMark(item, ','));
  if (!ABOUT.has(items[first]?.lower ?? '') || end < 0 || end > LONGEST_TOPIC) return [];
  return items.slice(first, end).flatMap(({ start }) => startingAt.get(start)?.entity ?? []);
}
