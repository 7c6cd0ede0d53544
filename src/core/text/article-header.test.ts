import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHeader } from './article-header.ts';

const BODY = 'Ferry runs again\n\nThe ferry left on Monday.\n';

test.each([
  [
    'all four',
    'outlet: Harbour Gazette\npublished: 2021-03-03\nurl: https://gazette.example/a?b=1#c\ntitle: Ferry: runs again',
    {
      outlet: 'Harbour Gazette',
      published: '2021-03-03',
      url: 'https://gazette.example/a?b=1#c',
      title: 'Ferry: runs again',
    },
  ],
  ['one', 'outlet:Gazette', { outlet: 'Gazette' }],
  [
    'keys in capitals, in any order',
    'Published: 1987-12-31\nOutlet : Gazette',
    { published: '1987-12-31', outlet: 'Gazette' },
  ],
  [
    'a day with its hour, as written',
    'published: 2021-03-03T23:40:00-05:00',
    { published: '2021-03-03' },
  ],
  ['an hour behind a space', 'published: 2021-03-03 23:40', { published: '2021-03-03' }],
  [
    'values in quotation marks',
    'title: "Ferry: runs"\noutlet: \'Gazette\'',
    { title: 'Ferry: runs', outlet: 'Gazette' },
  ],
  [
    'what a static site writes',
    'layout: post\ntitle: "Ferry: runs"\nauthor: Ann Lee\ndate: 2021-03-03 10:00:00 +0100\ntags: [sea, ferry]\ndraft: false',
    { title: 'Ferry: runs', published: '2021-03-03' },
  ],
  [
    'a list, and words on lines of their own, below a key that is not known',
    'outlet: Gazette\nauthor:\n  - Ann Lee\ntags:\n- sea\n- "the ferry: news"\nsummary: >\n  It ran\n\n  again.\nDate: 2021-03-03',
    { outlet: 'Gazette', published: '2021-03-03' },
  ],
  [
    'the day of publication before another, whichever stands first',
    'date: 2021-03-01\npublished: 2021-03-03',
    { published: '2021-03-03' },
  ],
  [
    'the same the other way round',
    'published: 2021-03-03\ndate: 2021-03-01',
    { published: '2021-03-03' },
  ],
  ['a date beside a blank', 'published:\ndate: 2021-03-01', { published: '2021-03-01' }],
  ['blanks left open', 'outlet:\npublished: 2021-03-03\n\nurl: ', { published: '2021-03-03' }],
])('reads %s and takes the header off', (_, header, given) => {
  for (const end of ['\n', '\r\n', '\r']) {
    const text = `---\n${header}\n---\n${BODY}`.replaceAll('\n', end);
    expect(readHeader(text)).toEqual({ text: BODY.replaceAll('\n', end), given });
  }
});

test('a byte order mark goes with the header, and stays without one', () => {
  expect(readHeader(`\ufeff---\noutlet: A\n---\n${BODY}`).text).toBe(BODY);
  expect(readHeader(`\ufeff${BODY}`).text).toBe(`\ufeff${BODY}`);
});

test('an article of a header alone has no text', () => {
  expect(readHeader('---\noutlet: A\n---')).toEqual({ text: '', given: { outlet: 'A' } });
});

test.each([
  ['no closing line', '---\noutlet: A\n\nThe ferry left.', { kind: 'unclosed' }],
  ['none but unknown keys', '---\nauthor: B\n---\nText', { kind: 'unknown-key', words: 'author' }],
  [
    'a key that every object has',
    '---\nconstructor: B\n---\nText',
    { kind: 'unknown-key', words: 'constructor' },
  ],
  [
    'a key of prototypes',
    '---\noutlet: A\n__proto__: B\n---\nText',
    { kind: 'no-pair', words: '__proto__: B' },
  ],
  ['a key twice', '---\noutlet: A\nOutlet: B\n---\nText', { kind: 'twice', words: 'Outlet' }],
  [
    'a day the calendar lacks',
    '---\npublished: 2021-02-30\n---\nText',
    { kind: 'no-day', words: '2021-02-30' },
  ],
  [
    'a day in words',
    '---\npublished: March 3, 2021\n---\nText',
    { kind: 'no-day', words: 'March 3, 2021' },
  ],
  [
    'a date in words',
    '---\ntitle: Ferry\ndate: March 3, 2021\n---\nText',
    { kind: 'no-day', words: 'March 3, 2021' },
  ],
  [
    'more below a key that is known',
    '---\ntitle: >\n  Ferry runs\n---\nText',
    { kind: 'no-pair', words: 'Ferry runs' },
  ],
  [
    'prose below a key that is not known',
    '---\noutlet: A\nauthor: B\nThe ferry left.\n---\nText',
    { kind: 'no-pair', words: 'The ferry left.' },
  ],
  [
    'an address that runs',
    '---\nurl: javascript:alert(1)\n---\nText',
    { kind: 'no-address', words: 'javascript:alert(1)' },
  ],
  [
    'a line of prose',
    '---\noutlet: A\nThe ferry left.\n---\nText',
    { kind: 'no-pair', words: 'The ferry left.' },
  ],
])('%s is told, and the text is left as it was', (_, text, problem) => {
  expect(readHeader(text)).toEqual({ text, given: {}, problem });
});

test.each([
  ['prose', BODY],
  ['a rule above prose', '---\nThe ferry left on Monday: nobody waved.\n---\nMore'],
  ['a rule and a blank line', '---\n\noutlet: A\n---\n'],
  ['a header that is not at the top', `Words\n---\noutlet: A\n---\n`],
  ['longer lines', '-----\noutlet: A\n-----\n'],
  ['nothing', ''],
])('%s is no header, and nothing is told', (_, text) => {
  expect(readHeader(text)).toEqual({ text, given: {} });
});

test('any text: what is left is its end, and nothing else was lost', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '---',
      'outlet: A',
      'published: 2021-03-03',
      'date: soon',
      'url:',
      'x: y',
      '  - z',
    ),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const text = lines.join('\n');
      const { text: rest, given, problem } = readHeader(text);
      expect(text.endsWith(rest)).toBe(true);
      const isTaken = problem === undefined && /^\ufeff?---/.test(text);
      expect(isTaken || (rest === text && Object.keys(given).length === 0)).toBe(true);
    }),
  );
});
