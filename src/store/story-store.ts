import { forgetDatabase, watchDatabase, withDatabase } from './database.ts';
import {
  applyEdits,
  readKept,
  readKeptLog,
  writeKept,
  type Edit,
  type KeptStory,
} from './kept-story.ts';
import { readSummaries, summaryOf, type KeptSummary } from './kept-summary.ts';
import { askToStay } from './room.ts';
import type { Database } from './schema.ts';
import { setStatus, storeStatus, type Part } from './status.ts';
import { troubleOf, type Trouble } from './trouble.ts';
import { tellHere, tellWindows } from './windows.ts';

/** An edit that the database does not hold yet. */
interface Waiting {
  readonly slug: string;
  readonly part: Part;
  readonly edit: Edit;
}

/**
 * Edits in the order they were made. Those that the browser would not keep stay here, and every
 * reading shows them on top of what the database has: the page goes on as if they were kept. Without
 * any storage this is all there is.
 */
let waiting: readonly Waiting[] = [];

/** What the database last had: the page goes on with it where it cannot be read any more. */
const known = new Map<string, KeptStory | undefined>();
let knownList: readonly KeptSummary[] = [];

let last: Promise<unknown> = Promise.resolve();

/** One thing at a time: a reading in the middle of a writing would count its edits twice. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const result = last.then(work);
  last = result.catch(() => undefined);
  return result;
}

watchDatabase({
  onOutdated: () => tell('outdated'),
  onLate: () => void saveWaiting().then(() => tellHere(undefined)),
});

/** What is kept of a story, and what should be. */
export const readStory = (slug: string): Promise<KeptStory | undefined> =>
  inTurn(() => readNow(slug));

/** Its log alone, without reading its articles. */
export const readLog = (slug: string): Promise<KeptStory['log']> =>
  inTurn(async () => {
    if (editsOf(slug).length > 0) return (await readNow(slug))?.log ?? [];
    return tryRead((db) => readKeptLog(db, slug), known.get(slug)?.log ?? []);
  });

/** Every story of which something is kept, removed ones too. */
export const listStories = (): Promise<readonly KeptSummary[]> =>
  inTurn(async () => {
    knownList = await tryRead(readSummaries, knownList);
    const unsaved = [...new Set(waiting.map(({ slug }) => slug))];
    const edited = await Promise.all(unsaved.map(readNow));
    return [
      ...knownList.filter(({ facts }) => !unsaved.includes(facts.slug)),
      ...edited.flatMap((story) => (story ? [summaryOf(story)] : [])),
    ];
  });

/**
 * Edits a story and keeps the outcome, in one transaction, on top of what other windows wrote. Never
 * rejects because of the browser: what it does not keep is held in memory, and `storeStatus` says so.
 */
export function editStory(slug: string, part: Part, edit: Edit): Promise<KeptStory | undefined> {
  return inTurn(async () => {
    waiting = [...waiting, { slug, part, edit }];
    return save(slug);
  });
}

/** Tries to keep what could not be kept, with a database opened anew. */
export function saveAgain(): Promise<void> {
  if (storeStatus().trouble !== 'full') forgetDatabase();
  return saveWaiting();
}

const saveWaiting = (): Promise<void> =>
  inTurn(async () => {
    if (waiting.length === 0) tell(undefined);
    for (const slug of new Set(waiting.map((one) => one.slug))) {
      // oxlint-disable-next-line no-await-in-loop -- one may free the room that the next needs
      await save(slug);
    }
  });

async function save(slug: string): Promise<KeptStory | undefined> {
  const edits = editsOf(slug);
  try {
    const kept = await withDatabase((db) => writeKept(db, slug, edits));
    known.set(slug, kept);
    waiting = waiting.filter((one) => one.slug !== slug);
    tell(waiting.length > 0 ? storeStatus().trouble : undefined);
    tellWindows(slug);
    askToStay();
    return kept;
  } catch (error) {
    tell(troubleOf(error));
    return readNow(slug);
  }
}

async function readNow(slug: string): Promise<KeptStory | undefined> {
  const kept = await tryRead((db) => readKept(db, slug), known.get(slug));
  known.set(slug, kept);
  return applyEdits(kept, editsOf(slug));
}

/** Without a database there is nothing in it; the status says why. */
async function tryRead<T>(read: (db: Database) => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await withDatabase(read);
  } catch (error) {
    tell(troubleOf(error));
    return otherwise;
  }
}

const editsOf = (slug: string): readonly Edit[] =>
  waiting.flatMap((one) => (one.slug === slug ? [one.edit] : []));

const tell = (trouble: Trouble | undefined): void =>
  setStatus(
    trouble,
    waiting.map(({ slug, part }) => ({ slug, part })),
  );
