import process from 'node:process';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { linkStory, parseArticle } from '../core/index.ts';
import type { Story } from '../core/model/story.ts';
import { readArguments, USAGE, type Task } from './arguments.ts';
import { complain } from './complain.ts';
import { markedArticle } from './marked-article.ts';
import { parseLines } from './parse-lines.ts';
import { readFiles } from './read-files.ts';

function readStory({ files, published }: Extract<Task, { files: readonly string[] }>): Story {
  const story = linkStory(readFiles(files, published, complain).map(parseArticle));
  for (const { article, kind } of story.diagnostics) process.stderr.write(`${article}: ${kind}\n`);
  return story;
}

async function run(task: Task): Promise<void> {
  switch (task.kind) {
    case 'help':
      process.stdout.write(`${USAGE}\n`);
      return;
    case 'misuse':
      process.stderr.write(`${task.message}\n\n${USAGE}\n`);
      process.exitCode = 2;
      return;
    case 'ndjson': {
      const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
      await pipeline(Readable.from(parseLines(lines, complain)), process.stdout);
      return;
    }
    case 'marked': {
      const story = readStory(task);
      for (const { id } of story.articles) process.stdout.write(`${markedArticle(story, id)}\n\n`);
      return;
    }
    case 'story':
      process.stdout.write(`${JSON.stringify(readStory(task), null, 1)}\n`);
  }
}

// "| head" stops listening early, and that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

await run(readArguments(process.argv.slice(2)));
