import { textOf } from '../../model/span.ts';
import type { Item } from './frames.ts';
import { nounCueBehind } from './noun-cue.ts';
import { phraseStartingAt } from './phrase-after.ts';
import { phraseEndingAt } from './phrase-before.ts';
import { namePhrase, type Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';
import { creditOf, type Credit, type Setting } from './setting.ts';
import { mainSubject } from './main-subject.ts';
import { wordsOf } from './kind.ts';
import { isBe, isMark, isPossessive, isPreposition, isWord } from './words.ts';

/** "The line that all will remember is Lee’s: “…”" */
export function whose({ scene, frame: { items }, at }: Setting): Credit | undefined {
  const owner = scene.endingAt.get(items[at - 3]?.end ?? -1);
  const owned = owner !== undefined && isPossessive(items[at - 2]) && isMark(items[at - 1], ':');
  return owned ? { source: namePhrase(owner), cue: undefined } : undefined;
}

/** "Lee was blunt: “…”". */
export function afterColon({ scene, frame, at }: Setting): Credit | undefined {
  const lettered = isLetter(frame.items, at);
  if (!lettered && !isMark(frame.items[at - 1], ':')) return undefined;
  const labelled = speakerInCapitals(scene, frame.items[0]);
  if (labelled !== undefined) return { source: labelled, cue: undefined };
  const source = mainSubject(scene, frame.items, at - 1);
  // "There is a saying in Ayr: “…”"
  if (frame.items[0]?.lower === 'there' && source?.entity == null) return undefined;
  const entity = lettered && frame.items[0]?.lower === 'a' ? interviewee(scene) : undefined;
  return (
    source && { source: entity === undefined ? source : { ...source, entity }, cue: undefined }
  );
}

/** "ANN LEE, CNN ANCHOR: Good evening.": the name that the line begins with in capitals. */
function speakerInCapitals(
  { doc: { text }, startingAt }: Scene,
  first: Item | undefined,
): Phrase | undefined {
  const mention = startingAt.get(first?.start ?? -1);
  const named = mention?.kind === 'person' && !/\p{Ll}/u.test(textOf(text, mention));
  return named ? namePhrase(mention) : undefined;
}

/** "Q: Why salt?", "A. Because nobody else had.": the letters of questions and answers. */
const isLetter = (items: readonly Item[], at: number): boolean =>
  at === 2 && items[0]?.capital === true && /^[qa]$/u.test(items[0].lower);

/** Names that are looked at above and among the answers. */
const MOST_NAMES = 12;

/** Whom an interview is with: the only person named in it before long. */
function interviewee({ mentions }: Scene): string | undefined {
  const named = mentions.slice(0, MOST_NAMES).filter(({ kind }) => kind === 'person');
  const [first] = named;
  return named.every(({ entity }) => entity === first?.entity) ? first?.entity : undefined;
}

/** "“…” Ann Lee, the mayor": lists of quotations, each with its speaker and no verb. */
export function nameOnly({ scene, frame, at }: Setting): Credit | undefined {
  const { items } = frame;
  const dash = isMark(items[at + 1], '—–-(') ? 1 : 0;
  const source = phraseStartingAt(scene, items, at + 1 + dash);
  if (source?.form !== 'name' || source.entity?.startsWith('person:') !== true) return undefined;
  const after = items.find(({ start }) => start >= source.end);
  return after === undefined || isMark(after, ',.—–(') ? { source, cue: undefined } : undefined;
}

/** "“It’s about a parrot,” he allows.": a comma inside the marks leads to whoever says it, by any verb. */
export function behindComma({ scene, frame, at }: Setting): Credit | undefined {
  const { items } = frame;
  const words = textOf(scene.doc.text, items[at] ?? { start: 0, end: 0 });
  if (!words.endsWith(',') || wordsOf(words).length < SHORTEST_SPEECH) return undefined;
  if (items.slice(0, at).some(({ kind }) => kind === 'word')) return undefined;
  const mention = scene.startingAt.get(items[at + 1]?.start ?? -1);
  const source =
    mention?.kind === 'person' ? namePhrase(mention) : phraseStartingAt(scene, items, at + 1);
  if (source === undefined || source.form === 'nominal') return undefined;
  const after = items.find(({ start }) => start >= source.end);
  const verb = after?.kind === 'word' && !after.capital && !isPreposition(after) && !isBe(after);
  const person = source.form === 'pronoun' || mention?.kind === 'person';
  return verb && person ? { source, cue: undefined } : undefined;
}

/** Fewer words before the comma may be a name in use: "After “The Storm,” he". */
const SHORTEST_SPEECH = 3;

/** "‘…’: Lee", "‘…’ – police". */
export function headlineTag({ scene, frame, at }: Setting): Credit | undefined {
  if (frame.section !== 'headline' || !isMark(frame.items[at + 1], ':—–-')) return undefined;
  const { items } = frame;
  const named = phraseStartingAt(scene, items, at + 2);
  const owned = named && items.findIndex((item) => item.start >= named.start && isPossessive(item));
  const owner = owned === undefined || owned <= at + 2 ? -1 : owned - 1;
  const isOwner = owner > 0 && (items[owner]?.end ?? 0) < (named?.end ?? 0);
  const source = isOwner ? phraseEndingAt(scene, items, owner) : named;
  return source && { source, cue: undefined };
}

/** "“…” was all she would say", "“…” is how Lee put it", "“…” was the message from Lee". */
export function equated({ scene, frame, cues, at }: Setting): Credit | undefined {
  const { items } = frame;
  if (!isBe(items[at + 1])) return undefined;
  const cue = cues.find((one) => one.at > at && one.form === 'finite' && one.subject !== undefined);
  const edge = Math.min(cue?.subject?.start ?? 0, cue?.start ?? 0);
  const between = items.filter(({ start }, i) => i > at + 1 && start < edge);
  if (cue !== undefined && between.every((item) => isWord(item, EQUATING))) return creditOf(cue);
  return creditOf(nounCueBehind(scene, items, at + 1));
}

const EQUATING: ReadonlySet<string> = new Set('all how what just the way as only that'.split(' '));

/** "For the mayor, Ann Lee, “…”", "To Lee, “…”": whose view the sentence gives. */
export function viewOf({ scene, frame, at }: Setting): Credit | undefined {
  const { items } = frame;
  if (!isWord(items[0], VIEWPOINT)) return undefined;
  // "For Lee, it is “…”"
  const end = isBe(items[at - 1]) && isWord(items[at - 2], VIEWED) ? at - 3 : at - 1;
  if (!isMark(items[end], ',')) return undefined;
  const comma = items.findIndex((item) => isMark(item, ','));
  const source = phraseEndingAt(scene, items, end - 1);
  const first = comma === end ? source : phraseStartingAt(scene, items, 1);
  const person = [source, first].find((one) => one?.entity?.startsWith('person:') === true);
  return person && { source: person, cue: undefined };
}

const VIEWPOINT: ReadonlySet<string> = new Set(['for', 'to']);
const VIEWED: ReadonlySet<string> = new Set(['it', 'this', 'that']);
