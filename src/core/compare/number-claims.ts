import type { Claim, StoryEvent } from '../model/event.ts';
import { type Amount, findAmounts } from './amounts.ts';

interface Counted extends Amount {
  readonly article: string;
}

/**
 * Claims side by side on how many there were: same event, same counted noun, different numbers.
 * "Several" beside "20" differs; "several" beside "many" does not.
 */
export function numberClaims(
  event: StoryEvent,
  textOf: ReadonlyMap<string, string>,
): readonly (readonly Claim[])[] {
  const byNoun = new Map<string, Counted[]>();
  for (const { article, start, end } of event.mentions)
    for (const amount of findAmounts(textOf.get(article) ?? '', { start, end })) {
      const counted = byNoun.get(amount.noun) ?? [];
      byNoun.set(amount.noun, counted);
      if (!counted.some((other) => other.article === article && other.start === amount.start))
        counted.push({ ...amount, article });
    }
  return [...byNoun.values()].filter(differ).map((amounts) =>
    amounts.map(({ article, start, end, count }) => ({
      article,
      start,
      end,
      value: count === undefined ? (textOf.get(article) ?? '').slice(start, end) : String(count),
    })),
  );
}

/** Whether two articles count differently, and one of them at least gives a number. */
const differ = (amounts: readonly Counted[]): boolean =>
  amounts.some(
    (a) =>
      a.count !== undefined &&
      amounts.some((b) => b.article !== a.article && b.count !== a.count && !agrees(a, b, amounts)),
  );

/** One article often says both "two" and "several": then it agrees with either. */
const agrees = (a: Counted, b: Counted, all: readonly Counted[]): boolean =>
  all.some(({ article, count }) => article === b.article && count === a.count);
