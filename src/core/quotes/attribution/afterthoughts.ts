import type { SectionKind } from '../../model/article.ts';
import type { Quote, QuoteSource } from '../../model/quote.ts';
import { textOf } from '../../model/span.ts';
import type { Credited } from './credited.ts';

/**
 * A quotation that the paragraph leaves open goes on in the next one: where only the end of it
 * names the speaker, the beginning has the same.
 */
export function carryBack(text: string, credited: readonly Credited[]): readonly Credited[] {
  let next: Credited | undefined;
  const carried = credited.toReversed().map((now) => {
    const { quote, frame } = now;
    const open =
      next !== undefined && next.frame.paragraph === frame.paragraph + 1 && isLeftOpen(text, now);
    const known = quote.cue !== null && !quote.rule.startsWith('same-speaker');
    const takes = open && !known && next?.quote.kind === 'direct' && next.quote.source !== null;
    next =
      takes && next
        ? { ...next, frame, quote: { ...next.quote, ...placeOf(quote), rule: 'open-paragraph' } }
        : now;
    return next;
  });
  return carried.toReversed();
}

const placeOf = ({ id, start, end }: Quote): Pick<Quote, 'id' | 'start' | 'end'> => ({
  id,
  start,
  end,
});

/** The sentence is the quotation alone, and no mark closes it. */
const isLeftOpen = (text: string, { quote, frame }: Credited): boolean =>
  frame.items.length === 1 && !CLOSED.test(text.slice(quote.end, quote.end + 8));

const CLOSED = /^\s?(?:["”»’'“‘›«‹」‟＂]|&(?:quot|rdquo|rsquo|#\d))/u;

const ABOVE_THE_STORY: ReadonlySet<SectionKind> = new Set<SectionKind>(['headline', 'standfirst']);

/** Most quotes above the story that are looked for in it; headlines hold one or two. */
const MOST_ECHOES = 8;

/**
 * A headline often cites words without their speaker ("Mayor ‘heartbroken’ after fire"): where the
 * story gives them inside somebody's quote, that somebody said them.
 */
export function creditEchoes(text: string, credited: readonly Credited[]): readonly Credited[] {
  const spoken = credited.filter(
    ({ quote, frame }) =>
      quote.kind === 'direct' && quote.source !== null && !ABOVE_THE_STORY.has(frame.section),
  );
  let echoes = 0;
  return credited.map((now) => {
    const unknown =
      (now.quote.source?.entity ?? null) === null && ABOVE_THE_STORY.has(now.frame.section);
    if (!unknown || echoes >= MOST_ECHOES) return now;
    echoes += 1;
    const words = ` ${bare(textOf(text, now.quote))} `;
    const origin = spoken.find(({ quote }) => ` ${bare(textOf(text, quote))} `.includes(words));
    if (origin === undefined) return now;
    const { source } = origin.quote;
    const kept = now.quote.source === null ? source : { ...now.quote.source, ...entityOf(source) };
    return {
      ...now,
      quote: { ...now.quote, kind: 'direct' as const, source: kept, rule: 'headline-echo' },
    };
  });
}

const entityOf = (source: QuoteSource | null): Pick<QuoteSource, 'entity'> => ({
  entity: source?.entity ?? null,
});

/** Lower case words with single spaces and without articles, which headlines drop: for comparing only. */
const bare = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll("'ve", ' have')
    .replaceAll("'m", ' am')
    .replaceAll(/[^\p{L}\p{N}']+/gu, ' ')
    .replaceAll(/\b(?:an?|the) /gu, '')
    .trim();
