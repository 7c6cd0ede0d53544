import { readVerb } from '../language/lemma.ts';
import type { Span } from '../model/span.ts';
import type { Candidate } from './candidates.ts';
import { isRoleEnd } from './role-words.ts';
import type { Word } from './words.ts';

/** Words that a role before a name may have: "the former head of state and chief X Y". */
const LONGEST_BEFORE = 8;
/** Words that an apposition may have before the comma that closes it. */
const LONGEST_AFTER = 18;
/** The role noun comes early in an apposition: "the bank's newly appointed chief executive". */
const ROLE_WITHIN = 9;

/** "Harbour Bank’s general counsel" in "Harbour Bank’s general counsel X Y". */
export function roleBefore({
  line: { words },
  from,
  to,
  addressAt,
  addressed,
}: Candidate): Span | undefined {
  const apposed =
    words[to]?.text === ',' ? roleOfBody(words, beforeTitle(words, addressAt ?? from)) : undefined;
  if (apposed !== undefined) return apposed;
  const end = addressAt === undefined ? from : addressAt + 1;
  const direct = roleEndingAt(words, end);
  if (direct !== undefined) return direct;
  // "Chairman Sir X Y", "deputy head Mr X Y"
  if (addressAt !== undefined && addressed === 'honorific') return roleEndingAt(words, addressAt);
  const origin = words[from - 1]?.is.demonym === true && words[from - 2]?.text === ',' ? 1 : 0;
  const comma = from - 1 - origin;
  // "The coach there, X Y, said"
  const noun = /^(?:there|here)$/.test(words[comma - 1]?.key ?? '') ? comma - 1 : comma;
  // "The company’s chief executive, X Y, said": the name is the apposition.
  return words[comma]?.text === ',' && addressAt === undefined
    ? roleEndingAt(words, noun, true)
    : undefined;
}

/** The comma in ", Chief X Y": the name and a title of one word begin behind it. */
const beforeTitle = (words: readonly Word[], from: number): number =>
  words[from - 1]?.is.title === true ? from - 2 : from - 1;

/** "The head of the Harbour Union, X Y,": a role with its body, up to the comma at `comma`. */
function roleOfBody(words: readonly Word[], comma: number): Span | undefined {
  if (words[comma]?.text !== ',') return undefined;
  for (let at = comma - 1; at > 0 && comma - at < LONGEST_BEFORE; at -= 1) {
    const word = words[at];
    if (word === undefined || !/[\p{L}\p{N}&'’]/u.test(word.text)) return undefined;
    const role = BODY_PREPOSITION.has(word.key) ? roleEndingAt(words, at, true) : undefined;
    if (role !== undefined) return { start: role.start, end: words[comma - 1]?.end ?? role.end };
    if (word.is.stop && !isDeterminer(word) && !BODY_PREPOSITION.has(word.key)) return undefined;
  }
  return undefined;
}

const BODY_PREPOSITION: ReadonlySet<string> = new Set(['of', 'for', 'at', 'in', 'from']);

function roleEndingAt(words: readonly Word[], end: number, whole = false): Span | undefined {
  const last = words[end - 1];
  if (last === undefined || !isRole(last)) return undefined;
  let from = end - 1;
  while (from > 0 && end - from < LONGEST_BEFORE) {
    const word = words[from - 1];
    if (word === undefined || !belongs(words, from - 1)) break;
    from -= 1;
  }
  while (from < end - 1 && words[from]?.key === "'s") from += 1;
  if (from < end - 1 && isSomebodys(words, from)) from += 1;
  if (whole) from = beforeAdjectives(words, from);
  const before = words[from - 1];
  const owned = words.slice(from, end).some(({ key }) => key === "'s");
  const article = whole && before !== undefined && isDeterminer(before) ? before : undefined;
  if (whole && before !== undefined && !owned && article === undefined) return undefined;
  const start = article ?? words[from];
  return start === undefined ? undefined : { start: start.start, end: last.end };
}

/** "his [boss] Leith-based exec X": whose boss it is, the next word begins the role. */
const isSomebodys = (words: readonly Word[], at: number): boolean =>
  POSSESSIVE.test(words[at - 1]?.key ?? '') &&
  words[at]?.capital === false &&
  !words[at].is.modifier &&
  isRole(words[at]) &&
  words[at + 1]?.capital === true;

const POSSESSIVE = /^(?:his|her|its|their|our|my)$/;

/** A word to the left that is part of the role: a modifier, an employer, a possessive. */
function belongs(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (word.key === "'s") return words[at - 1] !== undefined;
  const near =
    word.is.modifier ||
    isRole(word) ||
    (word.capital && !word.is.stop) ||
    words[at + 1]?.key === "'s" ||
    word.key.includes('-');
  // Most words are out by now: these two searches cost more.
  return near && word.text !== '.' && !isDeterminer(word) && !STRANGE.test(word.text);
}

/** A mark that no word has, or a number's. */
const STRANGE = /[^\p{L}\p{N}&'’.‑-]/u;

/** "A | third boy, X,": a small word between the article and the role belongs to it. */
const beforeAdjectives = (words: readonly Word[], from: number): number => {
  const [article, word] = [words[from - 2], words[from - 1]];
  if (article === undefined || word === undefined || !isDeterminer(article)) return from;
  return word.is.lettered && !word.capital && !word.is.stop ? from - 1 : from;
};

const isRole = ({ is }: Word): boolean => is.role || is.title || is.key.endsWith('year-old');

const isDeterminer = ({ key }: Word): boolean => DETERMINERS.has(key);
const DETERMINERS: ReadonlySet<string> = new Set(
  'a an the his her its their our my this that one another'.split(' '),
);

const NO_APPOSITION =
  /^(?:he|she|it|they|we|i|you|who|which|whose|and|but|or|said|was|is|as|when|while|where)$/;

const isNextName = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.capital &&
  word.joined &&
  !isRole(word) &&
  !word.shouted &&
  !word.is.common;

/** ", the Harbour Bank executive in charge of sales," after the name, without its commas. */
export function roleAfter({ line: { words }, to }: Candidate): Span | undefined {
  const at = afterName(words, to);
  const first = words[at];
  if (at === to || first === undefined || NO_APPOSITION.test(first.key)) return undefined;
  if (first.is.given && words[at + 1]?.capital === true) return undefined;
  if (!isRole(first) && !first.is.modifier && tellsWhat(first, words[at + 1])) return undefined;
  let end = at;
  let role = false;
  while (end < words.length && end - at < LONGEST_AFTER) {
    const word = words[end];
    if (word === undefined || isRoleEnd(word, role)) break;
    if (isRole(word) && end - at < ROLE_WITHIN && words[end + 1]?.key !== "'s") {
      // "X Y, chief executive Z W": the role belongs to the next name.
      if (!role && isNextName(words[end + 1])) return undefined;
      role = true;
    }
    end += 1;
  }
  const last = words[end - 1];
  return role && last !== undefined ? { start: first.start, end: last.end } : undefined;
}

/**
 * "X Y, bought by a banker", "X Y, laughing at the judge", "X Y, behind the king": what happens, and no role;
 * "X Y, teaching assistant" is one.
 */
function tellsWhat({ key, capital }: Word, next: Word | undefined): boolean {
  if (ELSEWHERE.has(key)) return true;
  const forms = capital || (next && isRole(next)) ? undefined : readVerb(key)?.forms;
  return forms !== undefined && HAPPENING.some((form) => forms.has(form));
}

const HAPPENING = ['past', 'participle', 'gerund'] as const;
const ELSEWHERE: ReadonlySet<string> = new Set(
  'across after before behind beside from into near on over through to under via with without'.split(
    ' ',
  ),
);

const APPOSING: ReadonlySet<string> = new Set(',(–—');

/** Past the comma, bracket or dash behind the name, and past an age: "X Y, 43, a fisherman". */
function afterName(words: readonly Word[], to: number): number {
  if (!APPOSING.has(words[to]?.text ?? '')) return to;
  const aged = words[to + 1]?.key === 'aged' ? to + 2 : to + 1;
  const age = words[aged + 1]?.text === ',' && /^\d{1,2}$/.test(words[aged]?.text ?? '');
  return age ? aged + 2 : to + 1;
}
