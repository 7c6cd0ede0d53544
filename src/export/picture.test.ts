// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Story } from '../core/model/story.ts';
import { anyStory } from '../testing/arbitrary-story.ts';
import { SAMPLE_STORY } from '../testing/sample-story.ts';
import { takenWhole } from '../testing/taken-story.ts';
import { writePicture } from './picture.ts';

/** Parsed as XML: what is not well-formed is an error document. */
function parse(story: Story): Document {
  const parsed = new DOMParser().parseFromString(
    writePicture(takenWhole(story)).text,
    'image/svg+xml',
  );
  expect(parsed.querySelector('parsererror')).toBeNull();
  expect(parsed.documentElement.localName).toBe('svg');
  return parsed;
}

const textsIn = (picture: Document): readonly string[] =>
  [...picture.querySelectorAll('text')].map(({ textContent }) => textContent ?? '');

const numbersOf = (element: Element, ...names: readonly string[]): readonly number[] =>
  names.map((name) => Number(element.getAttribute(name)));

test('title, events, lanes, axis and legend are there', () => {
  const texts = textsIn(parse(SAMPLE_STORY));
  expect(texts[0]).toBe('Harbour bridge closed after inspection');
  for (const words of ['Courier', 'Harbour Gazette', '2021', 'on this day'])
    expect(texts).toContain(words);
  expect(texts.some((words) => words.startsWith('The council closed'))).toBe(true);
  expect(texts.at(-1)).toBe(
    'Drawn with Sourceline. 1 event has no date and no place in the picture.',
  );
});

test('a day is a dot on each lane that tells it; a wider date is a bar with soft ends', () => {
  const picture = parse(SAMPLE_STORY);
  // Three tellers, and the two of the legend.
  expect(picture.querySelectorAll('circle')).toHaveLength(5);
  const soft = [...picture.querySelectorAll('rect')].filter((rect) =>
    rect.getAttribute('fill')?.startsWith('url(#soft-both'),
  );
  expect(soft.length).toBeGreaterThanOrEqual(4);
  expect(picture.querySelector('[id="soft-both-8f1f19"] stop')?.getAttribute('stop-opacity')).toBe(
    '0',
  );
});

test('what was corrected has its corner, and the legend says what it means', () => {
  const corrections = [{ entry: '1', kind: 'event-date', target: 'e:closed' }] as const;
  const picture = parse({ ...SAMPLE_STORY, corrections });
  expect(picture.querySelectorAll('path')).toHaveLength(2);
  expect(textsIn(picture)).toContain('corrected by a reader');
});

test('a story without dates has its title and says so', () => {
  const { text } = writePicture(takenWhole({ ...SAMPLE_STORY, events: [] }));
  expect(text).toContain('No event has a date.');
});

/** Boxes of labels: the pictures in the picture that have a frame. */
const boxesIn = (picture: Document): readonly (readonly number[])[] =>
  [...picture.querySelectorAll('svg > svg')]
    .filter((box) => box.querySelector('rect') !== null)
    .map((box) => numbersOf(box, 'x', 'y', 'width', 'height'));

test('any story: well-formed, no label on another, nothing asked for, nothing run', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const picture = parse(story);
      const boxes = boxesIn(picture);
      for (const [i, [x = 0, y = 0, width = 0, height = 0]] of boxes.entries())
        for (const [otherX = 0, otherY = 0, otherWidth = 0] of boxes.slice(i + 1))
          expect(
            y + height <= otherY ||
              otherY + height <= y ||
              x + width <= otherX ||
              otherX + otherWidth <= x,
          ).toBe(true);
      expect(picture.querySelector('script, image, foreignObject, style, a, use')).toBeNull();
      for (const element of picture.querySelectorAll('*'))
        for (const { name, value } of element.attributes) {
          expect(name).not.toMatch(/^on|href/);
          expect(name === 'xmlns' ? '' : value).not.toMatch(/https?:|data:|NaN|undefined/);
        }
    }),
    { numRuns: 15 },
  );
});
