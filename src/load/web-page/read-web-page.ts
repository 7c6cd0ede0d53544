import { Readability } from '@mozilla/readability';
import { DOMParser } from 'linkedom/worker';
import { composeArticle } from './compose-article.ts';
import { givenOf, headings, statedFacts, type Headings } from './stated-facts.ts';
import { isTooTangled } from './too-tangled.ts';
import { visibleParagraphs } from './visible-text.ts';
import type { ReadWebPage } from './web-page-messages.ts';

type Words = Omit<ReadWebPage, 'encoding'>;

/** Readability's cost grows with the square of the depth; pages nest some dozen tags. */
const DEEPEST = 200;
/** Less than this, with more on the page, is no article but a box of it. */
const FEWEST_LETTERS = 140;

/**
 * The article in the source of a web page, or undefined where the source is too large a tangle to be
 * opened. The page's document is a model without behaviour: nothing in it runs, nothing is asked for.
 * `onDraft` gets all visible words before the article is looked for.
 */
export function readWebPage(source: string, onDraft: (draft: Words) => void): Words | undefined {
  const html = source.replaceAll(EMBEDDED, '');
  if (isTooTangled(html)) return undefined;
  const document = openPage(html);
  const facts = statedFacts(document);
  const all = visibleParagraphs(document.body);
  const titles = headings(document);
  const draft = { text: all.join('\n\n'), given: givenOf(facts, all.slice(0, HEAD)), whole: true };
  if (isDeep(document.body)) return draft;
  onDraft(draft);
  const found = findArticle(document);
  if (found === undefined) return draft;
  const { title, body } = found;
  const count = lengthOf(body);
  if (count < FEWEST_LETTERS && count < lengthOf(all) / 2) return draft;
  const headline = headlineOf(titles, facts.headline ?? title ?? '') ?? title;
  const text = composeArticle({ all, body, headline, author: facts.author });
  const lines = text.split('\n\n', HEAD);
  return { text, given: givenOf(facts, lines), whole: false };
}

/** Pictures and fonts inside the source: megabytes that hold no words. */
const EMBEDDED = /data:[\w./+-]{1,100};base64,[\w+/=%-]+/g;
/** Paragraphs among which the line that dates an article stands. */
const HEAD = 20;

const lengthOf = (paragraphs: readonly string[]): number =>
  paragraphs.reduce((sum, { length }) => sum + length, 0);

/** The page as a document with head and body, which its source may leave out. */
function openPage(html: string): Document {
  const parser = new DOMParser();
  const open = (source: string): Document =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its own types say less than it does
    parser.parseFromString(source, 'text/html') as unknown as Document;
  const page = open(html);
  if (page.querySelector('html > body') !== null) return page;
  const whole = open('<!doctype html><html><head></head><body></body></html>');
  const root = page.documentElement?.tagName === 'HTML' ? page.documentElement : page;
  for (const node of root.childNodes) {
    if (node.nodeType !== ELEMENT && node.nodeType !== TEXT) continue;
    const isHead = HEAD_TAGS.has(node.nodeName);
    (isHead ? whole.head : whole.body).append(node);
  }
  return whole;
}

const ELEMENT = 1;
const TEXT = 3;
const HEAD_TAGS: ReadonlySet<string> = new Set('HEAD TITLE META LINK BASE STYLE'.split(' '));

function isDeep(root: Node): boolean {
  let deepest = 0;
  let depth = 0;
  let node: Node | null = root;
  while (node !== null && deepest <= DEEPEST) {
    deepest = Math.max(deepest, depth);
    if (node.firstChild !== null) {
      node = node.firstChild;
      depth += 1;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      depth -= 1;
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  return deepest > DEEPEST;
}

interface Found {
  readonly title: string | undefined;
  readonly body: readonly string[];
}

function findArticle(document: Document): Found | undefined {
  const reader = new Readability<Node>(document, { serializer: (node) => node });
  const article = reader.parse();
  const body = article?.content ? visibleParagraphs(article.content) : [];
  const title = article?.title?.trim();
  return body.length === 0 ? undefined : { body, title: title === '' ? undefined : title };
}

/** The heading that the page's title repeats, for titles carry the site's name; else the only one. */
function headlineOf({ first, lower }: Headings, title: string): string | undefined {
  const isRepeated = (words: string): boolean => plain(title).includes(plain(words));
  const below = lower.filter((words) => words.length > SHORTEST);
  const [only] = first.length === 1 ? first : [];
  return first.find(isRepeated) ?? below.find(isRepeated) ?? only;
}

/** Shorter ones below the first rank are the names of sites and of their parts. */
const SHORTEST = 12;

const plain = (words: string): string => words.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
