import { perForm } from '../language/per-form.ts';
import type { Form, Token } from '../model/doc.ts';
import { firstWords } from './first-words.ts';
import { FIGURE, LONG_NUMBER, MARKED_NUMBER } from './pattern-forms.ts';
import { requiredWords } from './required-words.ts';

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

/** A word that rows ask for, in what is written as one: "Monday" in "Monday-morning". */
interface Clue {
  /** See `WordFilter`. */
  readonly required: Int32Array | undefined;
  readonly begins: Int32Array | undefined;
  /** Where it begins. */
  readonly at: number;
}

/** The most common words are none. */
const NO_CLUES: readonly Clue[] = [];

/**
 * Keeps of many rows with patterns those that a text has the words for, and the places where they
 * may match: one pass over its words, which are looked up once for each way to write one, instead
 * of a search for each pattern. A row that it keeps may still not match, a row that it drops cannot.
 */
export class WordFilter<T extends { readonly pattern: RegExp }> {
  readonly #rows: readonly T[];
  readonly #patterns: readonly RegExp[];
  /** Of each word: the rows that it is a first, a second, … required word of, as places and bits. */
  readonly #required = new Map<string, Int32Array>();
  /** Of each word: the rows whose matches may begin with it, each a bit. */
  readonly #begins = new Map<string, Int32Array>();
  readonly #cluesOf = perForm((form) => this.#read(form));
  /** Integers for a bit of each row; as many for the first words that rows need, for the second, … */
  readonly #width: number;
  /** The rows that need no first, no second, … word. */
  readonly #free: Int32Array;
  /** The rows whose matches may begin anywhere. */
  readonly #anywhere: Int32Array;
  /** Of the text that is looked at: the rows that have their first, second, … word. */
  readonly #present: Int32Array;
  /** Of the text that is looked at: the words that matches may begin with, of which rows, and where. */
  readonly #begun: Int32Array[] = [];
  readonly #places: number[] = [];

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
        else
          for (const word of words)
            setBit(bitsOf(this.#required, word, this.#free.length), row, turn * this.#width);
      }
      const words = first[row];
      if (words === undefined) setBit(this.#anywhere, row);
      else for (const word of words) setBit(bitsOf(this.#begins, word, this.#width), row);
    }
    for (const [word, bits] of this.#required) this.#required.set(word, placed(bits));
  }

  /** The rows that may match in a stretch of an article from `offset`, in their order; places count from there. */
  rowsFor(text: string, tokens: readonly Token[], offset: number): readonly Kept<T>[] {
    this.#look(text, tokens, offset);
    const kept: Kept<T>[] = [];
    for (let at = 0; at < this.#width; at += 1) {
      let bits = -1;
      for (let i = at; i < this.#present.length; i += this.#width) bits &= this.#present[i] ?? 0;
      for (; bits !== 0; bits &= bits - 1) {
        const bit = bits & -bits;
        const index = at * BITS + 31 - Math.clz32(bit);
        const [row, pattern] = [this.#rows[index], this.#patterns[index]];
        if (row === undefined || pattern === undefined) continue;
        const isFree = ((this.#anywhere[at] ?? 0) & bit) !== 0;
        const starts = isFree ? undefined : this.#placesOf(at, bit);
        if (starts?.length !== 0) kept.push({ row, starts, pattern });
      }
    }
    return kept;
  }

  /** The words of a form that rows ask for: of plain letters, any other sign parts them. */
  #read({ text }: Form): readonly Clue[] {
    const clues: Clue[] = [];
    for (const { 0: sign, index } of text.matchAll(/[a-z]+|\d+/gi)) {
      const word = /\d/.test(sign) ? FIGURE : sign.toLowerCase();
      const required = this.#required.get(word);
      const begins = this.#begins.get(word);
      if (required !== undefined || begins !== undefined)
        clues.push({ required, begins, at: index });
    }
    return clues.length === 0 ? NO_CLUES : clues;
  }

  /** Notes which rows have words that they need, and the words that matches may begin with. */
  #look(text: string, tokens: readonly Token[], offset: number): void {
    this.#present.set(this.#free);
    this.#begun.length = 0;
    this.#places.length = 0;
    const figures = this.#required.get(FIGURE);
    let hasFigures = false;
    for (const { form, start } of tokens) {
      const clues = this.#cluesOf(form);
      if (clues === NO_CLUES) continue;
      for (const { required, begins, at } of clues) {
        if (required !== undefined) this.#require(required);
        if (begins !== undefined) {
          this.#begun.push(begins);
          this.#places.push(start - offset + at);
        }
        hasFigures ||= required === figures;
      }
    }
    if (hasFigures && LONG.test(text)) this.#require(this.#required.get(LONG_NUMBER));
    if (hasFigures && MARKED.test(text)) this.#require(this.#required.get(MARKED_NUMBER));
  }

  /** The places where the matches of a row may begin. */
  #placesOf(at: number, bit: number): readonly number[] {
    const places: number[] = [];
    for (let i = 0; i < this.#begun.length; i += 1)
      if ((this.#begun[i]![at]! & bit) !== 0) places.push(this.#places[i]!);
    return places;
  }

  #require(required: Int32Array = NOTHING): void {
    const present = this.#present;
    for (let i = 0; i < required.length; i += 2) {
      const at = required[i]!;
      present[at] = present[at]! | required[i + 1]!;
    }
  }
}

/** The bits of a word, none of them set where it is new. */
function bitsOf(words: Map<string, Int32Array>, word: string, length: number): Int32Array {
  const bits = words.get(word) ?? new Int32Array(length);
  words.set(word, bits);
  return bits;
}

/** Of bits, few of them set, the integers that have any: the place and the bits of each in turn. */
const placed = (bits: Int32Array): Int32Array =>
  new Int32Array([...bits].flatMap((each, at) => (each === 0 ? [] : [at, each])));

const NOTHING = new Int32Array();

function setBit(bits: Int32Array, row: number, from = 0): void {
  const at = from + Math.floor(row / BITS);
  bits[at] = (bits[at] ?? 0) | (1 << (row % BITS));
}

const LONG = /\d{4}/u;
/** A number goes on behind any sign but a letter or white space. */
const MARKED = /\d[^\d\t-\r a-z]\d/i;
