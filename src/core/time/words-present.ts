import type { Span } from '../model/span.ts';
import { firstWords } from './first-words.ts';
import { FIGURE, LONG_NUMBER, MARKED_NUMBER, signOf } from './pattern-forms.ts';
import { requiredWords } from './required-words.ts';

/** Slots of the table of words, a power of two well above their number. */
const SLOTS = 4096;
/** Bits of an integer that are used, each for one row. */
const BITS = 31;

/** A row that may match in a text. */
export interface Kept<T> {
  readonly row: T;
  /** Where in the text its matches may begin, ascending; undefined where they may anywhere. */
  readonly starts: readonly number[] | undefined;
  /** Its pattern, to be tried at the places alone where there are any, else to be searched for. */
  readonly pattern: RegExp;
}

/** What a word says about the rows, each a bit. */
interface Word {
  /** The rows that it is a first, a second, … required word of. */
  readonly required: Int32Array;
  /** The rows whose matches may begin with it. */
  readonly begins: Int32Array;
}

/**
 * Keeps of many rows with patterns those that a text has the words for, and the places where they
 * may match: one pass over the text, of which every word is looked up, instead of a search for each
 * pattern. A row that it keeps may still not match, a row that it drops cannot.
 */
export class WordFilter<T extends { readonly pattern: RegExp }> {
  readonly #rows: readonly T[];
  readonly #patterns: readonly RegExp[];
  readonly #hashes = new Int32Array(SLOTS);
  readonly #words: (Word | undefined)[] = Array.from({ length: SLOTS });
  /** Integers for a bit of each row; as many for the first words that rows need, for the second, … */
  readonly #width: number;
  /** The rows that need no first, no second, … word. */
  readonly #free: Int32Array;
  /** The rows whose matches may begin anywhere. */
  readonly #anywhere: Int32Array;
  /** Of the text that is looked at: the rows that have their first, second, … word; its words. */
  readonly #present: Int32Array;
  #found: Word[] = [];
  #starts: number[] = [];

  constructor(rows: readonly T[]) {
    const required = rows.map(({ pattern }) => requiredWords(pattern));
    const most = Math.max(1, ...required.map((sets) => sets.length));
    this.#rows = rows;
    this.#width = Math.ceil(rows.length / BITS);
    this.#free = new Int32Array(most * this.#width);
    this.#present = new Int32Array(most * this.#width);
    this.#anywhere = new Int32Array(this.#width);
    const first = rows.map(({ pattern }) => firstWords(pattern));
    this.#patterns = rows.map(({ pattern: { source, flags } }, row) =>
      first[row] === undefined
        ? new RegExp(source, flags)
        : new RegExp(source, flags.replace('g', 'y')),
    );
    for (const row of rows.keys()) {
      for (let turn = 0; turn < most; turn += 1) {
        const words = required[row]?.[turn];
        if (words === undefined) setBit(this.#free, row, turn * this.#width);
        else for (const word of words) setBit(this.#enter(word).required, row, turn * this.#width);
      }
      const words = first[row];
      if (words === undefined) setBit(this.#anywhere, row);
      else for (const word of words) setBit(this.#enter(word).begins, row);
    }
  }

  /** The rows that may match in a span of the text, in their order; places count from its start. */
  rowsFor(text: string, span: Span): readonly Kept<T>[] {
    this.#look(text, span);
    const kept: Kept<T>[] = [];
    for (let at = 0; at < this.#width; at += 1) {
      let bits = -1;
      for (let i = at; i < this.#present.length; i += this.#width) bits &= this.#present[i] ?? 0;
      for (; bits !== 0; bits &= bits - 1) {
        const bit = bits & -bits;
        const index = at * BITS + 31 - Math.clz32(bit);
        const [row, pattern] = [this.#rows[index], this.#patterns[index]];
        if (row === undefined || pattern === undefined) continue;
        const starts = this.#startsOf(at, bit, span.start);
        if (starts?.length !== 0) kept.push({ row, starts, pattern });
      }
    }
    return kept;
  }

  #startsOf(at: number, bit: number, offset: number): readonly number[] | undefined {
    if (((this.#anywhere[at] ?? 0) & bit) !== 0) return undefined;
    const starts: number[] = [];
    for (let i = 0; i < this.#found.length; i += 1)
      if (((this.#found[i]?.begins[at] ?? 0) & bit) !== 0)
        starts.push((this.#starts[i] ?? 0) - offset);
    return starts;
  }

  #enter(word: string): Word {
    const hash = hashOf(word);
    const slot = this.#slotOf(hash);
    const entered = this.#words[slot] ?? {
      required: new Int32Array(this.#free.length),
      begins: new Int32Array(this.#width),
    };
    this.#hashes[slot] = hash;
    this.#words[slot] = entered;
    return entered;
  }

  /** Where a hash is, or would be. Words that share one share their bits, which costs a search. */
  #slotOf(hash: number): number {
    let slot = hash & (SLOTS - 1);
    while (this.#hashes[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
    return slot;
  }

  /** Notes the words of a text. */
  #look(text: string, { start, end }: Span): void {
    this.#present.set(this.#free);
    this.#found = [];
    this.#starts = [];
    let [hash, from] = [0, start];
    // Figures in a row; -1 behind a mark behind them.
    let figures = 0;
    let [isLong, isMarked] = [false, false];
    for (let i = start; i < end; i += 1) {
      const code = text.charCodeAt(i);
      const sign = code < SIGNS.length ? (SIGNS[code] ?? MARK) : MARK;
      if (sign > DIGIT) {
        if (hash === 0) from = i;
        hash = step(hash, sign);
        continue;
      }
      if (hash !== 0) {
        this.#note(hash, from);
        hash = 0;
        figures = 0;
      }
      if (sign === DIGIT) {
        if (figures <= 0) this.#note(HASHES.figure, i);
        isMarked ||= figures < 0;
        figures = Math.max(figures, 0) + 1;
        isLong ||= figures === LONG_NUMBER.length;
      } else figures = sign === MARK && figures > 0 ? -1 : 0;
    }
    if (hash !== 0) this.#note(hash, from);
    if (isLong) this.#note(HASHES.long, end);
    if (isMarked) this.#note(HASHES.marked, end);
  }

  #note(hash: number, start: number): void {
    const word = this.#words[this.#slotOf(hash)];
    if (word === undefined) return;
    const { required } = word;
    for (let i = 0; i < required.length; i += 1)
      this.#present[i] = (this.#present[i] ?? 0) | (required[i] ?? 0);
    this.#found.push(word);
    this.#starts.push(start);
  }
}

function setBit(bits: Int32Array, row: number, from = 0): void {
  const at = from + Math.floor(row / BITS);
  bits[at] = (bits[at] ?? 0) | (1 << (row % BITS));
}

const [SPACE, MARK, DIGIT] = [0, 1, 2];
/** What each sign of ASCII is; a letter is itself in lower case. */
const SIGNS = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = signOf(String.fromCharCode(code));
  if (/[a-z]/u.test(sign)) return sign.charCodeAt(0);
  return sign === FIGURE ? DIGIT : sign === ' ' ? SPACE : MARK;
});

/** Never 0 for a word: 0 marks a free slot. */
const step = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) | 0 || 1;

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i += 1) hash = step(hash, word.charCodeAt(i));
  return hash;
}

const HASHES = {
  figure: hashOf(FIGURE),
  long: hashOf(LONG_NUMBER),
  marked: hashOf(MARKED_NUMBER),
};
