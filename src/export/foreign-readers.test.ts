// @vitest-environment jsdom
import {
  createTextPositionSelectorMatcher,
  createTextQuoteSelectorMatcher,
} from '@apache-annotator/dom';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfmFootnote, gfmFootnoteHtml } from 'micromark-extension-gfm-footnote';
import { expect, test } from 'vitest';
import type { Story } from '../core/model/story.ts';
import { anyStory } from '../testing/arbitrary-story.ts';
import { SAMPLE_STORY } from '../testing/sample-story.ts';
import { takenWhole } from '../testing/taken-story.ts';
import { contentIri } from './content-name.ts';
import { writeMarkdown } from './markdown.ts';
import { writeWebAnnotations } from './web-annotations.ts';

interface Page {
  readonly first: {
    readonly items: readonly {
      readonly target: {
        readonly source: { readonly id: string };
        readonly selector: readonly [
          { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
          { readonly type: 'TextQuoteSelector'; readonly exact: string },
        ];
      };
    }[];
  };
}

/** Two units of UTF-16 become one character: offsets in the page and in the standard part ways. */
const WITH_EMOJI: Story = {
  ...SAMPLE_STORY,
  articles: SAMPLE_STORY.articles.map((article) => ({
    ...article,
    text: `😀${article.text.slice(2)}`,
  })),
};

async function found(ranges: AsyncIterable<Range>): Promise<readonly string[]> {
  const words: string[] = [];
  for await (const range of ranges) words.push(range.toString());
  return words;
}

test.each([
  ['the sample', SAMPLE_STORY],
  ['characters beyond the first plane', WITH_EMOJI],
])('Apache Annotator finds the words of each annotation: %s', async (_, story) => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is missing fails below
  const { first } = JSON.parse(writeWebAnnotations(takenWhole(story)).text) as Page;
  expect(first.items.length).toBeGreaterThan(10);
  for (const { target } of first.items) {
    const article = story.articles.find(({ text }) => contentIri(text) === target.source.id);
    document.body.textContent = article?.text ?? '';
    const [position, quote] = target.selector;
    // oxlint-disable-next-line no-await-in-loop -- one document, read again and again
    const words = await found(createTextPositionSelectorMatcher(position)(document.body));
    expect(words).toEqual([quote.exact]);
    // oxlint-disable-next-line no-await-in-loop
    expect(await found(createTextQuoteSelectorMatcher(quote)(document.body))).toContain(
      quote.exact,
    );
  }
});

const render = (story: Story): HTMLElement => {
  document.body.innerHTML = micromark(writeMarkdown(takenWhole(story)).text, {
    extensions: [gfmFootnote()],
    htmlExtensions: [gfmFootnoteHtml()],
  });
  return document.body;
};

test('a Markdown reader sees a list of events with a footnote for each source', () => {
  const page = render(SAMPLE_STORY);
  expect(page.querySelector('h1')?.textContent).toBe('Harbour bridge closed after inspection');
  expect(page.querySelectorAll('h2 ~ ul > li')).not.toHaveLength(0);
  const notes = [...page.querySelectorAll('section.footnotes li')];
  const calls = new Set([...page.querySelectorAll('sup a')].map((a) => a.getAttribute('href')));
  expect(notes.length).toBeGreaterThan(5);
  expect(notes.map(({ id }) => `#${id}`).toSorted()).toEqual(
    [...calls].filter((href) => href !== null).toSorted(),
  );
});

const OURS = new Set('H1 H2 UL OL LI P STRONG EM SUP A SECTION'.split(' '));

test('any story: no word of an article is markup to a Markdown reader', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const page = render(story);
      for (const { tagName } of page.querySelectorAll('*')) expect(OURS).toContain(tagName);
      for (const link of page.querySelectorAll('a'))
        expect(link.getAttribute('href')).toMatch(/^#/u);
    }),
    { numRuns: 15 },
  );
});
