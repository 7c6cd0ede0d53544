import { SUMMING_UP } from '../../lexicon/cue-words.ts';
import { RELATIVES } from '../../lexicon/function-words.ts';
import { ORGANISATION_NOUNS } from '../../lexicon/source-nouns.ts';
import type { CueKind } from '../../lexicon/speech-cues.ts';
import type { Cue } from './cues.ts';
import type { Item } from './frames.ts';
import { QUOTED } from './gerund-subject.ts';
import { nounCue, ownedCue } from './noun-cue.ts';
import { canSpeak } from './can-speak.ts';
import { creditOf, type Credit, type Setting } from './setting.ts';
import { inWordsOf, itSaysIn, soSaid } from './translated.ts';
import {
  afterColon,
  behindComma,
  equated,
  headlineTag,
  nameOnly,
  viewOf,
  whose,
} from './verbless.ts';
import { SPEAKER_PRONOUNS } from './sense.ts';
import { beforeVerbGroup } from './verb-group.ts';
import {
  isAuxiliary,
  isBe,
  isBoundary,
  isDeterminer,
  isFiniteVerb,
  isMark,
  isPreposition,
  isWord,
} from './words.ts';

interface AttributionRule {
  readonly name: string;
  readonly credit: (setting: Setting) => Credit | undefined;
}

/** In order of preference: the first rule that names somebody decides. */
export const ATTRIBUTION_RULES: readonly AttributionRule[] = [
  { name: 'in-words-of', credit: inWordsOf },
  { name: 'so-said', credit: soSaid },
  { name: 'it-says-in', credit: itSaysIn },
  {
    name: 'quote-first/cue-next',
    credit: (setting) => (opens(setting) ? cueNext(setting) : undefined),
  },
  {
    name: 'quote-first/cue-later',
    credit: (setting) => (opens(setting) ? cueLater(setting) : undefined),
  },
  { name: 'equated', credit: equated },
  {
    name: 'owned',
    credit: ({ scene, frame, at }) => creditOf(ownedCue(scene, frame.items, at)),
  },
  { name: 'whose', credit: whose },
  { name: 'cue-first', credit: cueBefore },
  { name: 'cue-next', credit: cueNext },
  { name: 'noun-cue', credit: ({ scene, frame, at }) => creditOf(nounCue(scene, frame.items, at)) },
  { name: 'cue-later', credit: cueLater },
  { name: 'colon', credit: afterColon },
  { name: 'cue-in-next-sentence', credit: cueInNextSentence },
  { name: 'view-of', credit: viewOf },
  { name: 'headline-tag', credit: headlineTag },
  { name: 'name-only', credit: nameOnly },
  { name: 'behind-comma', credit: behindComma },
];

/** Nothing but marks, other quotations and "and" or "but" stands before the quotation. */
const opens = ({ frame, at }: Setting): boolean =>
  frame.items
    .slice(0, at)
    .every(
      ({ kind, lower }) =>
        kind === 'mark' || kind === 'quote' || lower === 'and' || lower === 'but',
    );

/** A verb with its subject may take the words in front of it. */
const follows = ({ form }: Cue): boolean => form === 'finite';

/** "…”, Lee said" and "…”, said Lee": nothing but the subject stands between. */
function cueNext({ frame, cues, at }: Setting): Credit | undefined {
  const cue = cues.find((one) => one.at > at && follows(one) && one.subject !== undefined);
  if (cue?.subject === undefined) return undefined;
  const edge = Math.min(cue.subject.start, cue.start);
  const between = frame.items.filter(
    ({ start, kind }, i) => i > at && start < edge && kind !== 'mark',
  );
  // "…”, as Lee put it"; "…”, let Lee explain through his lawyer".
  if (between[0]?.lower === 'as' || between[0]?.lower === 'let') between.shift();
  // "…”, the agency quoted Lee as saying".
  if (isWord(between.at(-1), QUOTED)) between.pop();
  return between.length <= LONGEST_ROLE && !between.some(breaks) ? creditOf(cue) : undefined;
}

/** Most words between a quotation and the name of its speaker: title, firm, role. */
const LONGEST_ROLE = 12;

/** What tells that a clause lies between a quotation and a name, not a title or a role. */
const breaks = (item: Item): boolean =>
  item.lower !== 'and' && (isBoundary(item) || isFiniteVerb(item) || isMark(item, ':;'));

/** "…” of the plan, Lee said": the subject follows a comma or a quotation further on. */
function cueLater({ frame, cues, at }: Setting): Credit | undefined {
  const cue = cues.find(
    (one) =>
      one.at > at && one.form === 'finite' && one.subject !== undefined && isTail(frame.items, one),
  );
  return creditOf(cue);
}

function isTail(items: readonly Item[], { subject, start }: Cue): boolean {
  const edge = Math.min(subject?.start ?? start, start);
  let at = items.findIndex((item) => item.start >= edge) - 1;
  for (let steps = 0; steps < 6 && at >= 0; steps += 1, at -= 1) {
    if (isMark(items[at], ',—–')) return true;
    if (items[at]?.kind !== 'word') return false;
  }
  return false;
}

/** Where the words before the quotation tell that somebody was told, and not by whom; -1 where they do not. */
export const lastTold = ({ cues, at }: Pick<Setting, 'cues' | 'at'>): number =>
  cues.findLast(
    ({ at: place, form, kind, subject }) =>
      place < at &&
      form === 'passive' &&
      subject === undefined &&
      (kind === 'tell' || kind === 'say'),
  )?.at ?? -1;

/** "Lee said “…”": the nearest verb before the words, whatever else stands between. */
function cueBefore({ frame, cues, at }: Setting): Credit | undefined {
  const before = cues.filter(
    (cue) => cue.at < at && cue.subject !== undefined && reaches(frame.items, cue, at),
  );
  const nearest = before.at(-1);
  if (nearest === undefined || nearest.at < lastTold({ cues, at })) return undefined;
  // "Lee called those who complained “joyless”": a name for the object, and none of its words.
  const label = before.findLast(({ kind, at: place }) => kind === 'label' && place < nearest.at);
  if (label !== undefined && nearest.at === at - 1 && isWord(frame.items[at - 2], RELATIVES))
    return creditOf(label);
  const outer = before.findLast(
    ({ kind, at: place }) => place < nearest.at && (kind === 'say' || kind === 'tell'),
  );
  if (outer === undefined || outer.subject === undefined) return creditOf(nearest);
  if (nearest.kind === 'think') return creditOf(outer);
  if (nearest.subject && !canSpeak(nearest.subject)) return creditOf(outer);
  return sameSpeaker(nearest, outer) ? { source: outer.subject, cue: nearest } : creditOf(nearest);
}

/**
 * Whether a verb in front of a quotation takes it: a passive one only what is beside it ("as
 * reported by Lee, the “…” plan"), one in a relative clause only what lies in the clause ("staff
 * who complained were “…”").
 */
function reaches(items: readonly Item[], { form, kind, at: place }: Cue, at: number): boolean {
  if (form === 'passive') return kind === 'label' || kind === 'judge' || at - place <= 2;
  if (kind === 'manner')
    return at - place <= 2 && !isBe(items[place + 1]) && !isAttributive(items, at);
  // "the crowd that Lee saw was “small”": the verb has its object in front.
  const what = items.slice(Math.max(0, place - 4), place).some(({ lower }) => lower === 'what');
  if (kind === 'think' && isBe(items[place + 1]) && !what) return false;
  // "found the “missing link”": a thing that is found, and no words.
  if (isWord(items[place], FINDING) && at - place === 2 && isDeterminer(items[at - 1]))
    return false;
  if (!isWord(items[beforeVerbGroup(items, place)], RELATIVES)) return true;
  // "who said the firm was “sound”"
  if (
    /^sa(?:id|ys?)$/u.test(items[place]?.lower ?? '') &&
    isDeterminer(items[place + 1]) &&
    items[place + 1]?.lower !== 'no'
  )
    return true;
  const between = items.slice(place + 1, at);
  const own = between.findIndex((item) => isBe(item) || isAuxiliary(item));
  return (
    own < 0 ||
    between
      .slice(0, own)
      .some(
        ({ kind: is, lower }) => is === 'mark' || lower === 'that' || SPEAKER_PRONOUNS.has(lower),
      )
  );
}

const FINDING: ReadonlySet<string> = new Set(
  'find finds found see sees saw discover discovers discovered know knows knew'.split(' '),
);

/** "offered “free” parking": the words only describe the noun behind them. */
function isAttributive(items: readonly Item[], at: number): boolean {
  const after = items[at + 1];
  return after?.kind === 'word' && !isBoundary(after) && !isPreposition(after);
}

/** "Lee said she was", "the firm said it was": the pronoun is whoever reports. */
function sameSpeaker({ subject }: Cue, { subject: outer }: Cue): boolean {
  if (subject?.form !== 'pronoun' || outer === undefined || outer.form === 'pronoun') return false;
  const person = outer.entity?.startsWith('person:') ?? !ORGANISATION_NOUNS.has(outer.head);
  if (subject.head === 'he' || subject.head === 'she') return person;
  return subject.head === 'it' || subject.head === 'they';
}

/** "“….” Lee said.": a sentence that only names the speaker of the one before. */
function cueInNextSentence({ scene, frame, at, next }: Setting): Credit | undefined {
  const item = frame.items[at];
  if (next === undefined || item === undefined || at < frame.items.length - 1) return undefined;
  const [cue] = next.cues();
  if (cue?.form !== 'finite' || cue.inverted || !SPEAKING.has(cue.kind)) return undefined;
  const { items } = next.frame;
  const edge = Math.min(cue.subject?.start ?? cue.start, cue.start);
  const lead = items.filter(({ start }) => start < edge);
  const summing = isWord(items[0], SUMMING_UP);
  if (lead.length > LONGEST_ROLE || (!summing && lead.some(breaks))) return undefined;
  const rest = items.slice(cue.at + 1);
  if (rest[0]?.lower === 'that' || rest.some(({ lower }) => lower === ':')) return undefined;
  // A question or a cry is no end: "“Why?” Lee asked the crowd that had come, “and why now?”".
  if (/[?!]["'”’)]*$/u.test(scene.doc.text.slice(item.end - 3, item.end))) return creditOf(cue);
  const short =
    rest.length <= 8 && !rest.some(({ kind, lower }) => kind === 'quote' || lower === 'that');
  return short ? creditOf(cue) : undefined;
}

const SPEAKING: ReadonlySet<CueKind> = new Set<CueKind>(['say', 'tell', 'manner']);
