import { entriesOfDrop } from '../../ui/early-drop.ts';

/** A file, and where it stood in the folder that was handed in. */
export interface FoundFile {
  readonly file: File;
  /** Its name, or its path from the folder on. */
  readonly path: string;
}

/** Files as they were handed in: those that may be articles, and how many others there were. */
export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly leftOut: number;
}

/** Far more than any story has; enough to stop at when somebody drops the whole disk. */
const MOST_FILES = 500;

/** What may hold an article, or is told to be a document that cannot be read. */
const ARTICLE = /\.(?:txt|text|md|markdown|x?html?|pdf|docx?|odt|rtf|epub|mht|mhtml|webarchive)$/i;
/** What a browser saves beside a page, and what systems hide. */
const BESIDE = /(?:^|\/)\.|_files\//;

/**
 * Files picked one by one are all handed in. Of a folder, which nobody has looked through, only those
 * that are articles by their names.
 */
export function chooseFiles(files: readonly FoundFile[]): FoundFiles {
  const chosen = files.filter(
    ({ path }) => !path.includes('/') || (ARTICLE.test(path) && !BESIDE.test(path)),
  );
  const taken = chosen.slice(0, MOST_FILES);
  return { files: taken, leftOut: files.length - taken.length };
}

/** What was picked, with the paths of files from a folder. */
export const filesOfInput = (files: Iterable<File>): readonly FoundFile[] =>
  [...files].map((file) => ({ file, path: file.webkitRelativePath || file.name }));

/** What was dropped, with all that is in its folders. */
export const filesOfDrop = (transfer: DataTransfer): Promise<readonly FoundFile[]> =>
  filesUnder(entriesOfDrop(transfer));

/** Every file under these, folder by folder, in the order of their names. */
export async function filesUnder(
  entries: readonly (FileSystemEntry | File)[],
): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  const waiting = [...entries];
  // One more than is taken tells that there are more.
  while (waiting.length > 0 && found.length <= MOST_LOOKED_AT) {
    const entry = waiting.shift();
    // oxlint-disable no-await-in-loop -- a folder at a time, in order
    if (entry instanceof File) found.push({ file: entry, path: entry.name });
    else if (entry && isFolder(entry)) waiting.push(...(await entriesOf(entry)));
    else if (entry && isFile(entry)) found.push(await fileOf(entry));
  }
  return found;
}

const MOST_LOOKED_AT = 20_000;

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

const fileOf = (entry: FileSystemFileEntry): Promise<FoundFile> =>
  new Promise((resolve) => {
    const path = entry.fullPath.replace(/^\//, '');
    // One that has gone is handed in empty: the summary says that it cannot be read.
    entry.file(
      (file) => resolve({ file, path }),
      () => resolve({ file: new File([], entry.name), path }),
    );
  });

/** A folder tells what it holds in portions, until one is empty. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const portion = (): Promise<readonly FileSystemEntry[]> =>
    new Promise((resolve) => {
      reader.readEntries(resolve, () => resolve([]));
    });
  const all: FileSystemEntry[] = [];
  for (let some = await portion(); some.length > 0; some = await portion()) all.push(...some);
  return all.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
