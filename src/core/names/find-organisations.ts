import { NO_BODIES, LEADING_ADJECTIVES } from '../lexicon/organisation-words.ts';
import { KNOWN_ORGANISATIONS } from '../lexicon/known-organisations.ts';
import type { Span } from '../model/span.ts';
import { entityId } from './entity-id.ts';
import { isCalledGroup } from './group-names.ts';
import { isBrand, speaksForItself, statesAsBody } from './organisation-evidence.ts';
import { keyOf, mayGoOn } from './word-class.ts';
import { textOfWords, type Line, type Run, type Word } from './words.ts';

export interface FoundOrganisation {
  readonly id: string;
  readonly name: string;
  readonly mentions: readonly Span[];
}

interface Chunk {
  readonly from: number;
  readonly to: number;
  readonly sure: boolean;
  /** It stands in a person's title, and only shows what it is elsewhere: "Acme CEO Ada Byron". */
  readonly titled?: boolean;
}

interface Entry {
  readonly name: string;
  readonly mentions: Span[];
  sure: boolean;
}

/**
 * Firms, agencies, parliaments: known names, names that end in a word for such a body, and other
 * names that have a spokesperson or shares. A wrong one costs more than a missing one: quotes and
 * linking would hold it for somebody.
 */
export function findOrganisations(
  lines: readonly Line[],
  taken: ReadonlySet<number>,
): readonly FoundOrganisation[] {
  const entries = new Map<string, Entry>();
  for (const line of lines)
    for (const run of line.runs)
      for (const chunk of chunksOf(line, run, taken)) note(entries, line.words, chunk);
  const found = new Map<string, FoundOrganisation & { readonly mentions: Span[] }>();
  for (const { name, mentions, sure } of entries.values()) {
    if (!sure || mentions.length === 0) continue;
    const id = entityId('organisation', name);
    const known = found.get(id);
    if (known === undefined) found.set(id, { id, name, mentions });
    else known.mentions.push(...mentions);
  }
  return [...found.values()];
}

function note(entries: Map<string, Entry>, words: readonly Word[], chunk: Chunk): void {
  const { from, to, sure } = chunk;
  let key = '';
  for (let at = from; at < to; at += 1) key += `${words[at]?.is.bare ?? ''} `;
  const entry = entries.get(key) ?? {
    name: textOfWords(words, from, to),
    mentions: [],
    sure: false,
  };
  if (chunk.titled !== true)
    entry.mentions.push({ start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 });
  entry.sure ||= sure;
  entries.set(key, entry);
}

/** The pieces of a run that may name an organisation. */
function chunksOf(line: Line, run: Run, taken: ReadonlySet<number>): readonly Chunk[] {
  const { words } = line;
  const found: Chunk[] = [];
  let from = run.from;
  for (let at = run.from; at < run.to; at += 1) {
    const word = words[at];
    if (word === undefined || taken.has(word.start) || !mayBelong(words, at, from)) {
      const titled = { from, to: at };
      if (at > from && word?.is.title === true && speaksForItself(line, titled))
        found.push({ ...titled, sure: true, titled: true });
      from = at + 1;
      continue;
    }
    const known = knownEnd(words, at, run.to);
    const bodied =
      known === undefined || known < run.to ? bodyEnd(words, from, at, run.to) : undefined;
    const to = bodied ?? known;
    if (to === undefined) continue;
    const start = bodied === undefined ? at : from;
    const sure = to > start + 1 || !isLoose(word) || speaksForItself(line, { from: start, to });
    if (!isPartOfTitle(words, to)) found.push({ from: start, to, sure });
    from = to;
    at = to - 1;
  }
  if (found.length > 0 || from >= run.to) return found;
  const rest = { from, to: run.to };
  const states = statesAsBody(line, rest) || isCalledGroup(words, from);
  if (states || isBrand(words, rest))
    found.push({ from, to: run.to, sure: states || speaksForItself(line, rest) });
  return found;
}

/** A known firm that is a place, a first name or a common word as well: "Amazon", "Delta". */
const isLoose = ({ is }: Word): boolean => is.place || is.given || is.ambiguous;

/** Not the first word of a sentence that any sentence may begin with, no title, no trade. */
function mayBelong(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const { is } = word;
  if (!is.capital) return at > from;
  const plain = !is.stop && !is.common && !is.honorific && !is.roles;
  if (plain && (is.demonym || (!is.title && !is.role && !is.compound))) return true;
  return is.organisationWord || LEADING_ADJECTIVES.has(is.key);
}

/** Longest known organisation, in words. */
const LONGEST = 5;
/** Longest name that ends in a word for a body, before its "of". */
const LONGEST_BODY = 7;

function knownEnd(words: readonly Word[], at: number, limit: number): number | undefined {
  const { is } = words[at] ?? {};
  const most = mayGoOn(words, at) ? LONGEST : 1;
  if (is === undefined || (most === 1 && !is.knownOrganisation)) return undefined;
  for (let to = Math.min(limit, at + most); to > at; to -= 1) {
    const key = keyOf(words, at, to);
    if (key === undefined || !KNOWN_ORGANISATIONS.has(key)) continue;
    if (to === at + 1 && key.length < 4 && !is.shouted) continue;
    const next = words[to];
    if (next?.capital !== true || !next.joined || to === limit) return to;
    // "Apple Inc"; but "Apple Valley Hospital" is a body of its own.
    if (next.is.company) return to + 1;
    return next.is.organisationWord ? undefined : to;
  }
  return undefined;
}

/** The last word for a body in what follows, and past its "of": "Ministry of Defence". */
function bodyEnd(
  words: readonly Word[],
  from: number,
  at: number,
  limit: number,
): number | undefined {
  if (words[at]?.is.organisationWord !== true) return undefined;
  let to = at + 1;
  while (to < limit && words[to]?.is.organisationWord === true) to += 1;
  const end = withOf(words, to);
  const head = words[to - 1];
  if (end > to) return end;
  if (head === undefined || to - from < 2 || to - from > LONGEST_BODY) return undefined;
  return NO_BODIES.has(head.key) ? undefined : to;
}

/** "House of Representatives", "Bank of England": goes on behind "of" and "for". */
function withOf(words: readonly Word[], to: number): number {
  const link = words[to]?.key;
  if (link !== 'of' && link !== 'for') return to;
  const first = words[to + 1]?.key === 'the' ? to + 2 : to + 1;
  let end = first;
  while (end < first + 4) {
    const word = words[end];
    if (word === undefined || !word.capital || (end > first && !word.joined)) break;
    if (word.is.title || word.is.honorific) break;
    end += 1;
  }
  return end > first ? end : to;
}

/** "Foreign Ministry" is a body, the "Finance" of "Finance Minister" is none. */
const isPartOfTitle = (words: readonly Word[], to: number): boolean => {
  const next = words[to];
  return (
    next !== undefined &&
    next.capital &&
    next.joined &&
    next.is.title &&
    NO_BODIES.has(words[to - 1]?.key ?? '')
  );
};
