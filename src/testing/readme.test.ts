import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFiles } from '../cli/read-files.ts';
import type { GoldFile } from '../cli/score/gold.ts';
import { scoreTable } from '../cli/score/score-table.ts';

const README = readFileSync('README.md', 'utf8');

const plain = (table: string): string => table.replaceAll(/[ -]+/gu, ' ').trim();

test.each(
  [...README.matchAll(/\]\((?<path>[^)#:]+)\)/gu)].map(({ groups }) => [groups?.['path'] ?? '']),
)('the README leads to %s', (path) => expect(existsSync(path)).toBe(true));

test('the README shows the figures that npm run score prints', () => {
  const folder = 'seeds/tracked-journalists';
  const files = readdirSync(`${folder}/articles`).toSorted();
  const articles = readFiles(
    files.map((file) => `${folder}/articles/${file}`),
    undefined,
    () => {},
  );
  const gold: GoldFile = JSON.parse(readFileSync(`${folder}/gold.json`, 'utf8'));
  const [, shown = ''] = /<!-- score -->(.*)<!-- \/score -->/su.exec(README) ?? [];
  expect(plain(shown)).toBe(plain(scoreTable('tracked-journalists', articles, gold)));
});
