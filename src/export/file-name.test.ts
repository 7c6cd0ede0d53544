import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileSlug } from './file-name.ts';

test.each([
  ['Harbour bridge closed after inspection', 'harbour-bridge-closed-after-inspection'],
  ['Bridge shut: mayor says city ‘could not wait’', 'bridge-shut-mayor-says-city-could-not-wait'],
  ['Café “naïve” — d’été', 'cafe-naive-dete'],
  ['../../etc/passwd', 'etc-passwd'],
  ['東京 橋', '東京-橋'],
  ['CON', 'story-con'],
  ['…', 'story'],
  ['', 'story'],
  ['x'.repeat(80), 'x'.repeat(60)],
  ['word '.repeat(14), Array.from({ length: 12 }, () => 'word').join('-')],
])('%j is %s', (headline, slug) => expect(fileSlug(headline)).toBe(slug));

test('any headline: a short name without anything that a file system minds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (headline) => {
      const slug = fileSlug(headline);
      expect(slug.length).toBeGreaterThan(0);
      expect(slug.length).toBeLessThanOrEqual(60);
      expect(slug).toMatch(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u);
    }),
  );
});
