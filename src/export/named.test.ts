import { expect, test } from 'vitest';
import { SAMPLE_STORY } from '../testing/sample-story.ts';
import { takenWhole } from '../testing/taken-story.ts';
import { writeICalendar } from './icalendar.ts';
import { writeMarkdown } from './markdown.ts';
import { writePicture } from './picture.ts';
import { writeTimelineJs } from './timeline-js.ts';
import { writeWebAnnotations } from './web-annotations.ts';

const HEADLINE = 'Harbour bridge closed after inspection';

test.each([
  ['calendar', writeICalendar, (title: string) => `\r\nNAME:${title}\r\n`],
  ['chronology', writeMarkdown, (title: string) => `# ${title}\n`],
  ['picture', writePicture, (title: string) => `<title>${title}</title>`],
  ['TimelineJS', writeTimelineJs, (title: string) => `"headline": "${title}"`],
  ['annotations', writeWebAnnotations, (title: string) => `"label": "${title}"`],
] as const)('the %s is called as the page calls the story', (_, write, asTitle) => {
  const taken = takenWhole(SAMPLE_STORY);
  expect(write(taken).text).toContain(asTitle(HEADLINE));
  const named = write({ ...taken, name: 'Our bridge' }).text;
  expect(named).toContain(asTitle('Our bridge'));
  expect(named).not.toContain(asTitle(HEADLINE));
});

const faceOf = (svg: string, words: string): string | undefined =>
  new RegExp(`<text([^>]*)>${words}<`, 'u').exec(svg)?.[1];

test('in a picture only an article’s words are in serif', () => {
  const taken = takenWhole(SAMPLE_STORY);
  const serif = faceOf(writePicture(taken).text, HEADLINE);
  const sans = faceOf(writePicture({ ...taken, name: 'Our bridge' }).text, 'Our bridge');
  expect(serif).toMatch(/serif/u);
  expect(sans).not.toBe(serif);
});
