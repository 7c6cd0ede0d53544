import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLogEntry } from '../core/corrections/index.ts';
import type { LogEntry } from '../core/model/correction.ts';

/** The corrections that a story's folder holds beside its articles; throws what is wrong with them. */
export function readLog(folder: string): readonly LogEntry[] {
  const path = join(folder, 'corrections.json');
  if (!existsSync(path)) return [];
  // Some editors put a byte order mark before all else.
  const log = parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''), path);
  if (!Array.isArray(log)) throw new Error(`${path}: is no list of corrections`);
  return log.map((entry: unknown, i) => {
    if (!isLogEntry(entry)) throw new Error(`${path}: entry ${i + 1} is no correction`);
    return entry;
  });
}

function parse(json: string, path: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Error(`${path}: is no JSON`);
  }
}
