import { isChange, isLogEntry } from '../core/corrections/index.ts';
import type { ArticleText } from '../core/model/article.ts';
import { anchorsOf, contentsOf, isKnownKind } from '../core/model/change-places.ts';
import { parseDay } from '../core/model/civil-day.ts';
import type { Change, Deed, LogEntry } from '../core/model/correction.ts';
import { isText } from '../core/model/is-text.ts';
import type { StoryFile } from '../core/model/story-file.ts';
import { textOf } from '../core/model/span.ts';
import { isWebAddress } from '../core/model/web-address.ts';
import { contentKeyOf } from './content-key.ts';
import { MOST_BYTES } from './read-article.ts';
import {
  fail,
  failureIn,
  listIn,
  recordIn,
  safely,
  stringIn,
  type StoryFileFailure,
} from './story-file-checks.ts';

/** Nothing is thrown: a file is either a story, whole, or a failure that says why not. */
export type ReadStoryFile =
  | { readonly ok: true; readonly file: StoryFile }
  | { readonly ok: false; readonly failure: StoryFileFailure };

/** Forty articles at their largest; more than one page could show. */
export const MOST_STORY_BYTES = 50_000_000;

const MOST_ARTICLES = 1000;
const MOST_ENTRIES = 100_000;
/** Later entries count on from it: beyond the whole numbers none would come after another. */
const MOST_CLOCK = 1_000_000_000;
/** Of names, ids, addresses. */
const SHORT = 2000;
/** Of a view and of a note. */
const LONG = 20_000;

/**
 * Reads a story file. Whoever sent it may have written anything: only known fields are taken over,
 * each checked, and places must hold the words that they claim to hold.
 */
export function readStoryFile(text: string): ReadStoryFile {
  if (text.length > MOST_STORY_BYTES)
    return failureIn({ kind: 'too-large', bytes: text.length, limit: MOST_STORY_BYTES });
  return safely(text, (value) => {
    const file = recordIn(value, 'the file');
    if (file['format'] !== 'sourceline') return fail({ kind: 'not-story' });
    checkVersion(file['version']);
    const articles = listIn(file['articles'], 'articles', MOST_ARTICLES).map(readArticle);
    if (articles.length === 0) return fail({ kind: 'no-articles' });
    checkUnique(articles, 'articles');
    return {
      format: 'sourceline',
      version: 1,
      name: stringIn(file['name'], 'name', SHORT),
      articles,
      log: readLog(file['log'], articles),
      view: stringIn(file['view'], 'view', LONG),
    };
  });
}

function checkVersion(version: unknown): void {
  if (version === 1) return;
  if (typeof version === 'number' && version > 1) fail({ kind: 'newer', version });
  fail({ kind: 'broken', where: 'version' });
}

function readArticle(value: unknown, i: number): ArticleText {
  const where = `articles[${i}]`;
  const fields = recordIn(value, where);
  const own = (name: string, most: number): string =>
    stringIn(fields[name], `${where}.${name}`, most);
  const known = (name: keyof ArticleText, fits: (value: string) => boolean) => {
    if (fields[name] === undefined) return {};
    const given = own(name, SHORT);
    return fits(given) ? { [name]: given } : fail({ kind: 'broken', where: `${where}.${name}` });
  };
  const article = { id: own('id', SHORT), file: own('file', SHORT), text: own('text', MOST_BYTES) };
  if (article.id === '') return fail({ kind: 'broken', where: `${where}.id` });
  if (!isText(article.text)) return fail({ kind: 'not-text', name: article.file });
  return {
    ...article,
    ...known('published', (day) => parseDay(day) !== undefined),
    ...known('outlet', (name) => name.trim() !== ''),
    ...known('url', isWebAddress),
    ...known('title', () => true),
  };
}

function checkUnique(things: readonly { readonly id: string }[], where: string): void {
  const seen = new Set<string>();
  for (const { id } of things) {
    if (seen.has(id)) fail({ kind: 'double', where, id });
    seen.add(id);
  }
}

function readLog(value: unknown, articles: readonly ArticleText[]): readonly LogEntry[] {
  const log = listIn(value, 'log', MOST_ENTRIES).map(readEntry);
  checkUnique(log, 'log');
  const texts = new Map(articles.map((article) => [contentKeyOf(article), article.text]));
  const ids = new Set(log.map(({ id }) => id));
  log.forEach(({ deed }, i) => {
    if (deed.kind === 'change') checkPlaces(deed.change, texts, `log[${i}]`);
    else if (!deed.entries.every((id) => ids.has(id)))
      fail({ kind: 'foreign', where: `log[${i}]` });
  });
  return log;
}

/** As people read it: a date that is none would stop the list that shows it. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;

function readEntry(value: unknown, i: number): LogEntry {
  const where = `log[${i}]`;
  if (!isLogEntry(value)) return fail({ kind: 'broken', where });
  const { id, clock, at, deed } = value;
  if (id === '' || id.length > SHORT) fail({ kind: 'broken', where: `${where}.id` });
  if (!Number.isInteger(clock) || clock < 0 || clock > MOST_CLOCK)
    fail({ kind: 'broken', where: `${where}.clock` });
  if (!INSTANT.test(at) || Number.isNaN(Date.parse(at)))
    fail({ kind: 'broken', where: `${where}.at` });
  return { id, clock, at, deed: readDeed(deed, where) };
}

function readDeed(deed: Deed, where: string): Deed {
  if (deed.kind !== 'change') return { kind: deed.kind, entries: deed.entries };
  const { change, note } = deed;
  // A change of another version is kept and listed as one that does not fit.
  if (isKnownKind(change.kind) && !isChange(change)) fail({ kind: 'broken', where });
  if (note !== undefined && note.length > LONG) fail({ kind: 'broken', where: `${where}.note` });
  return { kind: 'change', change, ...(note !== undefined && { note }) };
}

function checkPlaces(change: Change, texts: ReadonlyMap<string, string>, where: string): void {
  if (!contentsOf(change).every((key) => texts.has(key))) fail({ kind: 'foreign', where });
  for (const anchor of anchorsOf(change))
    if (
      anchor.start > anchor.end ||
      textOf(texts.get(anchor.content) ?? '', anchor) !== anchor.exact
    )
      fail({ kind: 'misplaced', where });
}
