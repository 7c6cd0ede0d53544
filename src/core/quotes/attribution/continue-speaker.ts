import { DOCUMENT_NOUNS } from '../../lexicon/cue-words.ts';
import type { Span } from '../../model/span.ts';
import { canSpeak } from './can-speak.ts';
import type { Credited, Past } from './credited.ts';
import { findCues } from './cues.ts';
import type { Frame } from './frames.ts';
import { isSpeech, standsAlone } from './kind.ts';
import { namesPerson } from './noun-class.ts';
import { phraseStartingAt } from './phrase-after.ts';
import { toPhrase, type Phrase } from './phrase.ts';
import { channelOf, mediumOf } from './route.ts';
import type { Setting } from './setting.ts';
import { mainSubject } from './main-subject.ts';
import { endsAsking, turn } from './turns.ts';
import { isBoundary, isMark, isPossessive, isPreposition, isWord } from './words.ts';

/** How many paragraphs behind a speaker's words a quotation without cue is still theirs. */
const CARRY = 3;

/**
 * A quotation without cue of its own: it goes on with the speaker before it, or belongs to whom the
 * sentence beside it is about.
 */
export function continued(setting: Setting, past: Past): Credited | undefined {
  const { frame, at, scene } = setting;
  const last = past.last?.quote.kind === 'direct' && past.last.quote.source ? past.last : undefined;
  if (last?.frame === frame) return rename(last, 'same-speaker');
  if (!isSpeech(scene.doc.text, frame, at)) return undefined;
  const { paragraph } = frame;
  const near = last !== undefined && last.frame.paragraph === paragraph;
  if (!standsAlone(frame)) return near ? rename(last, 'same-speaker') : retold(setting, past);
  const told =
    introduced(setting, past) ??
    (frame.index === 0 ? (acting(setting, past) ?? turn(setting, past)) : undefined);
  if (told !== undefined) return told;
  if (last === undefined || paragraph - last.frame.paragraph > CARRY) return undefined;
  return rename(last, near ? 'same-speaker' : 'same-speaker/next-paragraph');
}

const rename = (credited: Credited, rule: string): Credited => ({
  ...credited,
  quote: { ...credited.quote, rule },
});

const hasQuote = ({ items }: Frame): boolean => items.some(({ quote }) => quote >= 0);

/** "Ann Lee was pleased. “…”": the person whom the sentence before is about. */
function introduced(setting: Setting, past: Past): Credited | undefined {
  const { frame } = setting;
  const before = aboveHeading(past, past.before(frame));
  if (before === undefined || hasQuote(before)) return undefined;
  if (frame.paragraph - before.paragraph > 1) return undefined;
  const announced = announcedBy(setting, before);
  if (announced !== undefined) return creditAs(setting, past, before, 'announced', announced);
  const owner = documentOwner(setting, before) ?? heardIn(setting, before);
  return creditSubject(setting, past, before, 'introduced', owner);
}

/**
 * "The bank had troubles, Lee says. “…”": whose words the sentence before tells; "Lee asked Ortiz
 * whether he had read it. “…”": whom it asks, who answers.
 */
function heardIn({ scene, frame, at }: Setting, before: Frame): Phrase | undefined {
  const cue = findCues(scene, before).at(-1);
  if (cue?.form !== 'finite' || cue.kind !== 'say' || cue.subject === undefined) return undefined;
  const { items } = before;
  if (ASKING.test(items[cue.at]?.lower ?? '')) {
    const asked = phraseStartingAt(scene, items, cue.at + 1);
    const answers = !endsAsking(scene.doc.text, frame.items[at]?.end ?? 0);
    return answers && asked !== undefined && asked.form !== 'nominal' ? asked : undefined;
  }
  const { form, entity } = cue.subject;
  const person = form === 'pronoun' || entity?.startsWith('person:') === true;
  return person ? cue.subject : undefined;
}

const ASKING = /^ask(?:s|ed)?$/u;

/** "They tried, Lee says. Her team “slept in tents for a month or two”.": she tells it still. */
function retold(setting: Setting, past: Past): Credited | undefined {
  const before = past.before(setting.frame);
  if (before === undefined || before.slot !== setting.frame.slot || hasQuote(before))
    return undefined;
  const owner = heardIn(setting, before);
  return owner && creditSubject(setting, past, before, 'retold', owner);
}

/** "Lee wrote to the staff. In full: “…”": the sentence before words that only point on. */
function aboveHeading({ before }: Past, frame: Frame | undefined): Frame | undefined {
  const heading =
    frame !== undefined &&
    frame.items.length <= LONGEST_HEADING &&
    isMark(frame.items.at(-1), ':') &&
    isPreposition(frame.items[0]) &&
    frame.items.every(({ kind, capital }, at) => kind !== 'quote' && (at === 0 || !capital));
  return heading ? before(frame) : frame;
}

/** "In full and without change:", in items. */
const LONGEST_HEADING = 6;

/** "The harbour master's report says, on its last page: “…”": whose document it is. */
function documentOwner({ scene }: Setting, { items }: Frame): Phrase | undefined {
  if (!isMark(items.at(-1), ':')) return undefined;
  const at = items.findLastIndex(
    (item, i) => isPossessive(item) && isWord(items[i + 1], DOCUMENT_NOUNS),
  );
  let first = at - 1;
  while (first > 0 && !isPreposition(items[first - 1]) && !isBoundary(items[first - 1])) first -= 1;
  return at > 0 ? toPhrase(scene, items, first, at - 1) : undefined;
}

/** "“…” Ann Lee looked up.": the person whom the sentence behind is about, if it names one. */
function acting(setting: Setting, past: Past): Credited | undefined {
  const next = setting.next?.frame;
  if (next === undefined || hasQuote(next)) return undefined;
  return creditSubject(setting, past, next, 'acting');
}

/** "In a statement, the company said: ¶ “…”": the verb in front of a colon. */
function announcedBy({ scene }: Setting, before: Frame): Announced | undefined {
  if (!isMark(before.items.at(-1), ':')) return undefined;
  for (const { subject, form, start, end } of findCues(scene, before).toReversed())
    if (subject !== undefined && form !== 'passive' && canSpeak(subject))
      return { source: subject, cue: { start, end } };
  return undefined;
}

function creditSubject(
  setting: Setting,
  past: Past,
  beside: Frame,
  rule: string,
  owner?: Phrase,
): Credited | undefined {
  const { scene } = setting;
  const stop = beside.items.findIndex((one) => isMark(one, '.!?'));
  const source = owner ?? mainSubject(scene, beside.items, stop < 0 ? beside.items.length : stop);
  if (source === undefined) return undefined;
  const entity = past.resolve(source, beside, past.spoken);
  const person =
    entity === null
      ? isNamelessPerson(source) && !isBackground(scene.doc.text, beside, source)
      : entity.startsWith('person:');
  if (owner === undefined && !person) return undefined;
  return creditAs(setting, past, beside, rule, { source, cue: null });
}

interface Announced {
  readonly source: Phrase;
  readonly cue: Span | null;
}

function creditAs(
  { scene, frame, at }: Setting,
  { resolve, spoken }: Past,
  beside: Frame,
  rule: string,
  { source: phrase, cue }: Announced,
): Credited | undefined {
  const item = frame.items[at];
  if (item === undefined) return undefined;
  const entity = resolve(phrase, beside, spoken);
  const { id: article } = scene.doc;
  const quote = {
    id: `quote:${article}:${item.start}`,
    article,
    start: item.start,
    end: item.end,
    kind: 'direct' as const,
    source: { entity, start: phrase.start, end: phrase.end },
    cue,
    via: null,
    ...mediumOf(channelOf(beside)),
    rule,
  };
  return { quote, frame, speaker: { phrase, entity, at: item.start, frame, asks: false } };
}

/** "Her brother was arrested in 2007 and has not been heard from.": still her story. */
const isBackground = (text: string, { items }: Frame, { start, end }: Phrase): boolean =>
  items.length > SHORT_REACTION && /^(?:his|her|their)\s/iu.test(text.slice(start, end));

/** "Her husband of ten years was less sure.", in items: what is longer tells more than how somebody felt. */
const SHORT_REACTION = 9;

/** "Her husband was less sure." */
const isNamelessPerson = ({ form, head }: Phrase): boolean =>
  form === 'nominal' && namesPerson(head);
