import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentKeyOf } from '../load/content-key.ts';
import { readStory } from './read-story.ts';

const TEXT = 'The harbour bridge was closed on 4 May 2021 after inspectors found cracks in it.\n';

function readWith(corrections: string) {
  const folder = mkdtempSync(join(tmpdir(), 'corrected-'));
  writeFileSync(join(folder, 'a.txt'), TEXT);
  writeFileSync(join(folder, 'corrections.json'), corrections);
  return readStory(folder);
}

const entry = (change: object): string =>
  JSON.stringify([
    { id: 'c1', clock: 1, at: '2021-05-05T10:00:00Z', deed: { kind: 'change', change } },
  ]);

test('a story is read as its folder corrects its articles, and its log goes with it', () => {
  const content = contentKeyOf({ text: TEXT });
  const { story, given, correctedGiven, log } = readWith(
    `\ufeff${entry({ kind: 'article-outlet', content, outlet: 'Harbour Gazette' })}`,
  );
  expect(given).toEqual([{ id: 'a', file: 'a.txt' }]);
  expect(correctedGiven).toEqual([{ id: 'a', file: 'a.txt', outlet: 'Harbour Gazette' }]);
  expect(story.outlets.map(({ name }) => name)).toContain('Harbour Gazette');
  expect(log.map(({ id }) => id)).toEqual(['c1']);
});

test.each([
  ['no JSON', '[', /corrections\.json: is no JSON/],
  ['no list', '{}', /is no list of corrections/],
  ['no correction', '[{}]', /entry 1 is no correction/],
  [
    'a correction of another text',
    entry({ kind: 'event-reject', event: { content: 'sha256-0', start: 0, end: 3, exact: 'The' } }),
    /fit no article as it stands: c1/,
  ],
] as const)('%s is told', (_, corrections, message) => {
  expect(() => readWith(corrections)).toThrow(message);
});
