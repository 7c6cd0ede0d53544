import { TITLED_WORKS } from '../../lexicon/works.ts';
import { RELATIVES } from '../../lexicon/function-words.ts';
import type { QuoteKind } from '../../model/quote.ts';
import type { Frame, Item } from './frames.ts';
import type { Credit } from './setting.ts';
import { isBe, isDeterminer, isMark, isPossessive, isPreposition, isWord } from './words.ts';

/** Longest label: more words than this that nobody is credited with are taken for speech. */
const LONGEST_LABEL = 4;

/** Words that only point at the words in marks. */
const LABELLING: ReadonlySet<string> = new Set(
  'so-called alias dubbed nicknamed known named codenamed code-named'.split(' '),
);

const TITLED: ReadonlySet<string> = new Set('titled entitled headlined subtitled'.split(' '));

/** "She wrote “The Owl Road”": whoever makes a work does not say it. */
const MAKING: ReadonlySet<string> = new Set(
  'wrote co-wrote penned composed sang sing sings singing recorded directed painted published performed'.split(
    ' ',
  ),
);

/** "the word “…”", "the phrase “…”". */
const POINTING: ReadonlySet<string> = new Set(
  'word words term terms phrase expression slogan nickname hashtag category'.split(' '),
);

/** Whether the marks hold a work's title or a mere label, whoever is near. */
export function labelKind(
  text: string,
  frame: Frame,
  at: number,
  credit: Credit | undefined,
): QuoteKind {
  const { items } = frame;
  const item = items[at];
  if (item === undefined) return 'scare';
  const content = text.slice(item.start, item.end);
  const before = items[at - 1];
  const named = isMark(before, ',') ? items[at - 2] : before;
  if (TITLED.has(before?.lower ?? '')) return 'title';
  if (isWord(before, MAKING) && isTitle(content) && !/[.!?,]$/u.test(content)) return 'title';
  if (TITLED_WORKS.has(named?.lower ?? '') && isTitleCase(content)) return 'title';
  const labelling = before?.lower === 'as' ? items[at - 2] : before;
  if (isNamed(items, at) && isTitleCase(content)) return 'scare';
  if (LABELLING.has(labelling?.lower ?? '') || POINTING.has(before?.lower ?? '')) {
    return wordsOf(content).length <= LONGEST_LABEL ? 'scare' : 'direct';
  }
  const speaks = isMark(before, ':') || isBeside(items, at, credit) || standsAlone(frame);
  return !speaks && frame.section !== 'headline' && isTitle(content) ? 'title' : 'direct';
}

/** The verb stands right beside the words, or gives them as a name: "called him “Mister No”". */
function isBeside(items: readonly Item[], at: number, credit: Credit | undefined): boolean {
  if (credit?.cue === undefined) return false;
  const { cue, source } = credit;
  const before = items[at - 1];
  if (
    cue.kind !== 'label' &&
    (isPossessive(before) || isPreposition(before) || isDeterminer(before))
  ) {
    return false;
  }
  if (cue.at < at) {
    const between = items.slice(cue.at + 1, at);
    const last = items[at + 1] === undefined || items[at + 1]?.kind === 'mark';
    const told = isMark(before, ',') && last && (cue.kind === 'say' || cue.kind === 'tell');
    return (
      told ||
      cue.kind === 'label' ||
      between.every(({ lower }) => lower === ',' || lower === 'that')
    );
  }
  const edge = Math.min(cue.start, source.start);
  return !items
    .slice(at + 1)
    .some((item) => item.start < edge && (isBe(item) || isWord(item, RELATIVES)));
}

/** The sentence is nothing but quotations. */
export const standsAlone = ({ items }: Frame): boolean =>
  items.every((item) => item.kind === 'quote' || item.kind === 'mark');

/** Whether words that nobody is credited with are long or whole enough to be speech. */
export const isSpeech = (text: string, frame: Frame, at: number): boolean => {
  const item = frame.items[at];
  if (item === undefined) return false;
  if (item.end - item.start > LONGEST_TITLE) return true;
  const content = text.slice(item.start, item.end);
  const words = wordsOf(content);
  if (words.length > LONGEST_LABEL) return true;
  if (words.length > 2 && words.some((word) => PERSONAL.has(word.toLowerCase()))) return true;
  if (/[.!?]$/u.test(content) && frame.items.length === 1) return true;
  return /^\p{Lu}.*[.!?,]$/su.test(content) && !isDeterminer(frame.items[at - 1]);
};

/** The words of a stretch of text. */
export const wordsOf = (content: string): readonly string[] =>
  content.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];

const SMALL: ReadonlySet<string> = new Set(
  'a an the of in on at to for and or but nor with from by as is vs v de la le du und der die'.split(
    ' ',
  ),
);

/** Words that a speaker uses and a label does not. */
const PERSONAL: ReadonlySet<string> = new Set(
  "i i'm i’m we he he's he’s she she's she’s they you it it's it’s my our".split(' '),
);

/** In characters. Titles of papers may be longer, but those are no sentences with capitals. */
const LONGEST_TITLE = 100;

/** Every word but the small ones has a capital letter. */
const isTitleCase = (content: string): boolean =>
  content.length <= LONGEST_TITLE && areTitled(wordsOf(content));

const areTitled = (words: readonly string[]): boolean =>
  words.every((word, i) => /^[\p{Lu}\p{N}]/u.test(word) || (i > 0 && SMALL.has(word)));

/** Title case of two words or more. */
const isTitle = (content: string): boolean => {
  const words = content.length <= LONGEST_TITLE ? wordsOf(content) : [];
  return words.length > 1 && areTitled(words);
};

/** "a firm called “North Sea Ltd”", "a dog named “Rex”": the name of something, which nobody says. */
const isNamed = (items: readonly Item[], at: number): boolean => {
  const [verb, noun] = [items[at - 1], items[at - 2]];
  return isWord(verb, NAMING) && noun !== undefined && noun.kind !== 'quote' && !noun.capital;
};

const NAMING: ReadonlySet<string> = new Set(['called', 'named', 'labelled', 'labeled']);
