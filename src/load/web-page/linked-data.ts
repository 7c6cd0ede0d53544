/** What the page's JSON-LD says of its article. */
export interface LinkedArticle {
  readonly outlet?: string;
  readonly published?: string;
  readonly author?: string;
  readonly headline?: string;
}

type Node = Readonly<Record<string, unknown>>;

const MOST_SCRIPTS = 20;
const LONGEST = 500_000;
const ARTICLE = /Article|BlogPosting|Report/;

/** The first article among the page's JSON-LD, with its publisher by name. */
export function linkedData(document: Document): LinkedArticle {
  const nodes = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .slice(0, MOST_SCRIPTS)
    .flatMap((script) => nodesOf(parse(script.textContent ?? '')));
  const article = nodes.find((node) => ARTICLE.test(wordsOf(node['@type'])));
  if (article === undefined) return {};
  const nameOf = (value: unknown): string => {
    const [one] = listOf(value);
    if (!isNode(one)) return typeof one === 'string' ? one : '';
    const { '@id': id } = one;
    const whole =
      id === undefined ? undefined : nodes.find((node) => node['@id'] === id && 'name' in node);
    return wordsOf(one['name'] ?? whole?.['name']);
  };
  const found = {
    outlet: nameOf(article['publisher']),
    published: wordsOf(article['datePublished']),
    author: nameOf(article['author']),
    headline: wordsOf(article['headline']),
  };
  return Object.fromEntries(
    Object.entries(found)
      .map(([key, value]) => [key, value.trim()])
      .filter(([, value]) => value !== ''),
  );
}

function parse(source: string): unknown {
  try {
    return source.length > LONGEST ? undefined : JSON.parse(source);
  } catch {
    return undefined;
  }
}

const nodesOf = (value: unknown): readonly Node[] =>
  listOf(value)
    .filter(isNode)
    .flatMap((node) => [node, ...listOf(node['@graph']).filter(isNode)]);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const wordsOf = (value: unknown): string =>
  listOf(value)
    .filter((one) => typeof one === 'string')
    .join(' ');
