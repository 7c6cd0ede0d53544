import { expect, test } from 'vitest';
import { isTooTangled } from './too-tangled.ts';

const bundle = `<script>for(let i=0;i<a.length;i++)if(i<b)c("<div>");${'i<n;'.repeat(5000)}</SCRIPT>`;

test.each([
  [
    'a page',
    '<!doctype html><html><body><p>Words<p>More<br><img src="a.png"></body></html>',
    false,
  ],
  ['paragraphs left open', '<p>Words'.repeat(20_000), false],
  ['a script full of marks', bundle.repeat(3), false],
  ['a comment full of tags', `<!--${'<div>'.repeat(200_000)}-->`, false],
  ['a thousand tags deep', '<div>'.repeat(1000) + '</div>'.repeat(1000), false],
  ['100,000 tags deep', '<div>'.repeat(100_000), true],
  ['deep, in capitals and with attributes', '<DIV class="a b">'.repeat(5000), true],
  ['one tag over and over', '<b></b>'.repeat(100_000), true],
  ['one tag with a million attributes', `<p ${'a '.repeat(1_000_000)}>`, true],
  ['attributes parted by strokes', `<p ${'a/'.repeat(1_000_000)}>`, true],
  ['a million marks that open nothing', '<'.repeat(1_000_001), true],
  ['a million references', '&amp;'.repeat(1_000_001), true],
  ['comments that never end', '<!--'.repeat(1_000_000), false],
])('%s', (_, html, tangled) => expect(isTooTangled(html)).toBe(tangled));
