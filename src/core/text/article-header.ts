import { dayAsWritten } from '../model/iso-day.ts';
import { isWebAddress } from '../model/web-address.ts';

/** What whoever saved an article wrote above it. */
export interface GivenFacts {
  readonly outlet?: string;
  /** ISO day. */
  readonly published?: string;
  readonly url?: string;
  readonly title?: string;
}

/** Why what looks like a header is none; `words` are those it fails at. */
export type HeaderProblem =
  | { readonly kind: 'unclosed' }
  | { readonly kind: 'no-pair'; readonly words: string }
  | { readonly kind: 'unknown-key'; readonly words: string }
  | { readonly kind: 'twice'; readonly words: string }
  | { readonly kind: 'no-day'; readonly words: string }
  | { readonly kind: 'no-address'; readonly words: string };

export interface HeaderRead {
  /** The text below the header; with a problem, or without a header, all of it. */
  readonly text: string;
  readonly given: GivenFacts;
  readonly problem?: HeaderProblem;
}

const FENCE = /^---[ \t]*$/;
const PAIR = /^(?<key>[a-z][a-z_-]{0,30})[ \t]*:(?<value>.*)$/i;

/** Lines that a header may have; below it the closing line is not looked for. */
const MOST_LINES = 30;
const LONGEST_SHOWN = 60;

/**
 * Reads the header of an article: `outlet:`, `published:` (or `date:`), `url:` and `title:`, one a
 * line, between two lines `---`. What else static sites and clippers write there is passed over, as
 * long as one of these is there. A header that is wrong in one place is taken for part of the text,
 * all of it: half of it believed would hide the fault.
 */
export function readHeader(text: string): HeaderRead {
  const lines = firstLines(text);
  const [fence, second] = lines;
  const opens = fence !== undefined && FENCE.test(fence.words.replace(/^\ufeff/, ''));
  // A rule above an article is no header; nor is one above a line of its prose.
  if (!opens || second === undefined || !PAIR.test(second.words)) return { text, given: {} };
  const close = lines.findIndex(({ words }, i) => i > 0 && FENCE.test(words));
  const problem = close < 0 ? ({ kind: 'unclosed' } as const) : undefined;
  if (problem) return { text, given: {}, problem };
  const given = readPairs(lines.slice(1, close).map(({ words }) => words));
  return 'kind' in given
    ? { text, given: {}, problem: given }
    : { text: text.slice(lines[close]?.next), given };
}

interface Line {
  readonly words: string;
  /** Where the next line starts. */
  readonly next: number;
}

function firstLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  const end = /\r\n|\n|\r/g;
  let start = 0;
  while (lines.length < MOST_LINES && start < text.length) {
    end.lastIndex = start;
    const found = end.exec(text);
    const stop = found?.index ?? text.length;
    const next = stop + (found?.[0].length ?? 0);
    lines.push({ words: text.slice(start, stop), next });
    start = next;
  }
  return lines;
}

function readPairs(lines: readonly string[]): GivenFacts | HeaderProblem {
  const said = new Map<string, string>();
  let unknown: string | undefined;
  let passing = false;
  for (const line of lines) {
    if (line.trim() === '' || (passing && GOES_ON.test(line))) continue;
    const { key: written = '', value = '' } = PAIR.exec(line.trim())?.groups ?? {};
    if (written === '') return { kind: 'no-pair', words: shorten(line.trim()) };
    const key = written.toLowerCase();
    passing = !isKey(key);
    if (passing) unknown ??= written;
    else if (said.get(key)) return { kind: 'twice', words: written };
    // A blank left open says nothing.
    else said.set(key, unquote(value.trim()));
  }
  if (said.size === 0 && unknown !== undefined) return { kind: 'unknown-key', words: unknown };
  return readValues(said);
}

/** In YAML, what an entry has below its key: a list, or more of its words. */
const GOES_ON = /^(?:[ \t]|-[ \t])/;

function readValues(said: ReadonlyMap<string, string>): GivenFacts | HeaderProblem {
  const given: { -readonly [K in keyof GivenFacts]: GivenFacts[K] } = {};
  for (const [key, words] of said) {
    if (words === '' || !isKey(key)) continue;
    const [fact, read] = READ[key];
    const value = read(words);
    if (value === undefined)
      return { kind: fact === 'url' ? 'no-address' : 'no-day', words: shorten(words) };
    // Who writes a date of both kinds calls one of them that of publication.
    if (key === fact || given[fact] === undefined) given[fact] = value;
  }
  return given;
}

type Key = keyof GivenFacts | 'date';

const READ: Readonly<
  Record<Key, readonly [keyof GivenFacts, (words: string) => string | undefined]>
> = {
  outlet: ['outlet', (words) => words],
  title: ['title', (words) => words],
  published: ['published', dayAsWritten],
  date: ['published', dayAsWritten],
  url: ['url', (words) => (isWebAddress(words) ? words : undefined)],
};

const isKey = (key: string): key is Key => Object.hasOwn(READ, key);

const unquote = (words: string): string => /^(["'])(.*)\1$/.exec(words)?.[2]?.trim() ?? words;

const shorten = (words: string): string =>
  words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN)}…` : words;
