import {
  FIGURE,
  GAP,
  NOTHING,
  UNKNOWN,
  endsWord,
  join,
  signOf,
  unique,
  type Forms,
} from './pattern-forms.ts';

/** Reads a pattern part by part, as the forms that each part may match. */
export class PatternReader {
  readonly #source: string;
  /** Whether what a match stands behind is read as a part of it. */
  readonly #readsBehind: boolean;
  #at = 0;

  constructor(source: string, readsBehind = true) {
    this.#source = source;
    this.#readsBehind = readsBehind;
  }

  /** A choice at the top has no parts that every match goes through. */
  get isChoice(): boolean {
    return !isSequence(`(${this.#source})`);
  }

  /** The next part of a pattern that is no choice; undefined at its end. */
  next(): Forms | undefined {
    while (this.#enters());
    return this.#at < this.#source.length ? this.#part() : undefined;
  }

  /** The whole pattern as one part. */
  whole(): Forms {
    this.#at = 0;
    return this.#choice();
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
    const repeated = once ? forms : repeat(forms, Number(least ?? 1));
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
    if (head === '(?=') return forms.every((form) => /^[ .0]/u.test(form)) ? GAP : NOTHING;
    if (head === '(?<=' && !this.#readsBehind) return forms.every(endsWord) ? GAP : NOTHING;
    return forms;
  }

  #set(): Forms {
    const [whole = '['] = /^\[(?:\\.|[^\]\\])*\]/u.exec(this.#source.slice(this.#at)) ?? [];
    this.#at += whole.length;
    if (/^\[\^|\\[pPwSD]|[A-Za-z]-[A-Za-z]/u.test(whole)) return UNKNOWN;
    const signs = whole
      .slice(1, -1)
      .replaceAll(/\d-\d|\\d/gu, FIGURE)
      .replaceAll('\\s', ' ')
      .replaceAll('\\', '');
    return unique(Array.from(signs, signOf));
  }

  #escape(): Forms {
    const [escape = ''] =
      /^(?:[pP]\{[^}]*\}|k<\w+>|.)/u.exec(this.#source.slice(this.#at, this.#at + 40)) ?? [];
    this.#at += escape.length;
    if (escape === 'd') return [FIGURE];
    if (/^[^\p{L}\d]/u.test(escape)) return [signOf(escape)];
    return /^(?:[pP]\{|k<|[1-9wWSD])/u.test(escape) ? UNKNOWN : GAP;
  }
}

/** So many of a sign that is white space or a figure; of others nothing is known. */
function repeat(forms: Forms, times: number): Forms {
  if (forms.every((form) => form === ' ')) return forms;
  return forms.every((form) => form === FIGURE)
    ? [FIGURE.repeat(Math.max(1, Math.min(times, 4)))]
    : UNKNOWN;
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
