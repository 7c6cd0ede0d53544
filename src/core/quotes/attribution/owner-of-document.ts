import { OWN_DOCUMENTS } from '../../lexicon/cue-words.ts';
import { textOf } from '../../model/span.ts';
import type { Memory } from './antecedent.ts';
import { countBefore } from './count-before.ts';
import { findCues } from './cues.ts';
import type { Frame, Item } from './frames.ts';
import type { Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';
import { mainSubject } from './main-subject.ts';
import { subjectBefore } from './subject.ts';
import { isFiniteVerb, isPossessive, isWord } from './words.ts';

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
  const tells = ({ lower }: Item): boolean => lower === head || lower === 'wrote';
  if (before === undefined || !before.items.some(tells)) return undefined;
  const subject = findCues(scene, before).find((cue) => cue.subject?.head !== head)?.subject;
  return subject && meant(subject, before, spoken);
}

/** Whose statement it is: the name inside the phrase, else whoever spoke last. */
function namedOwner({ scene, spoken }: Memory, phrase: Phrase): string | null {
  const words = textOf(scene.doc.text, phrase);
  const inside = scene.mentions[countBefore(scene.mentions, phrase.start)];
  if (inside !== undefined && inside.start < phrase.end) return inside.entity;
  const last =
    spoken.findLast(({ frame }) => frame.items.some(({ lower }) => lower === phrase.head)) ??
    spoken.at(-1);
  const near = last !== undefined && phrase.start - last.at < OWN_REACH;
  return near && /^(?:the|this|that)\s\S+$/iu.test(words) ? last.entity : null;
}

/**
 * "Lee sent an email. It reads: “…”", "Lee’s letter came on Monday. “…,” it begins": who wrote what "it" means; null
 * where nobody tells, undefined where it is no writing. A writing "says" only where the sentence is about it.
 */
export function writerOf(
  memory: Memory,
  frame: Frame,
  position: number,
  reads: boolean,
): string | null | undefined {
  const { scene, frames, nominal: meant, spoken } = memory;
  for (const here of [frame, frames.before(frame)]) {
    const items = here?.items ?? [];
    const about = mainSubject(scene, items, items.length);
    const isAbout = ({ start }: Item): boolean =>
      about?.form === 'nominal' && start >= about.start && start < about.end;
    const at = items.findLastIndex(
      (item) => item.start < position && isWord(item, WRITINGS) && (reads || isAbout(item)),
    );
    const noun = items[at];
    if (here === undefined || noun === undefined) continue;
    const owner = items.slice(Math.max(0, at - 2), at).find(isPossessive) ?? noun;
    const named =
      scene.endingAt.get(items[items.indexOf(owner) - 1]?.end ?? -1) ??
      (isWord(items[at + 1], FROM) ? scene.startingAt.get(items[at + 2]?.start ?? -1) : undefined);
    if (named !== undefined) return named.entity;
    const verb = items.findLastIndex((item, i) => i < at && isWord(item, SENDING));
    const sender = verb < 0 ? undefined : subjectBefore(scene, items, verb);
    if (sender !== undefined && sender !== 'shared') return meant(sender, here, spoken);
    if (about === undefined || !isAbout(noun)) return null;
    return meant({ ...about, end: noun.end, head: noun.lower }, here, spoken);
  }
  return undefined;
}

const WRITINGS: ReadonlySet<string> = new Set([...OWN_DOCUMENTS, 'apology', 'reply', 'text']);
const FROM: ReadonlySet<string> = new Set(['from', 'by']);
const SENDING: ReadonlySet<string> = new Set(
  'sent sends wrote writes posted posts issued issues published released circulated shared'.split(
    ' ',
  ),
);

/** How far behind a speaker's words "the statement" is still theirs, in characters: two paragraphs. */
const OWN_REACH = 800;
