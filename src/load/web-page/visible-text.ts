/** Elements that begin and end a paragraph. Cells too: old pages stand in tables. */
const BLOCKS: ReadonlySet<string> = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION
  FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV OL P PRE SEARCH SECTION
  SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL`.split(/\s+/),
);

/** Elements whose text is not read, or is no text of the page. */
const UNREAD: ReadonlySet<string> = new Set(
  `AUDIO BUTTON CANVAS DATALIST EMBED HEAD IFRAME INPUT MATH METER NOSCRIPT OBJECT PROGRESS SCRIPT SELECT
  STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO`.split(/\s+/),
);

const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden/i;
/** Posts and pull quotes: their words are no quotation of the article's. */
const NO_QUOTATION = /tweet|instagram|facebook|tiktok|pull/i;

const ELEMENT = 1;
const TEXT = 3;

/**
 * The paragraphs that a reader sees in a part of a page, in order. Quoted blocks are marked with ">",
 * as plain text quotes, unless they carry quotation marks. Walks by links, not by calls: a page may be
 * nested deeper than a stack is.
 */
export function visibleParagraphs(root: Node): readonly string[] {
  const out: string[] = [];
  let line = '';
  let quotes = 0;
  const flush = (): void => {
    const words = line.replaceAll(/[ \t\n\r\f]+/g, ' ').trim();
    if (words !== '') out.push(quotes > 0 ? quoted(words) : words);
    line = '';
  };
  walk(root, {
    enter: (node) => {
      if (node.nodeType === TEXT) line += node.nodeValue ?? '';
      if (!isElement(node)) return true;
      if (isUnread(node)) return false;
      const name = node.tagName;
      if (BLOCKS.has(name) || name === 'BR') flush();
      if (name === 'Q') line += '“';
      if (isQuotation(node)) quotes += 1;
      return true;
    },
    leave: (node) => {
      if (!isElement(node) || isUnread(node)) return;
      if (BLOCKS.has(node.tagName)) flush();
      if (node.tagName === 'Q') line += '”';
      if (isQuotation(node)) quotes -= 1;
    },
  });
  flush();
  return out;
}

const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;

const isUnread = (element: Element): boolean =>
  UNREAD.has(element.tagName.toUpperCase()) ||
  element.hasAttribute('hidden') ||
  HIDING.test(element.getAttribute('style') ?? '');

const isQuotation = (element: Element): boolean =>
  element.tagName === 'BLOCKQUOTE' && !NO_QUOTATION.test(element.getAttribute('class') ?? '');

/** A dash opens the line that names who is quoted. */
const quoted = (words: string): string => (/^[“"‘'«—–-]/u.test(words) ? words : `> ${words}`);

interface Visitor {
  /** Tells whether to go on inside. */
  readonly enter: (node: Node) => boolean;
  readonly leave: (node: Node) => void;
}

function walk(root: Node, { enter, leave }: Visitor): void {
  let node: Node | null = root;
  while (node !== null) {
    const inside: Node | null = enter(node) ? node.firstChild : null;
    if (inside !== null) {
      node = inside;
      continue;
    }
    leave(node);
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null) leave(node);
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
}
