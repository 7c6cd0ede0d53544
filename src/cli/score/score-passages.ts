import { overlaps, type SpanRef } from '../../core/model/span.ts';
import type { Quote } from '../../core/model/quote.ts';
import type { Story } from '../../core/model/story.ts';
import { bareEdtf, edtfDays, sharedDays } from './edtf-days.ts';
import { speakersOf, spanRef, type GoldFile } from './gold.ts';
import { foldName, measure, meets, namesOf, pairSpans, type Measure } from './measures.ts';

const counts = ({ type, edtf }: GoldFile['times'][number]): boolean =>
  type !== 'DURATION' && type !== 'SET' && edtf !== null;

/** Values of dates and times of day; durations, sets and vague times are free. */
export function scoreTimes(story: Story, gold: GoldFile): Measure {
  const wanted = gold.times.filter(counts);
  const free = gold.times.filter((time) => !counts(time)).map(spanRef);
  const got = story.timexes.filter(({ type }) => type === 'DATE' || type === 'TIME');
  const pairs = pairSpans(wanted.map(spanRef), got);
  const used = new Set(pairs.values());
  const spurious = got.filter((p, i) => !used.has(i) && !free.some((span) => meets(span, p)));
  const right = [...pairs].filter(([gi, pi]) => {
    const [time, timex] = [wanted[gi], got[pi]];
    if (time === undefined || timex === undefined) return false;
    return (
      bareEdtf(time.timex3) === bareEdtf(timex.value) ||
      [time.edtf, ...(time.alt ?? [])].some(
        (edtf) =>
          bareEdtf(edtf) === bareEdtf(timex.edtf) ||
          sharedDays(edtfDays(edtf), edtfDays(timex.edtf)) === 1,
      )
    );
  });
  return measure(right.length, pairs.size + spurious.length, wanted.length);
}

export interface QuoteScore {
  readonly exact: Measure;
  /** Share of quotes with the right speaker, or rightly nobody. */
  readonly speaker: number;
}

export function scoreQuotes(story: Story, gold: GoldFile): QuoteScore {
  const wanted = gold.quotes.filter(({ kind }) => kind !== 'scare');
  const free = gold.quotes.filter(({ kind }) => kind === 'scare').map(spanRef);
  const got = story.quotes.filter(({ kind }) => kind === 'direct');
  const pairs = pairSpans(wanted.map(spanRef), got);
  const used = new Set(pairs.values());
  const spurious = got.filter((p, i) => !used.has(i) && !free.some((span) => meets(span, p)));
  let exact = 0;
  let spoken = 0;
  for (const [gi, pi] of pairs) {
    const [quote, found] = [wanted[gi], got[pi]];
    if (quote === undefined || found === undefined) continue;
    if (trimmed(story, spanRef(quote)) === trimmed(story, found)) exact += 1;
    if (isSpeaker(story, gold, quote, found)) spoken += 1;
  }
  return {
    exact: measure(exact, pairs.size + spurious.length, wanted.length),
    speaker: wanted.length === 0 ? 1 : spoken / wanted.length,
  };
}

/** The span without the marks and stops at its ends, as a string to compare. */
function trimmed(story: Story, span: SpanRef): string {
  const text = story.articles.find(({ id }) => id === span.article)?.text ?? '';
  let { start, end } = span;
  const edge = /[\s“”"'‘’«».,]/;
  while (start < end && edge.test(text[start] ?? '')) start += 1;
  while (end > start && edge.test(text[end - 1] ?? '')) end -= 1;
  return `${start}-${end}`;
}

function isSpeaker(
  story: Story,
  gold: GoldFile,
  quote: GoldFile['quotes'][number],
  { source }: Quote,
): boolean {
  const speakers = speakersOf(gold, quote.source.entity);
  const everyone = [...story.people, ...story.outlets, ...story.organisations];
  const entity = everyone.find(({ id }) => id === source?.entity);
  if (speakers.length === 0) return entity === undefined;
  if (source && quote.source.text !== undefined && overlaps(source, quote.source)) return true;
  const names = entity === undefined ? [] : namesOf(entity);
  return speakers.map(foldName).some((n) => names.some((x) => n === x || n.endsWith(` ${x}`)));
}
