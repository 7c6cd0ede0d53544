import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOf } from '../model/span.ts';
import { splitSections } from './split-sections.ts';
import { splitSentences } from './split-sentences.ts';

const sentencesOf = (text: string): readonly string[] =>
  splitSentences(text, [{ article: 'a', start: 0, end: text.length, kind: 'body' }]).map((s) =>
    textOf(text, s),
  );

/** "|" stands where a sentence ends. */
const CASES: readonly string[] = [
  'He left.| She stayed.',
  'Was it true?| “No!” he cried.',
  'Mr. Hale met Dr. Okafor on Jan. 3 in St. Ives.',
  'The U.S. Senate voted.| It left the U.S.| The bill passed.',
  'It closed at 5 p.m. on Friday.| It closed at 5 p.m.| The crowd left.',
  'It closed at 5 p.m.| Hours later it burned at 6 p.m. Moscow time.',
  'It rang at 4:57 p.m.| Smoke rose.| It rang at 8 p.m.| Ann Hale left at 9 a.m.| Police came.',
  'It shut at 5 p.m. Friday, 6 p.m. EDT, 7 a.m. Pacific, 8 a.m. Lima time, 9 a.m. Jan. 3, 5 p.m. 3 May.',
  'It shut at 5 p.m. Christmas Eve, at 6 p.m. Tues. and at 7 p.m. (Boston time).',
  'She works for Harbour Inc. in Leeds.| He works for Mill Co.| They met there.',
  'J. P. Whitcombe won 3.5 per cent.| Turnout fell.',
  '“We lost.”| Then he sat down.',
  '“We lost,” he said.| “We will try again.”| She nodded.',
  'It rose to No. 4 in Sept. 2019.',
  'Const. Hale, Cst. Moss, Coun. Lee and Cllr. Ortiz left.| It was a const.',
  'Wait … what?| Nothing…| Nobody came.',
  'The firm (est. 1902) closed.| (It had 40 staff.)| It will not return.',
  'Founded c. 1250, it had vitamin C.| The drawing (ca. 1565) was sold.| She moved to Oakland, CA.| The mill stayed.',
  // A mark glued to the next word opens it, whichever way it is curled.
  'He was sorry.|”The public trusts us“, he added.',
];

describe('sentences', () => {
  test.each(CASES.map((line) => [line]))('%s', (line) => {
    const found = sentencesOf(line.replaceAll('|', ''));
    expect(found).toEqual(line.split('|').map((part) => part.trim()));
  });

  test('furniture has no sentences, and a paragraph keeps its number', () => {
    const text =
      'Bridge closed\n\nThe bridge shut on Friday. It is old.\n\nRead more: ferries\n\nNobody was hurt.';
    const found = splitSentences(text, splitSections('a', text));
    expect(found.map((s) => [s.paragraph, textOf(text, s)])).toEqual([
      [0, 'Bridge closed'],
      [1, 'The bridge shut on Friday.'],
      [1, 'It is old.'],
      [3, 'Nobody was hurt.'],
    ]);
  });

  test('paragraphs are told apart by line breaks of any kind', () => {
    const text = 'Bridge closed again\r\rThe bridge shut on Friday.\rIt is old.';
    const found = splitSentences(text, splitSections('a', text));
    expect(found.map((s) => s.paragraph)).toEqual([0, 1, 2]);
  });

  test('a run of stops that ends no sentence costs no more than its length', () => {
    const text = `Rain${'.'.repeat(200_000)}x`;
    expect(sentencesOf(text).join('')).toBe(text);
  });

  test('text without a full stop is cut, and nothing is lost', () => {
    const text = 'word '.repeat(5000).trim();
    const found = sentencesOf(text);
    expect(found.length).toBeGreaterThan(1);
    expect(found.join(' ')).toBe(text);
  });
});

test('on any text: sentences are in order, and tokens lie in their sentence', () => {
  const someText = fc
    .array(
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('. ', 'Mr. ', '.”', 'A', '’s')),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(someText, (text) => {
      let end = 0;
      for (const sentence of splitSentences(text, splitSections('a', text))) {
        expect(sentence.start).toBeGreaterThanOrEqual(end);
        expect(sentence.end).toBeLessThanOrEqual(text.length);
        let at = sentence.start;
        for (const token of sentence.tokens) {
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(token.end).toBeLessThanOrEqual(sentence.end);
          at = token.end;
        }
        ({ end } = sentence);
      }
    }),
  );
});
