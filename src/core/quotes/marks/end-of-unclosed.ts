import type { Span } from '../../model/span.ts';

/** ", said", ", he said", "! cried Ann Lee": what follows a quotation whose closing mark is lost. */
const ATTRIBUTION =
  /^[,.?!…—][’'‘]?\s{1,3}(?:(?:s?he|they|it|(?:the\s)?\p{L}[\p{L}’'.-]{0,20}(?:\s\p{Lu}[\p{L}’'.-]{0,20}){0,2})\s)?(?:said|says|added|adds|told|wrote|explained|continued|asked|replied)\b/u;

/** "We won,’ he": a single mark where a double one belongs. */
const WRONG_CLOSE = /^[,.?!…][’'](?=\s)/u;

/** Longest text that either pattern can match. */
const REACH = 90;

/**
 * Where a quotation without closing mark ends: before its attribution, else at the last sentence
 * end before the next quotation opens (`limit.start`), else with the paragraph (`limit.end`).
 */
export function endOfUnclosed(text: string, from: number, limit: Span): number {
  let stop = -1;
  for (let at = from; at < limit.start; at += 1) {
    const char = text[at] ?? '';
    if (!',.?!…—'.includes(char)) continue;
    const ahead = text.slice(at, Math.min(limit.end, at + REACH));
    if (WRONG_CLOSE.test(ahead) || ATTRIBUTION.test(ahead)) return at + 1;
    if ('.?!…'.includes(char) && /^\s/u.test(ahead.slice(1))) stop = at + 1;
  }
  if (limit.start === limit.end) return limit.end;
  return stop > 0 ? stop : limit.start;
}
