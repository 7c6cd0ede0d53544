import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Story } from '../core/model/story.ts';
import { anyStory } from '../testing/arbitrary-story.ts';
import { JOINT_STORY } from '../testing/joint-story.ts';
import { SAMPLE_STORY } from '../testing/sample-story.ts';
import { takenWhole } from '../testing/taken-story.ts';
import { contentIri } from './content-name.ts';
import { writeWebAnnotations } from './web-annotations.ts';

interface Position {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}
interface Quote {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}
interface Written {
  readonly '@context': string;
  readonly type: string;
  readonly total: number;
  readonly first: {
    readonly type: string;
    readonly items: readonly {
      readonly type: string;
      readonly body: readonly { readonly type: string; readonly purpose: string; value?: string }[];
      readonly target: {
        readonly source: { readonly id: string };
        readonly selector: readonly [Position, Quote];
      };
    }[];
  };
}

const PURPOSES = ['tagging', 'describing', 'identifying', 'commenting'];

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked field by field below
const read = (story: Story) => JSON.parse(writeWebAnnotations(takenWhole(story)).text) as Written;

/** Every selector, applied to the code points of its text as the standard counts them. */
function check(story: Story): void {
  const texts = new Map(story.articles.map(({ text }) => [contentIri(text), Array.from(text)]));
  const { total, first } = read(story);
  expect(first.items).toHaveLength(total);
  for (const { type, body, target } of first.items) {
    expect(type).toBe('Annotation');
    const points = texts.get(target.source.id) ?? [];
    const [{ start, end }, { exact, prefix, suffix }] = target.selector;
    const slice = (from: number, to: number): string => points.slice(from, to).join('');
    expect(slice(start, end)).toBe(exact);
    expect(slice(0, start).endsWith(prefix)).toBe(true);
    expect(slice(end, points.length).startsWith(suffix)).toBe(true);
    expect(prefix.length).toBeLessThanOrEqual(32);
    for (const { purpose } of body) expect(PURPOSES).toContain(purpose);
  }
}

test('a quote of two identifies both', () => {
  const quote = read(JOINT_STORY).first.items.find(({ body }) =>
    body.some(({ value }) => value === 'quote: direct'),
  );
  expect(
    quote?.body.flatMap(({ purpose, value }) => (purpose === 'describing' ? value : [])),
  ).toEqual(['Ines Okafor', 'Tomas Lindqvist']);
});

test('a collection with its page, as the standard calls them', () => {
  expect(read(SAMPLE_STORY)).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    first: { type: 'AnnotationPage', startIndex: 0 },
  });
});

test('every selector leads to its words', () => {
  check(SAMPLE_STORY);
  const quote = read(SAMPLE_STORY).first.items.find(
    ({ body }) => body[0]?.value === 'quote: direct',
  );
  expect(quote?.target.selector[1]).toEqual({
    type: 'TextQuoteSelector',
    exact: 'We could not wait another day,',
    prefix: ' Harbour Gazette has learned.\n\n“',
    suffix: '” mayor Ines Okafor wrote in an ',
  });
});

test('any text: emoji before a place move it by one, not by two', () => {
  fc.assert(fc.property(anyStory, check));
});

test('what was corrected says so', () => {
  const corrections = [{ entry: '1', kind: 'quote-speaker', target: 'q:wait' }] as const;
  const comments = read({ ...SAMPLE_STORY, corrections }).first.items.flatMap(({ body }) =>
    body.filter(({ purpose }) => purpose === 'commenting'),
  );
  expect(comments.map(({ value }) => value)).toEqual(['Corrected: speaker.']);
});
