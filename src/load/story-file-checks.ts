import type { StoryFile } from '../core/model/story-file.ts';

/** Why a file is no story. Facts only: the screen adds the advice. `where` is a path in the file. */
export type StoryFileFailure =
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-story' }
  /** Made by a later version of the format. */
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'no-articles' }
  /** A field is missing, or is not what it should be. */
  | { readonly kind: 'broken'; readonly where: string }
  /** A name that programs keep for themselves, where a field's name should be. */
  | { readonly kind: 'unsafe-name'; readonly name: string }
  | { readonly kind: 'too-many'; readonly where: string; readonly limit: number }
  | { readonly kind: 'not-text'; readonly name: string }
  | { readonly kind: 'double'; readonly where: string; readonly id: string }
  /** It names an article or an entry that the file does not hold. */
  | { readonly kind: 'foreign'; readonly where: string }
  /** A place outside its article, or with other words in it. */
  | { readonly kind: 'misplaced'; readonly where: string };

/** How the checks leave the file that fails one of them; caught by `safely`, seen by nobody else. */
class Refused extends Error {
  readonly failure: StoryFileFailure;

  constructor(failure: StoryFileFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}

/** Ends the reading. */
export function fail(failure: StoryFileFailure): never {
  throw new Refused(failure);
}

export const failureIn = (failure: StoryFileFailure) => ({ ok: false, failure }) as const;

/** Names that reach an object's own workings. */
const UNSAFE = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads what the JSON holds; a failure of any check is its answer. */
export function safely(text: string, read: (value: unknown) => StoryFile) {
  try {
    return { ok: true, file: read(parse(text)) } as const;
  } catch (error) {
    if (error instanceof Refused) return failureIn(error.failure);
    throw error;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text, (name, value: unknown) =>
      UNSAFE.has(name) ? fail({ kind: 'unsafe-name', name }) : value,
    );
  } catch (error) {
    // No JSON, or brackets so deep that nothing can follow them.
    if (error instanceof SyntaxError || error instanceof RangeError)
      return fail({ kind: 'not-json' });
    throw error;
  }
}

/** A JSON object. */
export const recordIn = (value: unknown, where: string): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { ...value }
    : fail({ kind: 'broken', where });

/** A JSON string, not longer than it may be. */
export const stringIn = (value: unknown, where: string, most: number): string =>
  typeof value === 'string' && value.length <= most ? value : fail({ kind: 'broken', where });

/** A JSON array, not longer than it may be. */
export function listIn(value: unknown, where: string, limit: number): readonly unknown[] {
  if (!Array.isArray(value)) return fail({ kind: 'broken', where });
  return value.length > limit ? fail({ kind: 'too-many', where, limit }) : value;
}
