import { COMMON_CAPITALISED } from '../lexicon/capitalised-words.ts';
import { KNOWN_ORGANISATIONS } from '../lexicon/known-organisations.ts';
import { ORGANISATION_WORDS } from '../lexicon/organisation-words.ts';
import { DEMONYMS, PLACES } from '../lexicon/places.ts';
import { ROLE_NOUNS } from '../lexicon/role-nouns.ts';
import { NOUN_LIKE_CUES, SPEECH_VERBS } from '../lexicon/speech-cues.ts';
import type { Span } from '../model/span.ts';
import { entityId } from './entity-id.ts';
import { classify, keyOf } from './word-class.ts';
import type { Line, Word } from './words.ts';

export interface FoundOrganisation {
  readonly id: string;
  readonly name: string;
  readonly mentions: readonly Span[];
}

interface Seen {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  readonly sure: boolean;
}

/**
 * Firms, agencies, parliaments: names that hold a word for such a body, known ones, and other names
 * that speak or have a spokesperson. Looser than people: it serves quotes and linking.
 */
export function findOrganisations(
  lines: readonly Line[],
  taken: ReadonlySet<number>,
): readonly FoundOrganisation[] {
  const seen = lines.flatMap((line) => chunks(line, taken));
  const proven = new Set(seen.filter(({ sure }) => sure).map(idOf));
  const found = new Map<string, { id: string; name: string; mentions: Span[] }>();
  for (const chunk of seen) {
    const id = idOf(chunk);
    if (!proven.has(id)) continue;
    const entry = found.get(id) ?? { id, name: nameOf(chunk), mentions: [] };
    entry.mentions.push(spanOf(chunk));
    found.set(id, entry);
  }
  return [...found.values()];
}

const idOf = (seen: Seen): string => entityId('organisation', nameOf(seen));

const nameOf = ({ line, from, to }: Seen): string =>
  line.words
    .slice(from, to)
    .map(({ text, spaced }, index) => (index > 0 && spaced ? ' ' : '') + text)
    .join('');

const spanOf = ({ line, from, to }: Seen): Span => ({
  start: line.words[from]?.start ?? 0,
  end: line.words[to - 1]?.end ?? 0,
});

/** The pieces of a line's runs that may name an organisation. */
function chunks(line: Line, taken: ReadonlySet<number>): readonly Seen[] {
  const found: Seen[] = [];
  let end = 0;
  for (const run of line.runs) {
    let at = Math.max(run.from, end);
    while (at < run.to) {
      if (taken.has(line.words[at]?.start ?? 0) || isOutside(line, at)) {
        at += 1;
        continue;
      }
      const to = chunkEnd(line, at, run.to, taken);
      const whole = withOf(line.words, at, to);
      const chunk = { line, from: at, to: whole };
      found.push({ ...chunk, sure: isSure(chunk) });
      at = whole;
    }
    end = at;
  }
  return found;
}

/** Words that no organisation's name begins with: "The", "Thursday", "President". */
function isOutside({ words, casing }: Line, at: number): boolean {
  const word = words[at];
  if (word === undefined || !word.capital) return true;
  const { is, length } = classify(words, at);
  if (is === 'place' && length > 1) return !isAdjective(words, at);
  const known = KNOWN_ORGANISATIONS.has(keyOf(words, at, at + 2) ?? '');
  if (known || KNOWN_ORGANISATIONS.has(word.key)) return false;
  const next = words[at + 1];
  const leads = next?.capital === true && next.joined && ORGANISATION_WORDS.has(next.key);
  if (ORGANISATION_WORDS.has(word.key) || leads) return false;
  if (COMMON_CAPITALISED.has(word.key) || casing === 'shouted') return true;
  return (
    classify(words, at).is !== 'name' &&
    classify(words, at).is !== 'shouted' &&
    !isAdjective(words, at)
  );
}

/** "Chinese Academy", "New York Police Department": place and people words lead a body's name. */
function isAdjective(words: readonly Word[], at: number): boolean {
  const { length } = classify(words, at);
  const next = words[at + length];
  const place =
    DEMONYMS.has(words[at]?.key ?? '') || PLACES.has(keyOf(words, at, at + length) ?? '');
  return place && next?.capital === true && next.joined;
}

function chunkEnd(line: Line, from: number, limit: number, taken: ReadonlySet<number>): number {
  const { words, casing } = line;
  const known = knownEnd(words, from, limit);
  if (known !== undefined) return known;
  let to = from + 1;
  let last = from + 1;
  while (to < limit) {
    const word = words[to];
    if (word === undefined || taken.has(word.start)) break;
    const stop =
      !ORGANISATION_WORDS.has(word.key) &&
      (ROLE_NOUNS.has(word.key) || (casing !== 'plain' && COMMON_CAPITALISED.has(word.key)));
    if (stop) break;
    to += 1;
    if (ORGANISATION_WORDS.has(word.key)) last = to;
  }
  return last > from + 1 || ORGANISATION_WORDS.has(words[from]?.key ?? '') ? last : to;
}

function knownEnd(words: readonly Word[], from: number, limit: number): number | undefined {
  for (let to = Math.min(limit, from + 4); to > from; to -= 1) {
    const next = words[to];
    const goesOn = next?.capital === true && next.joined && ORGANISATION_WORDS.has(next.key);
    if (!goesOn && KNOWN_ORGANISATIONS.has(keyOf(words, from, to) ?? '')) return to;
  }
  return undefined;
}

/** "Ministry of Defence", "House of Representatives": goes on behind "of" and "for". */
function withOf(words: readonly Word[], from: number, to: number): number {
  const link = words[to]?.key ?? '';
  if (!ORGANISATION_WORDS.has(words[to - 1]?.key ?? '') || (link !== 'of' && link !== 'for'))
    return to;
  const at = words[to + 1]?.key === 'the' ? to + 2 : to + 1;
  let end = at;
  while (
    end < at + 4 &&
    words[end]?.capital === true &&
    (end === at || words[end]?.joined === true)
  )
    end += 1;
  return end > at && from < to ? end : to;
}

function isSure({ line, from, to }: Omit<Seen, 'sure'>): boolean {
  const { words, casing } = line;
  const key = keyOf(words, from, to) ?? '';
  if (PLACES.has(key) || DEMONYMS.has(key)) return false;
  if (KNOWN_ORGANISATIONS.has(key)) return true;
  const parts = words.slice(from, to);
  if (parts.length > 1 && parts.some((word) => ORGANISATION_WORDS.has(word.key))) return true;
  if (casing !== 'plain' || parts.every((word) => COMMON_CAPITALISED.has(word.key))) return false;
  if (parts.length === 1 && from === 0 && !/\p{Ll}\p{Lu}|^\p{Lu}{2}/u.test(key))
    return speaksFor(words, to, false);
  return speaksFor(words, to, true);
}

/** "X said", "X spokesperson", "X’s chief executive": what X does or has makes it a body. */
function speaksFor(words: readonly Word[], to: number, loose: boolean): boolean {
  const next = words[to]?.key ?? '';
  if (SPEECH_VERBS.has(next) && !NOUN_LIKE_CUES.has(next)) return true;
  if (
    /^(?:spokes(?:man|woman|person)|employees?|staff|executives?|ceo|shares|officials?)$/.test(next)
  )
    return true;
  const owned = words[to + 1]?.key ?? '';
  return (
    loose &&
    next === "'s" &&
    /^(?:chief|general|board|ceo|spokes\p{L}+|headquarters|shares|employees|staff|founder|director)$/u.test(
      owned,
    )
  );
}
