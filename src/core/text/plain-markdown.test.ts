import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainMarkdown } from './plain-markdown.ts';

test.each([
  ['a heading', '# Ferry runs again #', 'Ferry runs again'],
  ['a heading underlined', 'Ferry runs again\n====\nText', 'Ferry runs again\nText'],
  ['a smaller one', 'Ferry runs again\n---\nText', 'Ferry runs again\nText'],
  ['a link', 'The [ferry](https://a.example/2019/04/05/x "Old") left.', 'The ferry left.'],
  ['brackets in its address', '[Hull](https://w.example/Hull_(port)), he said', 'Hull, he said'],
  ['a link by name', 'The [ferry][1] left.\n\n[1]: https://a.example', 'The ferry left.\n'],
  ['an address', 'See <https://a.example/b>.', 'See https://a.example/b.'],
  ['a picture', '![The ferry](ferry-2019.jpg)\nText', '\nText'],
  ['a picture that is a link', '[![The ferry](a.jpg)](https://a.example) Text', ' Text'],
  ['emphasis', '**The *old* ferry** ~~sank~~ _on Monday_.', 'The old ferry sank on Monday.'],
  ['strong emphasis', '***By Ann Lee***, __Gazette__', 'By Ann Lee, Gazette'],
  ['code', 'Run `ferry`.', 'Run ferry.'],
  ['escapes', String.raw`Nothing \*left\* in 1\. place`, 'Nothing *left* in 1. place'],
  ['a note', 'It left.[^1]\n\n[^1]: At noon.', 'It left.\n\nAt noon.'],
  ['rules and fences', 'A\n\n***\n\n```text\nB\n```', 'A\n\n\nB'],
  [
    'a quotation over two lines',
    '> We left\n> on *Monday*.\n>\n> Nobody waved.',
    '> We left on Monday.\n\n> Nobody waved.',
  ],
  ['a quotation in a quotation', '>> Left.', '> Left.'],
])('%s', (_, markdown, words) => {
  expect(plainMarkdown(markdown)).toBe(words);
});

test.each([
  'Two * three * four is 24.',
  'The file_name_here and snake_case.',
  '[sic] he said (twice), “[the] ferry”.',
  '- The ferry left.\n* Nobody waved.\n1. Monday',
  'He paid $5* for #1.',
  'A-B\n\n— Ann Lee',
])('%j stays as it is', (text) => {
  expect(plainMarkdown(text)).toBe(text);
});

test('any text: no throw, and what was plain stays', () => {
  const piece = fc.constantFrom(
    '*',
    '_',
    '[',
    ']',
    '(',
    ')',
    '`',
    '>',
    '#',
    '\\',
    '\n',
    ' ',
    'a',
    '-',
  );
  fc.assert(fc.property(fc.string({ unit: piece }), (text) => void plainMarkdown(text)));
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '.', 'é', '“') }), (text) => {
      expect(plainMarkdown(text)).toBe(text);
    }),
  );
});
