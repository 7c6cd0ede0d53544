/**
 * More tags than any page of news has, by a factor of twenty or more; each costs the worker some
 * hundred bytes and a moment. Without limits a file made for it would take the browser down.
 */
const MOST_TAGS = 150_000;
/** Tags, what may be attributes in them, and pieces of text. */
const MOST_PARTS = 1_000_000;
/** Pages nest some dozen tags; the parser's time grows with the square of the depth. */
const DEEPEST = 3000;

/** They have no closing tag, or may go without one. */
const UNCLOSED: ReadonlySet<string> = new Set(
  `area base br col embed hr img input link meta param source track wbr
  p li dt dd tr td th thead tbody tfoot option optgroup colgroup rt rp`.split(/\s+/),
);

/** Whole elements whose contents are no tags. */
const RAW: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title', 'noscript']);

const TAG_NAME = /\/?[a-z][a-z0-9:-]{0,40}/iy;

/** How many characters the source writes by name or number: each is a piece of text of its own. */
const references = (html: string): number => html.split('&').length;

/** Whether a page is too large a tangle of tags to be read, told from its source in one pass. */
export function isTooTangled(html: string): boolean {
  let tags = 0;
  let parts = references(html);
  let depth = 0;
  if (parts > MOST_PARTS) return true;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    if (html.startsWith('<!--', at)) {
      at = endOf(html, '-->', at);
      continue;
    }
    TAG_NAME.lastIndex = at + 1;
    const [name = ''] = TAG_NAME.exec(html)?.map((word) => word.toLowerCase()) ?? [];
    parts += 1;
    if (name === '' && parts <= MOST_PARTS) continue;
    const end = endOf(html, '>', at);
    tags += 1;
    parts += countParts(html, at, end);
    if (name.startsWith('/')) depth = Math.max(0, depth - (UNCLOSED.has(name.slice(1)) ? 0 : 1));
    else if (!UNCLOSED.has(name) && html[end - 1] !== '/') depth += 1;
    if (tags > MOST_TAGS || parts > MOST_PARTS || depth > DEEPEST) return true;
    at = RAW.has(name) ? endOfRaw(html, name, end) - 1 : end;
  }
  return false;
}

/** Where the words stand next, or the end of the page. */
function endOf(html: string, words: string, from: number): number {
  const found = html.indexOf(words, from);
  return found < 0 ? html.length : found;
}

function endOfRaw(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

/** Attributes are parted by blanks or strokes. */
function countParts(html: string, from: number, to: number): number {
  let parts = 0;
  for (let i = from; i < to; i += 1) {
    const code = html.charCodeAt(i);
    if (code <= 32 || code === 47) parts += 1;
  }
  return parts;
}
