import { resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { readFolder } from './read-folder.ts';

const USAGE = `usage: npm run build [-- --story FOLDER [--out FOLDER]]

--story  makes a site of the articles in a folder (.txt, .md), to be put on any web host
--out    where to; otherwise dist`;

/** Where the command was given; npm runs it at the project's root. */
const here = process.env['INIT_CWD'] ?? process.cwd();

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: { story: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help === true) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  if (values.story !== undefined) {
    const folder = resolve(here, values.story);
    // What is wrong with the folder is told before anything is built.
    readFolder(folder);
    // Read by vite.config.ts.
    process.env['SOURCELINE_STORY'] = folder;
  }
  await build({
    root: resolve(import.meta.dirname, '../..'),
    ...(values.out !== undefined && {
      build: { outDir: resolve(here, values.out), emptyOutDir: true },
    }),
  });
}

try {
  await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
