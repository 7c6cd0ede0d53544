import { expect, test } from 'vitest';
import type { Story } from '../../core/model/story.ts';
import { SAMPLE_STORY } from '../../testing/sample-story.ts';
import { EXPORTS } from './export-formats.ts';

const write = (extension: string, story: Story): string =>
  EXPORTS.find((format) => format.extension === extension)?.write(story) ?? '';

test('JSON holds the whole story', () => {
  expect(JSON.parse(write('json', SAMPLE_STORY))).toEqual(SAMPLE_STORY);
});

test('CSV has a head and a line for each event', () => {
  const lines = write('csv', SAMPLE_STORY).trimEnd().split('\r\n');
  expect(lines[0]).toBe('edtf,earliest,latest,precision,basis,label,told by');
  expect(lines).toHaveLength(SAMPLE_STORY.events.length + 1);
});

test('words that a spreadsheet would run, cut or break stay words', () => {
  const [article] = SAMPLE_STORY.articles;
  const [event] = SAMPLE_STORY.events;
  if (article === undefined || event === undefined) throw new Error('the sample story is empty');
  const text = '=1+1, "so"\nthey said';
  const story: Story = {
    ...SAMPLE_STORY,
    articles: [{ ...article, text }],
    events: [{ ...event, label: { article: article.id, start: 0, end: text.length } }],
  };
  expect(write('csv', story)).toContain(`,"'=1+1, ""so""\nthey said",`);
});
