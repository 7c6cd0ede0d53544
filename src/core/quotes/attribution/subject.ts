import { beforeVerbGroup } from './verb-group.ts';
import { readVerb } from '../../language/lemma.ts';
import {
  COORDINATORS,
  LEAD_INS,
  OBJECT_PRONOUNS,
  RELATIVES,
} from '../../lexicon/function-words.ts';
import { NAME_TITLES } from '../../lexicon/source-nouns.ts';
import type { Item } from './frames.ts';
import { phraseEndingAt } from './phrase-before.ts';
import { namePhrase, type Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';
import {
  isAdverb,
  isAuxiliary,
  isBe,
  isDeterminer,
  isFiniteVerb,
  isMark,
  isPreposition,
  isWord,
} from './words.ts';

const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that']);
const SHARING: ReadonlySet<string> = new Set(['and', 'but', 'then', 'or', 'to']);

/**
 * Who does what the verb at `verb` says, where the subject stands before it; 'shared' where it is
 * the subject of an earlier verb ("stood up and said").
 */
export function subjectBefore(
  scene: Scene,
  items: readonly Item[],
  verb: number,
): Phrase | 'shared' | undefined {
  const at = beforeVerbGroup(items, verb);
  const item = items[at];
  if (item === undefined || item.kind === 'quote') return undefined;
  if (isWord(item, SHARING)) return 'shared';
  if (isWord(item, RELATIVE)) {
    const comma = isMark(items[at - 1], ',') ? 1 : 0;
    const phrase = phraseEndingAt(scene, items, at - 1 - comma);
    return comma > 0 && phrase?.form === 'nominal'
      ? (apposedTo(scene, items, phrase) ?? phrase)
      : phrase;
  }
  if (isMark(item, ',—–-)')) return subjectAcross(scene, items, at);
  return subjectOfRelative(scene, items, at) ?? phraseEndingAt(scene, items, at);
}

/** "Ann Lee, a clerk there, who added": the name that the phrase only describes. */
function apposedTo(scene: Scene, items: readonly Item[], { start }: Phrase): Phrase | undefined {
  const comma = items.findIndex((item) => item.start >= start) - 1;
  const mention = scene.endingAt.get(items[comma - 1]?.end ?? -1);
  return isMark(items[comma], ',') && mention?.kind === 'person' ? namePhrase(mention) : undefined;
}

/** How far before "and" the verb may stand that has the subject of both, in items. */
const SHARED_REACH = 8;

/** "Lee turned and said": the named subject of the verb before "and". */
export function sharedSubject(
  scene: Scene,
  items: readonly Item[],
  verb: number,
): Phrase | undefined {
  for (let at = verb - 2; at > 0 && verb - at <= SHARED_REACH; at -= 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'quote' || isMark(item, ':;,')) return undefined;
    if (!isFiniteVerb(item)) continue;
    const subject = subjectBefore(scene, items, at);
    return subject === 'shared' || subject?.form === 'nominal' ? undefined : subject;
  }
  return undefined;
}

/** Longest relative clause without commas, in items. */
const LONGEST_CLAUSE = 14;

/** "People who knew him said": whoever the relative clause before the verb is about. */
function subjectOfRelative(scene: Scene, items: readonly Item[], last: number): Phrase | undefined {
  for (let at = last; at > 0 && last - at < LONGEST_CLAUSE; at -= 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'quote' || isMark(item, ',:;—–()')) return undefined;
    // "The man that Lee hired said"; not "Lee said that the man hired".
    const thatOne =
      item.lower === 'that' && items[at - 1]?.kind === 'word' && !isFiniteVerb(items[at - 1]);
    if (!isWord(item, RELATIVES) && !thatOne) continue;
    const plain = items.slice(at + 1, last + 1);
    const clause = plain.some((one) => isClauseVerb(one));
    return clause ? phraseEndingAt(scene, items, at - 1) : undefined;
  }
  return undefined;
}

const isClauseVerb = (item: Item): boolean =>
  isFiniteVerb(item) ||
  isBe(item) ||
  isAuxiliary(item) ||
  (item.kind === 'word' && !item.capital && readVerb(item.lower)?.forms.has('third') === true) ||
  (item.kind === 'word' && OBJECT_PRONOUNS.has(item.lower));

interface Part {
  readonly first: number;
  readonly last: number;
}

/** Farthest the subject may stand from its verb, in items: "Lee, who …, and …, said". */
const FARTHEST = 60;

/** The parts between commas and dashes that lead up to the comma at `comma`, the last one first. */
function partsBefore(items: readonly Item[], comma: number): readonly Part[] {
  const parts: Part[] = [];
  let last = comma - 1;
  for (let at = comma - 1; at >= -1 && comma - at < FARTHEST; at -= 1) {
    const item = items[at];
    const edge = item === undefined || (item.kind === 'quote' && at < 2) || item.lower === ':';
    if (!edge && !isMark(item, ',—–()')) continue;
    // "the firm, Acme Inc., said"
    const end = isMark(items[last], '.') ? last - 1 : last;
    if (at < end) parts.push({ first: at + 1, last: end });
    if (edge) break;
    last = at - 1;
  }
  return parts;
}

/** The subject before a parenthesis that ends at `comma`: "Ann Lee, the mayor of Ayr, said". */
function subjectAcross(scene: Scene, items: readonly Item[], comma: number): Phrase | undefined {
  const parts = partsBefore(items, comma);
  const phrases = parts.map(
    ({ last }) => subjectOfRelative(scene, items, last) ?? phraseEndingAt(scene, items, last),
  );
  const isNamed = (phrase: Phrase | undefined, i: number): boolean =>
    isPerson(scene, phrase) && parts[i] !== undefined && !opensAside(items, parts[i]);
  const first = phrases.findLast(
    (phrase, i) => phrase && isNamed(phrase, i) && isWhole(items, parts[i], phrase),
  );
  const named = first ?? phrases.find(isNamed);
  if (named !== undefined) return named;
  const apposed = phrases[0];
  if (apposed?.form === 'name' && apposed.entity !== null && isWhole(items, parts[0], apposed))
    return apposed;
  const at = parts.findIndex((part, i) => i > 0 && !opensAside(items, part));
  if (phrases[at] !== undefined) return phrases[at];
  const person = parts.map(({ last }) => scene.endingAt.get(items[last]?.end ?? -1));
  const last = person.find((mention) => mention?.kind === 'person');
  return last && namePhrase(last);
}

/** The part is the name alone, or with its titles: "the firm that runs the ferry, Acme, said". */
const isWhole = (items: readonly Item[], part: Part | undefined, { start }: Phrase): boolean => {
  if (part === undefined) return false;
  let at = part.first;
  while (at < part.last && (items[at]?.start ?? start) < start && isAddress(items[at])) at += 1;
  return items[at]?.start === start;
};

const isAddress = (item: Item | undefined): boolean =>
  isDeterminer(item) || isMark(item, '.') || isWord(item, NAME_TITLES);

const isPerson = (scene: Scene, phrase: Phrase | undefined): boolean =>
  phrase?.form === 'name' && scene.endingAt.get(phrase.end)?.kind === 'person';

const ASIDE: ReadonlySet<string> = new Set(
  'who whose whom which where when while after before as if although though since because including'.split(
    ' ',
  ),
);

/** "who …", "for …", "aged 40", "standing …": words between commas that are no subject. */
export const opensAside = (items: readonly Item[], { first, last }: Part): boolean => {
  const item = isWord(items[first], COORDINATORS) ? items[first + 1] : items[first];
  return (
    isWord(item, ASIDE) ||
    isPreposition(item) ||
    item?.kind === 'number' ||
    isAdverb(item) ||
    isWord(item, LEAD_INS) ||
    item?.lower.endsWith('ing') === true ||
    (item?.kind === 'word' && readVerb(item.lower)?.forms.has('participle') === true) ||
    first > last
  );
};
