import {
  FIGURE,
  GAP,
  MOST_FORMS,
  NOTHING,
  UNKNOWN,
  endsWord,
  join,
  signOf,
  unique,
  type Forms,
} from './pattern-forms.ts';

const FIGURES: ReadonlySet<string> = new Set([FIGURE]);

/** So common that a text which has them tells nothing. */
const COMMON: ReadonlySet<string> = new Set(
  'a an the s of in on at to for by and or as is it was be with from'.split(' '),
);

/**
 * Which words a text must have for a pattern to match it, read off the pattern itself, so that a
 * text without them need not be searched: sets of words, of which it needs one each. A word counts
 * where it is whole: between two signs that are no letters.
 */
export function requiredWords(pattern: RegExp): readonly ReadonlySet<string>[] {
  const known = KNOWN.get(pattern) ?? new Reader(pattern.source).needs();
  KNOWN.set(pattern, known);
  return known;
}

/** Reading takes a millisecond, and a rule may stand in several tables. */
const KNOWN = new WeakMap<RegExp, readonly ReadonlySet<string>[]>();

class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Wherever words end in every form, a pattern is cut: each stretch between has its own words. */
  needs(): readonly ReadonlySet<string>[] {
    const needs: ReadonlySet<string>[] = [];
    let stretch: Forms = UNKNOWN;
    while (this.#at < this.#source.length) {
      // A choice at the top has no parts that every match goes through.
      if (this.#source[this.#at] === '|') return [];
      if (this.#enters()) continue;
      const part = this.#part();
      if (stretch.length * part.length > MOST_FORMS) {
        needs.push(...wordsOf(stretch));
        stretch = UNKNOWN;
      }
      stretch = join(stretch, part);
      if (stretch.every(endsWord)) {
        needs.push(...wordsOf(stretch));
        stretch = GAP;
      }
    }
    return [...new Set([...needs, ...wordsOf(join(stretch, UNKNOWN))])];
  }

  /** Passes the brackets of a group that is a part like others: no choice, and not repeated. */
  #enters(): boolean {
    const rest = this.#source.slice(this.#at);
    const [head = ''] = rest.startsWith(')') ? [')'] : (/^\((?:\?:|\?<\w+>)/u.exec(rest) ?? []);
    if (head === '' || (head !== ')' && !isSequence(rest))) return false;
    this.#at += head.length;
    return true;
  }

  /** Alternatives up to the end of a group. */
  #choice(): Forms {
    const all: string[] = [];
    let forms: Forms = NOTHING;
    while (this.#at < this.#source.length && this.#source[this.#at] !== ')') {
      if (this.#source[this.#at] === '|') {
        this.#at += 1;
        all.push(...forms);
        forms = NOTHING;
      } else forms = join(forms, this.#part());
    }
    return unique([...all, ...forms]);
  }

  /** One atom with its quantifier. */
  #part(): Forms {
    const forms = this.#atom();
    const quantifier = /^(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/u.exec(
      this.#source.slice(this.#at, this.#at + 9),
    );
    if (quantifier === null) return forms;
    this.#at += quantifier[0].length;
    const [sign = '', least] = quantifier;
    const once = sign.startsWith('?') || /^\{[01],1\}|^\{1\}/u.test(sign);
    const repeated = once || forms.every((form) => form === ' ' || form === '0') ? forms : UNKNOWN;
    return /^[?*]/u.test(sign) || least === '0' ? unique(['', ...repeated]) : repeated;
  }

  #atom(): Forms {
    const sign = this.#source[this.#at] ?? '';
    if (sign === '(') return this.#group();
    if (sign === '[') return this.#set();
    LETTERS.lastIndex = this.#at;
    const [letters = ''] = LETTERS.exec(this.#source) ?? [];
    if (letters.length > 1) {
      this.#at += letters.length;
      return [letters.toLowerCase()];
    }
    this.#at += 1;
    if (sign === '\\') return this.#escape();
    return sign === '.' ? UNKNOWN : [signOf(sign)];
  }

  #group(): Forms {
    const [head = '('] =
      /^\((?:\?(?:<?[=!]|:|<\w+>))?/u.exec(this.#source.slice(this.#at, this.#at + 24)) ?? [];
    const from = this.#at + head.length;
    this.#at = from;
    const forms = this.#choice();
    const body = this.#source.slice(from, this.#at);
    this.#at += 1;
    // What must not be there bounds a word if it is any letter.
    if (head.endsWith('!')) return NO_LETTER.test(body) ? GAP : NOTHING;
    if (head === '(?=') return forms.every((form) => /^[ 0]/u.test(form)) ? GAP : NOTHING;
    return forms;
  }

  #set(): Forms {
    const [whole = '['] = /^\[(?:\\.|[^\]\\])*\]/u.exec(this.#source.slice(this.#at)) ?? [];
    this.#at += whole.length;
    if (/^\[\^|\\[pPwSD]|[A-Za-z]-[A-Za-z]/u.test(whole)) return UNKNOWN;
    const signs = whole
      .slice(1, -1)
      .replaceAll(/\d-\d|\\d/gu, FIGURE)
      .replaceAll('\\s', ' ');
    return unique(Array.from(signs, signOf));
  }

  #escape(): Forms {
    const [escape = ''] =
      /^(?:[pP]\{[^}]*\}|k<\w+>|.)/u.exec(this.#source.slice(this.#at, this.#at + 40)) ?? [];
    this.#at += escape.length;
    if (escape === 'd') return ['0'];
    return /^(?:[pP]\{|k<|[1-9wWSD])/u.test(escape) ? UNKNOWN : GAP;
  }
}

/** Letters that no quantifier stands behind. */
const LETTERS = /[a-z]+(?![a-z?*+{])/giuy;

/** Whether a group at the start of a pattern is without alternatives and without a quantifier. */
function isSequence(source: string): boolean {
  let depth = 0;
  for (const { 0: sign, index } of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[()|]/gu)) {
    if (sign === '|' && depth === 1) return false;
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    if (depth === 0) return !/[?*+{]/u.test(source[index + 1] ?? '');
  }
  return false;
}

/** A body of a lookaround one of whose alternatives is any letter. */
const NO_LETTER = /(?:^|\|)(?:\[[^\]]*(?:\\p\{L\}|A-Za-z)[^\]]*\]|\\p\{L\})(?:$|\|)/u;

/**
 * A word of every form, of several the one that most forms share: a common one or a figure only
 * where a form has no other. Where all have figures, those are asked for as well.
 */
function wordsOf(forms: Forms): readonly ReadonlySet<string>[] {
  const whole = forms.map((form) => form.match(/(?<![a-z*])[a-z]+(?![a-z*])|0/gu) ?? []);
  const counts = new Map<string, number>();
  for (const word of whole.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weight = (word: string): number =>
    COMMON.has(word) ? -1 : word === FIGURE ? 0 : (counts.get(word) ?? 0);
  const words = new Set(
    whole.map((each) => each.toSorted((a, b) => weight(b) - weight(a))[0] ?? ''),
  );
  const tells = !words.has('') && [...words].some((word) => weight(word) > 0);
  return [
    ...(tells ? [words] : []),
    ...(forms.every((form) => form.includes(FIGURE)) ? [FIGURES] : []),
  ];
}
