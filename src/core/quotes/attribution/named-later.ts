import type { Memory } from './antecedent.ts';
import type { RolesOf } from './called-by-role.ts';
import type { Frame } from './frames.ts';
import type { Mention } from './scene.ts';
import { isMark } from './words.ts';

/** How many paragraphs on, and how many words behind its noun, somebody unnamed is named. */
const LATER = 2;
const NAMING = 4;
/** Sentences of one paragraph in which the name is looked for: a paragraph may be a whole page. */
const SENTENCES = 24;

/** "“I saw it,” said one woman. ¶ The woman, Ann Lee, ran.": told of first, and named after. */
export function namedLater(
  { scene, frames }: Memory,
  head: string,
  { slot, index }: Frame,
): string | null {
  for (let ahead = slot; ahead <= slot + LATER; ahead += 1) {
    const from = ahead === slot ? index + 1 : 0;
    for (const { items } of frames.of(ahead).slice(from, from + SENTENCES)) {
      const noun = items.findIndex(
        ({ lower }, at) =>
          lower === head &&
          /^(?:the|this)$/u.test(items[at - 1]?.lower ?? '') &&
          isMark(items[at + 1], ',(–—'),
      );
      if (noun < 0) continue;
      for (let at = noun + 2; at < noun + 2 + NAMING; at += 1) {
        const mention = scene.startingAt.get(items[at]?.start ?? -1);
        if (mention?.kind === 'person') return mention.entity;
      }
    }
  }
  return null;
}

/** "A judge said it was “late” … Judge Ann Lee wrote": the only one of an office of which a story has few. */
export function titledLater(
  ahead: readonly Mention[],
  roles: RolesOf,
  head: string,
): string | null {
  if (!LONE_OFFICE.test(head)) return null;
  const holders = new Set(ahead.flatMap(({ entity }) => (roles(entity).has(head) ? entity : [])));
  const [one = null] = holders;
  return holders.size === 1 ? one : null;
}

const LONE_OFFICE =
  /^(?:ambassador|bishop|coroner|governor|judge|mayor|minister|senator|sheriff)$/u;

/** "A nurse won what her lawyer calls “justice” … Her lawyer, Ann Lee, wept": the next one so called and named. */
export function apposedLater(
  text: string,
  ahead: readonly Mention[],
  words: string,
): string | null {
  const called = `${words.toLowerCase()}, `;
  const named = ahead.find(
    ({ kind, start }) =>
      kind === 'person' && text.slice(start - called.length, start).toLowerCase() === called,
  );
  return named?.entity ?? null;
}
