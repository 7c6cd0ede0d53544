import { requiredWords } from './required-words.ts';

/** Sets that a text is searched for, one bit each, in two words of bits. */
const MOST_SETS = 62;
const HALF = 31;
/** Slots of the table of words, a power of two well above their number. */
const SLOTS = 4096;
const FIGURE = '0';

/** Which of the sets a text has a word of. */
interface Present {
  readonly low: number;
  readonly high: number;
}

/**
 * Keeps of many rows with patterns those that a text has the words for: one pass over the text, of
 * which every word is looked up, instead of a search for each pattern. A row that it keeps may still
 * not match, a row that it drops cannot.
 */
export class WordFilter<T extends { readonly pattern: RegExp }> {
  readonly #rows: readonly (Present & { readonly row: T })[];
  readonly #hashes = new Int32Array(SLOTS);
  readonly #low = new Int32Array(SLOTS);
  readonly #high = new Int32Array(SLOTS);
  #figure: Present = { low: 0, high: 0 };

  constructor(rows: readonly T[]) {
    const sets = new Map<string, Present>();
    this.#rows = rows.map((row) => {
      let [low, high] = [0, 0];
      for (const words of requiredWords(row.pattern)) {
        const bits = this.#bitsOf(words, sets);
        low |= bits.low;
        high |= bits.high;
      }
      return { row, low, high };
    });
  }

  /** The rows that may match, in their order. */
  rowsFor(text: string): readonly T[] {
    const { low, high } = this.#presentIn(text);
    const kept: T[] = [];
    for (const need of this.#rows)
      if ((need.low & low) === need.low && (need.high & high) === need.high) kept.push(need.row);
    return kept;
  }

  /** The bit of a set of words, that the table gives to each of them. */
  #bitsOf(words: ReadonlySet<string>, sets: Map<string, Present>): Present {
    const key = [...words].toSorted().join(' ');
    const known = sets.get(key);
    if (known !== undefined) return known;
    const index = sets.size;
    const bits =
      index >= MOST_SETS
        ? { low: 0, high: 0 }
        : index < HALF
          ? { low: 1 << index, high: 0 }
          : { low: 0, high: 1 << (index - HALF) };
    sets.set(key, bits);
    for (const word of words) this.#enter(word, bits);
    return bits;
  }

  #enter(word: string, { low, high }: Present): void {
    if (word === FIGURE)
      this.#figure = { low: this.#figure.low | low, high: this.#figure.high | high };
    let hash = 0;
    for (let i = 0; i < word.length; i += 1) hash = step(hash, word.charCodeAt(i));
    const slot = this.#slotOf(hash);
    this.#hashes[slot] = hash;
    this.#low[slot] = (this.#low[slot] ?? 0) | low;
    this.#high[slot] = (this.#high[slot] ?? 0) | high;
  }

  /** Where a hash is, or would be. Words that share one share their bits, which costs a search. */
  #slotOf(hash: number): number {
    let slot = hash & (SLOTS - 1);
    while (this.#hashes[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
    return slot;
  }

  #presentIn(text: string): Present {
    let [low, high, hash] = [0, 0, 0];
    for (let i = 0; i <= text.length; i += 1) {
      const code = i < text.length ? text.charCodeAt(i) : 0;
      const letter = code | LOWER;
      if (letter >= A && letter <= Z && code < DEL) hash = step(hash, letter);
      else {
        if (hash !== 0) {
          const slot = this.#slotOf(hash);
          low |= this.#low[slot] ?? 0;
          high |= this.#high[slot] ?? 0;
          hash = 0;
        }
        if (code >= ZERO && code <= NINE) {
          low |= this.#figure.low;
          high |= this.#figure.high;
        }
      }
    }
    return { low, high };
  }
}

const LOWER = 0x20;
const [A, Z, ZERO, NINE, DEL] = [0x61, 0x7a, 0x30, 0x39, 0x7f];

/** Never 0 for a word: 0 marks a free slot. */
const step = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) | 0 || 1;
