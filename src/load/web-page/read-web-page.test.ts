import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { readWebPage } from './read-web-page.ts';

const telling = (n: number): string =>
  `The council met on Tuesday to talk about the ferry, which has not left the harbour since it struck a pier in January, said number ${n}.`;

const BODY = [1, 2, 3].map((n) => `<p>${telling(n)}</p>`).join('');

const read = (html: string) => readWebPage(html, () => {});
const lines = (html: string) => read(html)?.text.split('\n\n');

function page(head: string, main: string): string {
  return `<!doctype html><html lang="en"><head>${head}</head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
    <main><article>${main}</article></main>
    <aside class="related"><a href="/a">Mayor sings</a></aside><footer>© Gazette</footer></body></html>`;
}

const META = `<title>Ferry runs again | Harbour Gazette</title>
  <meta property="og:site_name" content="Harbour Gazette">
  <meta property="article:published_time" content="2021-03-03T18:40:00-05:00">
  <meta property="article:modified_time" content="2022-01-01">
  <link rel="canonical" href="https://gazette.example/ferry">`;

test('the article with its headline, byline and date; what is around it is left out', () => {
  const html = page(
    META,
    `<h1>Ferry runs again</h1><p class="standfirst">After two months.</p>
     <div class="meta"><p>By Ann Lee</p><p><time datetime="2021-03-03">March 3, 2021</time></p><button>Share</button></div>
     <figure><img src="a.jpg" alt="x"><figcaption>The ferry. Photo: Tom Hale</figcaption></figure>
     ${BODY}<blockquote><p>We regret it.</p></blockquote><h2>What next</h2>
     <p>${telling(4)} She said: <q>Enough.</q></p><ul><li>The pier is closed.</li><li>Nobody was hurt.</li></ul>`,
  );
  expect(lines(html)).toEqual([
    'Ferry runs again',
    'After two months.',
    'By Ann Lee',
    'March 3, 2021',
    'The ferry. Photo: Tom Hale',
    ...[1, 2, 3].map(telling),
    '> We regret it.',
    'What next',
    `${telling(4)} She said: “Enough.”`,
    'The pier is closed.',
    'Nobody was hurt.',
  ]);
  expect(read(html)).toMatchObject({
    given: {
      outlet: 'Harbour Gazette',
      published: '2021-03-03',
      url: 'https://gazette.example/ferry',
    },
    whole: false,
  });
});

const linked = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

test('a publisher without a name and without an id is nobody else of the page', () => {
  const html = page(
    `<title>Ferry</title>${linked([
      { '@type': 'WebSite', name: 'Search of the site' },
      { '@type': 'NewsArticle', headline: 'Ferry', publisher: { '@type': 'Organization' } },
    ])}`,
    `<h1>Ferry</h1>${BODY}`,
  );
  expect(read(html)?.given).toEqual({});
});

test.each<readonly [string, string, object]>([
  [
    'linked data',
    linked({
      '@type': 'NewsArticle',
      datePublished: '2021-03-03',
      publisher: { name: 'Gazette' },
    }),
    { outlet: 'Gazette', published: '2021-03-03' },
  ],
  [
    'a graph of it, its publisher by id',
    linked({
      '@graph': [
        { '@type': 'WebPage', datePublished: '2020-01-01' },
        { '@type': ['Article'], datePublished: '2021-03-03', publisher: { '@id': '#p' } },
        { '@type': 'Organization', '@id': '#p', name: 'Gazette' },
      ],
    }),
    { outlet: 'Gazette', published: '2021-03-03' },
  ],
  ['linked data that is none', '<script type="application/ld+json">{"@type":</script>', {}],
  ['a compact day', '<meta name="pubdate" content="20210303">', { published: '2021-03-03' }],
  ['the day of a change', '<meta property="article:modified_time" content="2021-03-03">', {}],
  ['the day of a rendering', '<meta name="date" content="2021-03-03">', {}],
  ['a day in words', '<meta name="pubdate" content="March 3, 2021">', {}],
  ['an address that runs', '<link rel="canonical" href="javascript:alert(1)">', {}],
])('%s', (_, head, given) => {
  expect(read(page(head, `<h1>Ferry</h1>${BODY}`))?.given).toEqual(given);
});

test.each<readonly [string, string, string | undefined]>([
  ['one time', '<time datetime="2021-03-03T10:00">today</time>', '2021-03-03'],
  [
    'the same day twice',
    '<time datetime="2021-03-03">a</time><time datetime="2021-03-03T20:00">b</time>',
    '2021-03-03',
  ],
  [
    'two days',
    '<time datetime="2021-03-03">a</time><time datetime="2021-03-05">b</time>',
    undefined,
  ],
  [
    'a day and a change',
    '<time datetime="2021-03-03">a</time> <p>Updated <time datetime="2021-03-05">b</time></p>',
    '2021-03-03',
  ],
  ['a change alone', '<time itemprop="dateModified" datetime="2021-03-03">a</time>', undefined],
  [
    'the day of a comment',
    '<div class="comments"><time datetime="2021-03-03">a</time></div>',
    undefined,
  ],
])('a time in the page: %s', (_, times, published) => {
  expect(read(page('', `<h1>Ferry</h1>${times}${BODY}`))?.given.published).toBe(published);
});

test.each([
  ['tags left out', `<!doctype html><title>Ferry</title><h1>Ferry</h1><p>March 3, 2021${BODY}`],
  ['part of a page', `<meta charset="utf-8"><h1>Ferry</h1><p>March 3, 2021</p>${BODY}`],
  ['a body alone', `<body><h1>Ferry</h1><p>March 3, 2021</p>${BODY}</body>`],
])('%s: nothing is lost', (_, html) => {
  expect(lines(html)).toEqual(['Ferry', 'March 3, 2021', ...[1, 2, 3].map(telling)]);
});

test('an old page in a table, its headline a smaller heading', () => {
  const html = `<HTML><HEAD><TITLE>GNN - Ferry runs again - March 3, 1998</TITLE></HEAD><BODY><TABLE><TR>
    <TD><A HREF=/>Home</A><BR><A HREF=/w>World</A></TD>
    <TD><H2>Ferry runs again</H2><FONT SIZE=-1>March 3, 1998<BR>Web posted at: 4:10 p.m. EST</FONT>${BODY}</TD></TR></TABLE></BODY></HTML>`;
  expect(lines(html)).toEqual([
    'Ferry runs again',
    'March 3, 1998',
    'Web posted at: 4:10 p.m. EST',
    ...[1, 2, 3].map(telling),
  ]);
});

test('what no reader sees is no text', () => {
  const hidden = `<p hidden>A1</p><p style="display: none">A2</p><script>A3</script><template>A4</template>
    <noscript>A5</noscript><svg><text>A6</text></svg><iframe srcdoc="A7">A7</iframe><!-- A8 --><style>A9</style>`;
  expect(read(page('', `<h1>Ferry</h1>${hidden}${BODY}${hidden}`))?.text).not.toMatch(/A\d/);
});

test('where no article is found, all visible words are taken', () => {
  const found = read('<html><body><div><a href="/">Home</a></div><p>Short note.</p></body></html>');
  expect(found?.text).toContain('Short note.');
  expect(read('<html><body><img src=x></body></html>')).toMatchObject({ text: '', whole: true });
});

const nested = (n: number): string => `<body>${'<div>'.repeat(n)}Words${'</div>'.repeat(n)}`;

test('a page that is nested too deep for the search is taken whole, one far deeper not at all', () => {
  expect(read(nested(2000))).toMatchObject({ text: 'Words', whole: true });
  expect(read(nested(100_000))).toBeUndefined();
});

test('all visible words are told before the article is looked for', () => {
  const onDraft = vi.fn<Parameters<typeof readWebPage>[1]>();
  readWebPage(page(META, `<h1>Ferry</h1>${BODY}`), onDraft);
  expect(onDraft.mock.calls[0]?.[0].text).toMatch(/^Home\n\nSport\n\nFerry/);
});

test('any tangle of tags is read without a throw, and no tag becomes text', () => {
  const piece = fc.constantFrom(
    ...'<p>|</p>|<table>|<td>|<b>|</b>|<body>|</html>|<script>|</script>|<!--|-->|words |&amp;|&#x41;|<q>|<blockquote>|<svg>|<a href=x>|<base href=//x>'.split(
      '|',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      expect(read(pieces.join(''))?.text).not.toMatch(/<\/?(?:p|table|b|svg)>/);
    }),
    { numRuns: 60 },
  );
});
