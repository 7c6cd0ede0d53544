import { NOTHING, UNKNOWN, join, type Forms } from './pattern-forms.ts';
import { PatternReader } from './pattern-reader.ts';

/**
 * The words that a match of a pattern can begin with, a number among them as one word; read off the
 * pattern, so that it is tried at those words alone. Undefined where it may begin with anything.
 */
export function firstWords(pattern: RegExp): ReadonlySet<string> | undefined {
  if (!KNOWN.has(pattern)) KNOWN.set(pattern, wordsOf(pattern));
  return KNOWN.get(pattern);
}

/** A rule may stand in several tables. */
const KNOWN = new WeakMap<RegExp, ReadonlySet<string> | undefined>();

function wordsOf(pattern: RegExp): ReadonlySet<string> | undefined {
  const reader = new PatternReader(pattern.source, false);
  if (reader.isChoice) return ofForms(join(reader.whole(), UNKNOWN));
  const words = new Set<string>();
  let open: Forms = NOTHING;
  for (let part = reader.next(); part !== undefined; part = reader.next()) {
    const forms = join(open, part);
    if (forms.some((form) => UNKNOWN_START.test(form))) return undefined;
    open = forms.filter((form) => !note(form, words));
    if (open.length === 0) return words;
  }
  return undefined;
}

function ofForms(forms: Forms): ReadonlySet<string> | undefined {
  const words = new Set<string>();
  return forms.every((form) => note(form, words)) ? words : undefined;
}

/** Anything, a mark, or letters that may stand inside a word. */
const UNKNOWN_START = /^ ?[a-z]*\*|^ ?\.|^[a-z]/u;

/** Notes the first word of a form; false where more of the pattern may go on with it. */
function note(form: string, words: Set<string>): boolean {
  const [, word] = /^ ?((?<= )[a-z]+(?=[ .0])|0)/u.exec(form) ?? [];
  if (word !== undefined) words.add(word);
  return word !== undefined;
}
