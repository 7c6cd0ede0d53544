import type { Speaker } from './antecedent.ts';
import type { Credited, Past } from './credited.ts';
import { findCues } from './cues.ts';
import type { Frame } from './frames.ts';
import { standsAlone } from './kind.ts';
import type { Scene } from './scene.ts';
import type { Setting } from './setting.ts';

/** The words end with a question mark. */
export const endsAsking = (text: string, end: number): boolean =>
  /\?["'”’)]*$/u.test(text.slice(Math.max(0, end - 3), end));

/**
 * "“Did you read it?” Lee asked. ¶ “No,” Ortiz said. ¶ “Why not?”": where somebody asks and
 * another answers, a paragraph of words alone is the other one's turn.
 */
export function turn(setting: Setting, { last, spoken, of }: Past): Credited | undefined {
  const { scene, frame, at, next } = setting;
  const item = frame.items[at];
  const now = spoken.at(-1);
  const { paragraph } = frame;
  if (item === undefined || now === undefined || last === undefined || next !== undefined)
    return undefined;
  if (now.frame.paragraph !== paragraph - 1 || last.frame.paragraph !== paragraph - 1)
    return undefined;
  const other = spoken.slice(-TURNS).findLast((one) => one.frame.paragraph < now.frame.paragraph);
  if (other === undefined || paragraph - other.frame.paragraph > 2 || isSame(other, now))
    return undefined;
  const asking = now.asks || other.asks || last.quote.rule === 'turn';
  const exchange = isShort(frame) && goesBackAndForth(scene, of(frame.slot + 1)[0], now);
  if (!asking && !exchange && !alternate(spoken, now, other)) return undefined;
  const { phrase, entity } = other;
  const source = { entity, start: phrase.start, end: phrase.end };
  const quote = { ...last.quote, source, cue: null, rule: 'turn' };
  const asks = endsAsking(scene.doc.text, item.end);
  return { quote, frame, speaker: { ...other, at: item.start, frame, asks } };
}

/** Longest retort, in UTF-16 units: words that are longer mostly go on with who spoke. */
const LONGEST_RETORT = 80;
const isShort = ({ items }: Frame): boolean =>
  items.every(({ start, end }) => end - start <= LONGEST_RETORT);

/** "“She never played,” he said. ¶ “I dusted it.” ¶ “You dusted it,” he agreed.": short words alone again, or who spoke before. */
function goesBackAndForth(scene: Scene, next: Frame | undefined, now: Speaker): boolean {
  if (next?.items.at(0)?.kind !== 'quote') return false;
  if (standsAlone(next)) return isShort(next);
  const subject = findCues(scene, next)[0]?.subject;
  if (subject === undefined) return false;
  const again = subject.form === 'pronoun' && subject.head === now.phrase.head;
  return again || (subject.entity !== null && subject.entity === now.entity);
}

/** "“…,” Lee said. ¶ “…,” Ortiz said. ¶ “…,” he said. ¶ “…,” she said.": they take turns, a paragraph each. */
function alternate(spoken: readonly Speaker[], now: Speaker, other: Speaker): boolean {
  const turns: Speaker[] = [];
  for (let at = spoken.length - 1; at >= 0 && turns.length < TURNS; at -= 1) {
    const one = spoken[at];
    if (one !== undefined && one.frame.paragraph !== turns.at(-1)?.frame.paragraph) turns.push(one);
  }
  return (
    turns.length === TURNS &&
    turns.every(
      (one, at) =>
        isSame(one, at % 2 === 0 ? now : other) && one.frame.paragraph === now.frame.paragraph - at,
    )
  );
}

/** How many speakers back the other of two may be. */
const TURNS = 4;

const isSame = (a: Speaker, b: Speaker): boolean =>
  a.entity === null ? a.phrase.start === b.phrase.start : a.entity === b.entity;
