import { FIGURE } from './pattern-forms.ts';
import { requiredWords } from './required-words.ts';

/** Slots of the table of words, a power of two well above their number. */
const SLOTS = 4096;
/** Bits of an integer that are used, each for one set of words. */
const BITS = 31;

/**
 * Keeps of many rows with patterns those that a text has the words for: one pass over the text, of
 * which every word is looked up, instead of a search for each pattern. A row that it keeps may still
 * not match, a row that it drops cannot.
 */
export class WordFilter<T extends { readonly pattern: RegExp }> {
  readonly #rows: readonly T[];
  /** For each row the bits it needs, as many integers as there are `#width`. */
  readonly #needs: Int32Array;
  readonly #width: number;
  readonly #hashes = new Int32Array(SLOTS);
  /** For each slot the bits of the sets that its word is in. */
  readonly #bits: Int32Array;
  /** The bits of the text that is looked at. */
  readonly #present: Int32Array;

  constructor(rows: readonly T[]) {
    const required = rows.map(({ pattern }) => requiredWords(pattern));
    const keys = new Map<string, number>();
    for (const words of required.flat())
      keys.set(keyOf(words), keys.get(keyOf(words)) ?? keys.size);
    this.#rows = rows;
    this.#width = Math.ceil(keys.size / BITS);
    this.#needs = new Int32Array(rows.length * this.#width);
    this.#bits = new Int32Array(SLOTS * this.#width);
    this.#present = new Int32Array(this.#width);
    for (const [row, sets] of required.entries())
      for (const words of sets) {
        const bit = keys.get(keyOf(words)) ?? 0;
        setBit(this.#needs, row * this.#width, bit);
        for (const word of words) this.#enter(word, bit);
      }
  }

  /** The rows that may match, in their order. */
  rowsFor(text: string): readonly T[] {
    this.#look(text);
    const [needs, present, width] = [this.#needs, this.#present, this.#width];
    const kept: T[] = [];
    for (let row = 0, at = 0; row < this.#rows.length; row += 1, at += width) {
      let missing = 0;
      for (let i = 0; i < width && missing === 0; i += 1)
        missing = (needs[at + i] ?? 0) & ~(present[i] ?? 0);
      const found = missing === 0 ? this.#rows[row] : undefined;
      if (found !== undefined) kept.push(found);
    }
    return kept;
  }

  #enter(word: string, bit: number): void {
    let hash = 0;
    for (let i = 0; i < word.length; i += 1) hash = step(hash, word.charCodeAt(i));
    const slot = this.#slotOf(hash);
    this.#hashes[slot] = hash;
    setBit(this.#bits, slot * this.#width, bit);
  }

  /** Where a hash is, or would be. Words that share one share their bits, which costs a search. */
  #slotOf(hash: number): number {
    let slot = hash & (SLOTS - 1);
    while (this.#hashes[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
    return slot;
  }

  /** Notes which sets the text has a word of. */
  #look(text: string): void {
    this.#present.fill(0);
    let hash = 0;
    let figures = false;
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      const letter = code | LOWER;
      if (letter >= A && letter <= Z && code < DEL) hash = step(hash, letter);
      else {
        if (hash !== 0) this.#note(hash);
        hash = 0;
        if (code >= ZERO && code <= NINE) figures = true;
      }
    }
    if (hash !== 0) this.#note(hash);
    if (figures) this.#note(HASH_OF_FIGURE);
  }

  #note(hash: number): void {
    const slot = this.#slotOf(hash);
    if (this.#hashes[slot] === 0) return;
    for (let i = 0; i < this.#width; i += 1)
      this.#present[i] = (this.#present[i] ?? 0) | (this.#bits[slot * this.#width + i] ?? 0);
  }
}

const keyOf = (words: ReadonlySet<string>): string => [...words].toSorted().join(' ');

function setBit(bits: Int32Array, from: number, bit: number): void {
  const at = from + Math.floor(bit / BITS);
  bits[at] = (bits[at] ?? 0) | (1 << (bit % BITS));
}

const LOWER = 0x20;
const [A, Z, ZERO, NINE, DEL] = [0x61, 0x7a, 0x30, 0x39, 0x7f];

/** Never 0 for a word: 0 marks a free slot. */
const step = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) | 0 || 1;

const HASH_OF_FIGURE = step(0, FIGURE.charCodeAt(0));
