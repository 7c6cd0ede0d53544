import { PERSON_NOUNS } from '../../lexicon/source-nouns.ts';
import type { Quote, QuoteKind } from '../../model/quote.ts';
import type { Frame } from './frames.ts';
import { isSpeech, labelKind, wordsOf } from './kind.ts';
import type { Phrase } from './phrase.ts';
import type { Resolver, Speaker } from './resolve.ts';
import { mediumOf, viaOf } from './route.ts';
import { ATTRIBUTION_RULES, type Credit, type Setting } from './rules.ts';
import { mainSubject } from './subject.ts';
import { isMark } from './words.ts';

/** A quote with what the quotes behind it may lean on. */
export interface Credited {
  readonly quote: Quote;
  readonly frame: Frame;
  readonly speaker: Speaker | undefined;
}

/** What was said before a quotation. */
export interface Past extends Resolver {
  readonly spoken: readonly Speaker[];
  /** The quote before this one, of whatever kind. */
  readonly last: Credited | undefined;
  /** The sentence before this one. */
  readonly before: Frame | undefined;
}

/** The quote at its place in the sentence: kind, source, cue, medium and route. */
export function creditQuote(setting: Setting, past: Past): Credited {
  const { scene, frame, at } = setting;
  const { text, id: article } = scene.doc;
  const item = frame.items[at];
  const [start, end] = [item?.start ?? 0, item?.end ?? 0];
  const found = creditByRule(setting);
  const label = labelKind(text, frame, at);
  const shared = found === undefined && label === 'direct' ? continued(setting, past) : undefined;
  const kind = kindOf(setting, label, found?.credit, shared !== undefined);
  const base = { id: `quote:${article}:${start}`, article, start, end, kind };
  if (found !== undefined && kind !== 'title') {
    const { source, cue } = found.credit;
    const entity = isUnnamed(setting, source, past) ? null : past.resolve(source, past.spoken);
    const quote = {
      ...base,
      source: { entity, start: source.start, end: source.end },
      cue: cue ? { start: cue.start, end: cue.end } : null,
      ...routeOf(setting, past),
      rule: found.name,
    };
    const speaker = kind === 'direct' ? { phrase: source, entity, at: start } : undefined;
    return { quote, frame, speaker };
  }
  if (shared !== undefined) return { ...shared, quote: { ...shared.quote, ...base }, frame };
  const nobody = { source: null, cue: null, via: null, medium: null, rule: 'nobody' };
  return { quote: { ...base, ...nobody }, frame, speaker: undefined };
}

function creditByRule(
  setting: Setting,
): { readonly name: string; readonly credit: Credit } | undefined {
  for (const { name, credit } of ATTRIBUTION_RULES) {
    const found = credit(setting);
    if (found !== undefined) return { name, credit: found };
  }
  return undefined;
}

function kindOf(
  { scene, frame, at }: Setting,
  label: QuoteKind,
  credit: Credit | undefined,
  shared: boolean,
): QuoteKind {
  if (label !== 'direct') return label;
  const words = wordsOf(scene.doc.text.slice(frame.items[at]?.start, frame.items[at]?.end)).length;
  if (credit !== undefined)
    return words <= LONGEST_NAME && isNamedLabel(credit) ? 'scare' : 'direct';
  return shared || isSpeech(scene.doc.text, frame, at) ? 'direct' : 'scare';
}

/** A name in use is short; more words than this are somebody's description. */
const LONGEST_NAME = 3;

/** "Some staff spoke of a “black list”": a name in use, which no one person gave. */
const isNamedLabel = ({ source, cue }: Credit): boolean =>
  cue?.kind === 'label' && source.form === 'nominal' && isPlural(source.head);

const isPlural = (noun: string): boolean => /s$|^(?:staff|people|police|media|public)$/u.test(noun);

/** "A spokesman denied it. “No,” he said.": the pronoun is the nobody of the sentence before. */
function isUnnamed(
  { scene, frame, at }: Setting,
  { form, head, start }: Phrase,
  { before }: Past,
): boolean {
  if (form !== 'pronoun' || (head !== 'he' && head !== 'she')) return false;
  if (before?.paragraph !== frame.paragraph) return false;
  if (
    frame.items.slice(0, at).some((item) => item.end <= start && scene.startingAt.has(item.start))
  )
    return false;
  const subject = mainSubject(scene, before.items, before.items.length);
  return (
    subject?.form === 'nominal' &&
    PERSON_NOUNS.has(subject.head) &&
    !PERSON_NAMED.test(scene.doc.text.slice(subject.start, subject.start + 4))
  );
}

/** "The mayor" may well have a name; "a spokesman" has none. */
const PERSON_NAMED = /^(?:the|his|her)\b/iu;

/** Medium and outlet from the sentence, else from the same speaker's quote in the paragraph. */
function routeOf({ scene, frame }: Setting, { last, before }: Past): Pick<Quote, 'via' | 'medium'> {
  const near = before?.paragraph === frame.paragraph ? before : undefined;
  const kept = last?.frame.paragraph === frame.paragraph ? last.quote : undefined;
  return {
    via: viaOf(scene, frame) ?? kept?.via ?? null,
    medium: mediumOf(frame) ?? kept?.medium ?? (near ? mediumOf(near) : null),
  };
}

/** A quotation without cue of its own goes on with the speaker before it, or begins a new turn. */
function continued(setting: Setting, past: Past): Credited | undefined {
  const { frame, at, scene } = setting;
  const { last } = past;
  const speech = isSpeech(scene.doc.text, frame, at);
  const whole = standsAlone(frame);
  const { paragraph } = frame;
  if (last !== undefined && last.quote.source !== null && last.quote.kind === 'direct') {
    const sameFrame = last.frame === frame;
    const follows = last.frame.paragraph === paragraph && speech;
    const turned = whole && frame.first && past.before !== undefined && !hasQuote(past.before);
    const nextParagraph = whole && frame.first && last.frame.paragraph === paragraph - 1;
    if (sameFrame || follows) return rename(last, 'same-speaker');
    if (nextParagraph && !turned) return rename(last, 'same-speaker/next-paragraph');
  }
  return whole && speech ? introduced(setting, past) : undefined;
}

const rename = (credited: Credited, rule: string): Credited => ({
  ...credited,
  quote: { ...credited.quote, rule },
});

const hasQuote = ({ items }: Frame): boolean => items.some(({ quote }) => quote >= 0);

/** The sentence is nothing but quotations. */
const standsAlone = ({ items }: Frame): boolean =>
  items.every((item) => item.kind === 'quote' || item.kind === 'mark');

/** "Ann Lee was pleased. “…”": the person whom the sentence before is about. */
function introduced({ scene, frame, at }: Setting, past: Past): Credited | undefined {
  const { before, resolve, spoken } = past;
  const item = frame.items[at];
  if (item === undefined || before === undefined || frame.paragraph - before.paragraph > 1)
    return undefined;
  const stop = before.items.findIndex((one) => isMark(one, '.!?'));
  const phrase = mainSubject(scene, before.items, stop < 0 ? before.items.length : stop);
  if (phrase === undefined) return undefined;
  const entity = resolve(phrase, spoken);
  if (entity === null || !entity.startsWith('person:')) return undefined;
  const source = { entity, start: phrase.start, end: phrase.end };
  const { id: article } = scene.doc;
  const place = { id: `quote:${article}:${item.start}`, article, start: item.start, end: item.end };
  const quote = {
    ...place,
    kind: 'direct' as const,
    source,
    cue: null,
    via: null,
    medium: mediumOf(before),
    rule: 'introduced',
  };
  return { quote, frame, speaker: { phrase, entity, at: item.start } };
}
