import type { LoadFailure } from '../../load/load-failure.ts';
import { FORMATS } from './failure-text.ts';
import type { Report } from './report.ts';

/** How a handover went, counted: "7 added, 1 duplicate of a.txt, 1 skipped: no text." */
export function summaryText({ rows, cancelled, leftOut }: Report): string {
  if (cancelled) return 'Cancelled. Nothing was added.';
  if (rows.length === 0) return leftOut === 0 ? '' : `${othersText(leftOut)}.`;
  const failures = rows.flatMap(({ result }) =>
    result?.kind === 'refused' ? [result.failure] : [],
  );
  const doubles = failures.filter((failure) => failure.kind === 'duplicate');
  const skipped = failures.filter(({ kind }) => kind !== 'duplicate');
  const added = rows.filter(({ result }) => result?.kind === 'taken').length;
  return `${[
    `${added} added`,
    ...duplicateTexts(doubles.map(({ of }) => of)),
    ...countEach(skipped.map(reasonOf)).map(([reason, n]) => `${n} skipped: ${reason}`),
    ...(leftOut === 0 ? [] : [othersText(leftOut)]),
  ].join(', ')}.`;
}

function duplicateTexts(originals: readonly string[]): readonly string[] {
  const [first] = originals;
  if (first === undefined) return [];
  if (originals.length === 1) return [`1 duplicate of ${first}`];
  return originals.every((name) => name === first)
    ? [`${originals.length} duplicates of ${first}`]
    : [`${originals.length} duplicates`];
}

const othersText = (count: number): string =>
  count === 1
    ? '1 other file left out: not an article'
    : `${count} other files left out: not articles`;

function countEach(words: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts];
}

const REASONS: Readonly<Record<Exclude<LoadFailure['kind'], 'document'>, string>> = {
  unreadable: 'cannot be opened',
  empty: 'no text',
  'not-text': 'not text',
  tangled: 'too much markup',
  'page-not-read': 'not read',
  'too-large': 'too large',
  'no-room': 'no room',
  'no-story': 'its story could not be fetched',
  duplicate: 'duplicate',
  'not-parsed': 'not read',
};

const reasonOf = (failure: LoadFailure): string =>
  failure.kind === 'document' ? FORMATS[failure.format][0] : REASONS[failure.kind];
