import { expect, test } from 'vitest';
import { textOf } from '../model/span.ts';
import { parseArticle } from '../pipeline/parse-article.ts';
import { linkEvents } from './link-events.ts';

const long = ' It is a day that nobody in this town will forget for as long as we live.'.repeat(3);

test.each([
  // Half of what was said is not shown as all of it.
  [
    'Ann Lee told a paper: "The dam is lost. We leave at noon."',
    'Ann Lee told a paper: "The dam is lost. We leave at noon."',
  ],
  [
    'In a letter, Ann Lee wrote: “We saw the crack. We closed the dam.” It is shut.',
    'In a letter, Ann Lee wrote: “We saw the crack. We closed the dam.”',
  ],
  // What would be too long to scan stays cut.
  [`Ann Lee told a paper: "The dam is lost.${long}"`, 'Ann Lee told a paper: "The dam is lost'],
  // What ends before a quotation, or holds all of it, stays as it is.
  ['Ann Lee sold the "ark" in May. "We wept. We left," she said.', 'Ann Lee sold the "ark" in May'],
])('%s', (text, label) => {
  const article = parseArticle({ id: 'a', file: 'a.txt', text, published: '2019-06-14' });
  const labels = linkEvents([article]).map((event) => textOf(text, event.label));
  expect(labels).toContain(label);
});
