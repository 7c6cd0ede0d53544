import type { QuoteSpan } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';

/** Words that somebody speaks without marks around them, in a paragraph of their own. */
export type Unmarked = (paragraph: Span, before: Span | undefined) => QuoteSpan | undefined;

/** The ways in which an article sets speech apart by its lay-out alone. */
export function toUnmarked(text: string, paragraphs: readonly Span[]): Unmarked {
  const labels = speakerLabels(text, paragraphs);
  return (paragraph, before) =>
    mailQuote(text, paragraph) ??
    spokenLine(text, paragraph, labels) ??
    (before && announced(text, paragraph, before));
}

const toSpan = ({ start, end }: Span, lead: number): QuoteSpan => ({
  start: start + lead,
  end,
  outerStart: start + lead,
  outerEnd: end,
});

/** "> We regret it.": a paragraph set apart as mail and plain-text pages quote. */
function mailQuote(text: string, paragraph: Span): QuoteSpan | undefined {
  const { start, end } = paragraph;
  if (text[start] !== '>' && text[start] !== '&') return undefined;
  const lead = MAIL_MARK.exec(text.slice(start, start + MAIL_MARK_LENGTH))?.[0].length;
  if (lead === undefined || start + lead >= end) return undefined;
  return { ...toSpan(paragraph, lead), outerStart: start };
}

const MAIL_MARK = /^(?:>|&gt;)[ \t]?(?=[\p{L}\p{N}“"‘'([…])/u;
const MAIL_MARK_LENGTH = 7;

/** "Q: ", "LEE: ", "Ann Lee: ", "ANN LEE, CNN ANCHOR: ", "LEE (on camera): " at the start of a paragraph. */
const LABEL =
  /^(?:[QA][.:]|\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}(?: \([^():]{1,20}\))?(?:, [^:\p{Ll}]{2,50})?:) (?=\P{Z})/u;
const LONGEST_LABEL = 80;
/** Speakers of a conversation, and turns of each: the "When: Where:" of an advertisement come once. */
const SPEAKERS = 2;
const TURNS = 2;

function labelOf(text: string, { start, end }: Span): string | undefined {
  const head = text.slice(start, Math.min(end, start + LONGEST_LABEL));
  return head.includes(':') || head[1] === '.' ? LABEL.exec(head)?.[0] : undefined;
}

/** The names before the lines of a conversation; none where nothing is set as one. */
function speakerLabels(text: string, paragraphs: readonly Span[]): ReadonlySet<string> {
  const turns = new Map<string, number>();
  for (const paragraph of paragraphs) {
    const label = labelOf(text, paragraph);
    if (label !== undefined) turns.set(label, (turns.get(label) ?? 0) + 1);
  }
  const speakers = [...turns].filter(([, count]) => count >= TURNS).map(([label]) => label);
  return new Set(speakers.length >= SPEAKERS ? turns.keys() : []);
}

function spokenLine(
  text: string,
  paragraph: Span,
  labels: ReadonlySet<string>,
): QuoteSpan | undefined {
  const label = labels.size === 0 ? undefined : labelOf(text, paragraph);
  if (label === undefined || !labels.has(label)) return undefined;
  return hasMarks(text, paragraph) ? undefined : toSpan(paragraph, label.length);
}

const hasMarks = (text: string, { start, end }: Span): boolean =>
  /["“”«»„]/u.test(text.slice(start, end));

/** "The message, signed by Lee, read:" ends a paragraph that announces words. */
const ANNOUNCING =
  /\b(?:(?:said|says|wrote|writes|reads?|posted|tweeted|stated|added|continued)(?: (?:in|on|to|at)(?: [^\s:]{1,20}){1,5})?|(?:statement|letter|email|e-mail|memo|message|note|post|tweet)(?: (?:to|from|by)(?: [^\s:]{1,20}){1,5})?|as follows):$/u;
const ANNOUNCEMENT = 80;
const FIRST_PERSON =
  /\b(?:I|I['’](?:m|ve|ll|d)|[Ww]e|[Ww]e['’](?:re|ve|ll|d)|[Oo]ur|[Mm]y|me|us)\b/u;
/** Longer paragraphs that speak of "we" are the writer's own. */
const LONGEST_BLOCK = 1200;

/** A paragraph in the first person below one that announces a letter or a statement. */
function announced(text: string, paragraph: Span, before: Span): QuoteSpan | undefined {
  if (text[before.end - 1] !== ':') return undefined;
  const { start, end } = paragraph;
  const lead = text.slice(Math.max(before.start, before.end - ANNOUNCEMENT), before.end);
  if (end - start > LONGEST_BLOCK || !ANNOUNCING.test(lead) || hasMarks(text, before))
    return undefined;
  const block = !hasMarks(text, paragraph) && FIRST_PERSON.test(text.slice(start, end));
  return block ? toSpan(paragraph, 0) : undefined;
}
