import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { complain } from './complain.ts';
import { readFiles } from './read-files.ts';
import type { GoldFile } from './score/gold.ts';
import { meantimeTable } from './score/score-meantime.ts';
import { scoreTable } from './score/score-table.ts';

const [flag, corpus] = process.argv.slice(2);
if (flag === '--meantime' && corpus !== undefined)
  process.stdout.write(meantimeTable(JSON.parse(readFileSync(corpus, 'utf8'))));
else scoreSeeds();

function scoreSeeds(): void {
  for (const name of readdirSync('seeds').toSorted()) {
    const truth = join('seeds', name, 'gold.json');
    if (!existsSync(truth)) continue;
    const folder = join('seeds', name, 'articles');
    const files = readdirSync(folder).toSorted();
    const articles = readFiles(
      files.map((file) => join(folder, file)),
      undefined,
      complain,
    );
    const gold: GoldFile = JSON.parse(readFileSync(truth, 'utf8'));
    process.stdout.write(scoreTable(name, articles, gold));
  }
}
