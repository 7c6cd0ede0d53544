/**
 * The words of a Markdown text as a reader sees them. Its marks would be taken for words: an address
 * in a link dates what it does not, and a heading with its hash is no headline. Quoted blocks keep
 * their ">", one line a paragraph, for that is how plain text quotes. Line by line, in linear time.
 */
export function plainMarkdown(text: string): string {
  const lines = text.split(/\r\n|\n|\r/).map(readLine);
  const out: string[] = [];
  for (const [i, { kind, words }] of lines.entries()) {
    const last = lines[i - 1];
    if (kind === 'mark') continue;
    if (kind === 'quote' && last?.kind === 'quote' && words !== '' && last.words !== '')
      out.push(`${out.pop() ?? ''} ${words}`);
    else if (kind === 'quote') out.push(words === '' ? '' : `> ${words}`);
    else out.push(words);
  }
  return out.join('\n');
}

interface Line {
  /** `mark` is a line of marks alone. */
  readonly kind: 'text' | 'quote' | 'mark';
  readonly words: string;
}

const HEADING = /^ {0,3}#{1,6}[ \t]+/;
const QUOTE = /^ {0,3}>[> \t]*/;
/** Under a line it makes that one a heading; elsewhere it is a rule. */
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
/** Rules, fences of code, and where a link with a name leads to. */
const MARKS =
  /^ {0,3}(?:(?:[*_-][ \t]*){3,40}|[`~]{3}[^`]{0,60}|\[[^\]^]{1,100}\]:[ \t]*\S{1,2000}.{0,300})$/;

function readLine(line: string): Line {
  if (UNDERLINE.test(line) || MARKS.test(line)) return { kind: 'mark', words: '' };
  const quoted = QUOTE.exec(line);
  if (quoted !== null) return { kind: 'quote', words: unmark(line.slice(quoted[0].length)).trim() };
  const heading = HEADING.exec(line);
  return heading === null
    ? { kind: 'text', words: unmark(line) }
    : {
        kind: 'text',
        words: unmark(line.slice(heading[0].length).replace(/[ \t]#{1,6}[ \t]*$/, '')),
      };
}

/** Lengths are bounded, so that a megabyte of brackets costs no more than one of words. */
const WORDS = String.raw`[^[\]\n]{0,500}`;
const ADDRESS = String.raw`\((?:[^()\s]|\([^()\s]{0,200}\)){0,2000}(?:[ \t]+"[^"\n]{0,300}")?\)`;
const PICTURE = new RegExp(String.raw`!\[${WORDS}\](?:${ADDRESS}|\[${WORDS}\])`, 'g');
const LINK = new RegExp(String.raw`\[(?!\^)(${WORDS})\](?:${ADDRESS}|\[${WORDS}\])`, 'g');
const NOTE = /\[\^[^\]\s]{1,40}\](?:: ?)?/g;
const AUTOLINK = /<(https?:\/\/[^\s<>]{1,2000})>/g;
const STARRED = /(\*{1,3}|~~)(?=[^\s*~])([^*~\n]{1,500})(?<=\S)\1/g;
const UNDERSCORED =
  /(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])([^_\n]{1,500})(?<=\S)\1(?![\p{L}\p{N}_])/gu;
const CODE = /(?<!`)`([^`\n]{1,500})`(?!`)/g;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/** A star behind a backslash is none of ours: it is put aside as a letter no text has. */
const ASIDE = '\ue000';

const unmark = (line: string): string =>
  /[[\]*_`~\\<]/.test(line) ? restore(strip(line.replaceAll('\\*', ASIDE))) : line;

const strip = (line: string): string =>
  emphasised(
    line
      .replace(PICTURE, '')
      .replace(LINK, '$1')
      .replace(NOTE, '')
      .replace(AUTOLINK, '$1')
      .replace(CODE, '$1'),
  );

/** Twice: emphasis stands inside emphasis. */
const emphasised = (line: string): string =>
  [STARRED, UNDERSCORED, STARRED, UNDERSCORED].reduce((now, mark) => now.replace(mark, '$2'), line);

const restore = (line: string): string =>
  line.replace(ESCAPED, '$1').replace(/\\$/, '').replaceAll(ASIDE, '*');
