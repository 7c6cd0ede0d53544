/** Why the browser did not keep something. */
export type Trouble =
  /** There is no storage: a private window, a setting, a broken profile. */
  | 'unavailable'
  /** Another window holds the database as an older page left it, or the browser does not answer. */
  | 'blocked'
  /** A newer page has made a newer database of it; this page cannot read that. */
  | 'outdated'
  /** The browser closed the database, and again after it was opened anew. */
  | 'closed'
  | 'full'
  /** Anything else. */
  | 'failed';

/** Thrown where the cause is known without asking the browser. */
export class StoreError extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

const BY_NAME: ReadonlyMap<string, Trouble> = new Map([
  ['QuotaExceededError', 'full'],
  ['VersionError', 'outdated'],
  // What browsers throw from open() where pages may not store anything.
  ['SecurityError', 'unavailable'],
  ['NotSupportedError', 'unavailable'],
]);

/** What is the matter, by what the browser threw. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof StoreError) return error.trouble;
  return BY_NAME.get(nameOf(error)) ?? 'failed';
}

/** Whether the connection was gone before the work began, so that another one may do it. */
export const isClosed = (error: unknown): boolean => nameOf(error) === 'InvalidStateError';

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');
