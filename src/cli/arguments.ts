import { isDay } from '../core/model/iso-day.ts';

/** What the user asked the command to do, or what is wrong with how it was asked. */
export type Task =
  | { readonly kind: 'story'; readonly files: readonly string[]; readonly published?: string }
  | { readonly kind: 'marked'; readonly files: readonly string[]; readonly published?: string }
  | { readonly kind: 'ndjson' }
  | { readonly kind: 'help' }
  | { readonly kind: 'misuse'; readonly message: string };

export const USAGE = `usage: npm run --silent parse -- [--published YYYY-MM-DD] [--marked] FILE…
       npm run --silent parse -- --ndjson

FILE…      prints the story that the articles tell as JSON
--marked   prints each article with its marks instead, for people
--ndjson   reads {"id","text","published"?} from standard input, one article a line,
           and writes one parsed article a line`;

const FLAGS: ReadonlySet<string> = new Set(['--ndjson', '--marked', '--help', '-h']);

/** Reads the command line. Never throws: what cannot be read is a misuse with its reason. */
export function readArguments(argv: readonly string[]): Task {
  const flags = new Set<string>();
  const files: string[] = [];
  let published: string | undefined;
  for (let i = 0; i < argv.length; i += 1) {
    const word = argv[i] ?? '';
    if (word === '--published') {
      i += 1;
      published = argv[i];
      if (!isDay(published)) return misuse(`--published needs a day such as 2024-03-14`);
    } else if (FLAGS.has(word)) flags.add(word);
    else if (word.startsWith('-')) return misuse(`unknown option ${word}`);
    else files.push(word);
  }
  if (flags.has('--help') || flags.has('-h')) return { kind: 'help' };
  if (flags.has('--ndjson')) {
    const plain = files.length === 0 && published === undefined && !flags.has('--marked');
    return plain ? { kind: 'ndjson' } : misuse('--ndjson reads standard input and takes no more');
  }
  if (files.length === 0) return misuse('no file given');
  const kind = flags.has('--marked') ? 'marked' : 'story';
  return { kind, files, ...(published === undefined ? {} : { published }) };
}

const misuse = (message: string): Task => ({ kind: 'misuse', message });
