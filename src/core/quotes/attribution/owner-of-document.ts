import { textOf } from '../../model/span.ts';
import type { Memory } from './antecedent.ts';
import { countBefore } from './count-before.ts';
import { findCues } from './cues.ts';
import type { Frame } from './frames.ts';
import type { Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';
import { mainSubject } from './main-subject.ts';
import { isFiniteVerb } from './words.ts';

/** Whose statement or message speaks: whoever sends it, issued it, is named in it or spoke last. */
export function ownerOfDocument(memory: Memory, phrase: Phrase, frame: Frame): string | null {
  const issuer = issuerOf(memory, phrase, frame);
  return issuer === undefined ? namedOwner(memory, phrase) : issuer;
}

/** "She later sent a text message, which read “…”": whose doing the message is. */
function senderIn(scene: Scene, { start }: Phrase, { items }: Frame): Phrase | undefined {
  const at = items.findIndex((item) => item.start >= start);
  const subject = at > 0 ? mainSubject(scene, items, at) : undefined;
  const verb =
    subject && items.findIndex((item) => item.start >= subject.end && isFiniteVerb(item));
  return verb !== undefined && verb >= 0 && verb < at ? subject : undefined;
}

/** "In a statement the unions said no. “…”, the statement said": whoever issued it there. */
function issuerOf(
  { scene, frames, nominal: meant, spoken }: Memory,
  phrase: Phrase,
  frame: Frame,
): string | null | undefined {
  const { head } = phrase;
  const sender = senderIn(scene, phrase, frame);
  if (sender !== undefined) return meant(sender, frame, spoken);
  const before = frames.before(frame);
  if (before === undefined || !before.items.some(({ lower }) => lower === head)) return undefined;
  const subject = findCues(scene, before).find((cue) => cue.subject?.head !== head)?.subject;
  return subject && meant(subject, before, spoken);
}

/** Whose statement it is: the name inside the phrase, else whoever spoke last. */
function namedOwner({ scene, spoken }: Memory, phrase: Phrase): string | null {
  const words = textOf(scene.doc.text, phrase);
  const inside = scene.mentions[countBefore(scene.mentions, phrase.start)];
  if (inside !== undefined && inside.start < phrase.end) return inside.entity;
  const last = spoken.at(-1);
  const near = last !== undefined && phrase.start - last.at < OWN_REACH;
  return near && /^(?:the|this|that)\s\S+$/iu.test(words) ? last.entity : null;
}

/** How far behind a speaker's words "the statement" is still theirs, in characters: two paragraphs. */
const OWN_REACH = 800;
