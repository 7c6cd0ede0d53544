import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { linkStory, parseArticle } from '../core/index.ts';
import { nameAfter } from './published-page.ts';

const PAGE = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');

const pageOf = (...texts: readonly string[]): string =>
  nameAfter(
    {
      story: linkStory(texts.map((text, i) => parseArticle({ id: `a${i}`, file: 'a.txt', text }))),
    },
    PAGE,
  );

const headlined = (headline: string): string =>
  `${headline}\n\nThe mayor said on Monday that the bridge would open on 4 May 2021. It did not.\n`;

test('title, description and preview carry the headline, letter for letter', () => {
  const page = pageOf(headlined('Harbour bridge stays closed for a third winter'));
  expect(page).toContain(
    '<title>Harbour bridge stays closed for a third winter · Sourceline</title>',
  );
  expect(page.match(/Harbour bridge stays closed for a third winter/g)).toHaveLength(4);
  expect(page).toContain('One timeline from 1 article,');
  expect(page).not.toContain('several newsrooms');
});

test('a headline is words, never markup nor a pattern', () => {
  const page = pageOf(headlined('“$& <script>alert(1)</script> & "more" at the old bridge" today'));
  expect(page).toContain('$&amp; &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;');
  expect(page).not.toContain('<script>alert');
});

test('a story without a headline leaves the page as it is', () => {
  expect(nameAfter({ story: linkStory([]) }, PAGE)).toBe(PAGE);
});
