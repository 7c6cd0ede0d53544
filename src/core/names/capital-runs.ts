import type { Lexeme } from './lexemes.ts';
import type { Run, Word } from './words.ts';

const SHORTENED =
  /^(?:mr|mrs|ms|mx|dr|prof|sens?|reps?|gov|govs|lieut|engr|eng|barr|arch|gen|col|lt|sgts?|capt|cmdr|adm|maj|cpl|pvt|rev|fr|hon|rt|pres|ven|sra?|dott?|ing|mgr|ald|pte|ofc|dets?|drs|profs|const|cllr|ch|th|supt|insp|st|jr|messrs|mohd|md|wm|amb|atty|brig|msgr)$/u;

/** Longest run that is looked at: the rest of a page in capitals is no name. */
const LONGEST = 24;

/** The runs of capitalised words of a line, with the particles and initials inside them. */
export function capitalRuns(words: readonly Word[]): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < words.length) {
    if (words[at]?.capital !== true || asks(words, at)) {
      at += 1;
      continue;
    }
    let to = at + 1;
    while (to < words.length && to - at < LONGEST) {
      const next = step(words, to);
      if (next === 0) break;
      to += next;
    }
    runs.push({ from: at, to });
    at = to;
  }
  return runs;
}

/** Longest question that is looked through, in words. */
const LONGEST_QUESTION = 30;

/** "Will Teo go back?": the verb that opens a question, and no first name. */
export function asks(words: readonly Word[], at: number): boolean {
  if (!/^(?:will|may)$/.test(words[at]?.key ?? '') || words[at + 1]?.capital !== true) return false;
  if (at > 0 && !/^[.?!“"]$/.test(words[at - 1]?.text ?? '')) return false;
  const end = words.slice(at, at + LONGEST_QUESTION).find(({ text }) => /^[.?!”]$/.test(text));
  return end?.text === '?';
}

/** How many words from `at` belong to the run that ends before it; 0 where it ends. */
function step(words: readonly Word[], at: number): number {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined || !word.joined) return 0;
  if (word.capital) return word.spaced || before.text === '.' ? 1 : 0;
  if (word.is.lettered) return word.is.particle && word.spaced ? particles(words, at) : 0;
  const next = words[at + 1];
  if (next === undefined) return 0;
  if (word.text === '.') return !word.spaced && isShort(before) && goesOn(words, at + 1) ? 1 : 0;
  if (word.text === '&') return next.capital && next.joined ? 2 : 0;
  if (word.text === ',') return next.capital && next.is.suffix ? 2 : 0;
  if (isShortened(words, at)) return particles(words, at);
  return OPENING.has(word.text) ? nickname(words, at) : 0;
}

/** A capital, a nickname in marks, or "van der" and a capital. */
function goesOn(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !word.joined) return false;
  if (word.is.particle && particles(words, at) > 0) return true;
  return word.capital || (OPENING.has(word.text) && nickname(words, at) > 0);
}

/** A short form that takes a full stop within a name: "J.", "Sen.", "Insp.". */
const isShort = (word: Word): boolean =>
  word.text.length === 1 || (word.text.length < 7 && SHORTENED.test(word.key));

const OPENING: ReadonlySet<string> = new Set(['"', '“', '‘', "'", '(']);
const CLOSING: ReadonlySet<string> = new Set(['"', '”', '’', "'", ')']);

/** "Ada Byron (Spain) Saeco": where somebody is from is no nickname. */
const isOrigin = ({ place, demonym, shouted }: Lexeme): boolean => place || demonym || shouted;

/** 'Ada "Countess" Byron': a nickname in marks, of one or two words, between the words of a name. */
function nickname(words: readonly Word[], at: number): number {
  for (let length = 1; length < 4; length += 1) {
    const close = words[at + length + 1];
    const inner = words[at + length]?.is;
    if (close === undefined || inner?.lettered !== true || isOrigin(inner)) return 0;
    if (!CLOSING.has(close.text)) continue;
    const next = words[at + length + 2];
    const whole = words[at + length]?.capital === true && words[at + 1]?.spaced === false;
    return whole && next?.capital === true && next.joined && next.spaced ? length + 2 : 0;
  }
  return 0;
}

/** "Ada 't Hale", "van 't Hale": the Dutch article, of which a mark and a letter are left. */
const isShortened = (words: readonly Word[], at: number): boolean =>
  /^['’]$/.test(words[at]?.text ?? '') && words[at + 1]?.text === 't' && !words[at + 1]?.spaced;

/** "van der Berg", "von und zu Hale", "van 't Hof": up to three small words, then a capital. */
function particles(words: readonly Word[], at: number): number {
  let to = at;
  while (to < at + 3) {
    const word = words[to];
    if (word === undefined || word.capital || !word.joined) break;
    if (isShortened(words, to)) {
      to += 2;
      continue;
    }
    if (!word.is.particle && (to === at || word.key !== 'und')) break;
    to += 1;
  }
  const last = words[to];
  return last?.capital === true && last.joined && last.spaced ? to - at + 1 : 0;
}
