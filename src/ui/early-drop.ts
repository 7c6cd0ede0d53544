type Entry = FileSystemEntry | File;

const dropped: Entry[] = [];
let listening: AbortController | undefined;

/**
 * Keeps what is dropped on the page before the code that takes it is there. Without this the browser
 * would leave the page and open the file.
 */
export function keepEarlyDrops(): void {
  listening = new AbortController();
  const { signal } = listening;
  addEventListener('dragover', hold, { signal });
  addEventListener(
    'drop',
    (event) => {
      hold(event);
      if (event.dataTransfer !== null) dropped.push(...entriesOfDrop(event.dataTransfer));
    },
    { signal },
  );
}

function hold(event: DragEvent): void {
  if (hasFiles(event)) event.preventDefault();
}

/** What was dropped so far; from now on somebody else listens. */
export function takeEarlyDrops(): readonly Entry[] {
  listening?.abort();
  return dropped.splice(0);
}

export const hasFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') ?? false;

/** The list of a drop is emptied when its event ends: everything is asked of it at once. */
export const entriesOfDrop = (transfer: DataTransfer): readonly Entry[] =>
  [...transfer.items]
    .filter(({ kind }) => kind === 'file')
    .flatMap((item) => item.webkitGetAsEntry() ?? item.getAsFile() ?? []);
