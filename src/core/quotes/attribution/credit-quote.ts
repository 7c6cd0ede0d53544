import type { Channel, Quote, QuoteKind, QuoteSource } from '../../model/quote.ts';
import { contains } from '../../model/span.ts';
import { continued } from './continue-speaker.ts';
import { endsAsking } from './turns.ts';
import type { Credited, Past } from './credited.ts';
import { isSpeech, labelKind, wordsOf } from './kind.ts';
import type { Phrase } from './phrase.ts';
import { channelOf, mediumOf, viaOf } from './route.ts';
import { ATTRIBUTION_RULES, lastTold } from './rules.ts';
import type { Credit, Setting } from './setting.ts';
import { isDeterminer, isPreposition } from './words.ts';

/** The quote at its place in the sentence: kind, source, cue, medium and route. */
export function creditQuote(setting: Setting, past: Past): Credited {
  const { scene, frame, at } = setting;
  const { text, id: article } = scene.doc;
  const item = frame.items[at];
  const [start, end] = [item?.start ?? 0, item?.end ?? 0];
  const found = creditByRule(setting);
  const label = isNickname(setting) ? 'scare' : labelKind(text, frame, at, found?.credit);
  const goesOn = found === undefined && label === 'direct' && !isTold(setting);
  const shared = goesOn ? continued(setting, past) : undefined;
  const kind = kindOf(setting, label, found?.credit, shared !== undefined);
  const base = { id: `quote:${article}:${start}`, article, start, end, kind };
  if (found !== undefined && kind !== 'title') {
    const { source, cue } = found.credit;
    const entity = past.resolve(source, frame, past.spoken);
    const { via, channel } = routeOf(setting, past, found.credit, entity);
    const { medium } = mediumOf(channel);
    const said = toSource(source, entity);
    const by = cue ? { start: cue.start, end: cue.end } : null;
    const rule = found.name;
    const { id } = base;
    // Written out: copying with "..." took a seventh of the time for speakers.
    const quote: Quote = channel
      ? { id, article, start, end, kind, source: said, cue: by, via, medium, channel, rule }
      : { id, article, start, end, kind, source: said, cue: by, via, medium, rule };
    const speaker =
      kind === 'direct'
        ? { phrase: source, entity, at: start, frame, asks: endsAsking(text, end) }
        : undefined;
    return { quote, frame, speaker };
  }
  if (shared !== undefined) return { ...shared, quote: { ...shared.quote, ...base }, frame };
  const nobody = { source: null, cue: null, via: null, medium: null, rule: 'nobody' };
  return { quote: { ...base, ...nobody }, frame, speaker: undefined };
}

function creditByRule(
  setting: Setting,
): { readonly name: string; readonly credit: Credit } | undefined {
  const item = setting.frame.items[setting.at];
  for (const { name, credit } of ATTRIBUTION_RULES) {
    const found = credit(setting);
    // "A “zero-tolerance” policy began": no phrase says words that are part of it.
    if (found === undefined || (item && contains(found.source, item))) continue;
    return { name, credit: found };
  }
  return undefined;
}

function kindOf(
  setting: Setting,
  label: QuoteKind,
  credit: Credit | undefined,
  shared: boolean,
): QuoteKind {
  const { scene, frame, at } = setting;
  if (label !== 'direct') return label;
  if (credit !== undefined) {
    const { start, end } = frame.items[at] ?? { start: 0, end: 0 };
    const named =
      isNamedLabel(credit) &&
      (isDeterminer(frame.items[at - 1]) || NAME.test(scene.doc.text.slice(start, end))) &&
      wordsOf(scene.doc.text.slice(start, end)).length;
    return named !== false && named <= LONGEST_NAME ? 'scare' : 'direct';
  }
  return shared || isTold(setting) || isSpeech(scene.doc.text, frame, at) ? 'direct' : 'scare';
}

/** 'Dolores "Lola" Quintana': the words stand inside a name. */
function isNickname({ scene, frame: { items }, at }: Setting): boolean {
  const end = items[at]?.end ?? 0;
  return [at - 1, at - 2].some(
    (first) => (scene.startingAt.get(items[first]?.start ?? -1)?.end ?? 0) > end,
  );
}

/** "Lee was told that he was “too old”": somebody said so, though nobody tells who. */
const isTold = (setting: Setting): boolean => {
  const before = setting.frame.items[setting.at - 1];
  const governed = isPreposition(before) && before?.lower !== 'to';
  return !governed && before?.lower !== 'the' && lastTold(setting) >= 0;
};

/** "Fans call it “the Kettle”"; “cruel but fair” is what somebody says of it. */
const NAME = /^(?:the |\p{Lu})/u;

/** A name in use is short; more words than this are somebody's description. */
const LONGEST_NAME = 3;

/** "Some staff spoke of a “black list”": a name in use, which no one person gave. */
const isNamedLabel = ({ source, cue }: Credit): boolean =>
  cue?.kind === 'label' && source.form === 'nominal' && isPlural(source.head);

const isPlural = (noun: string): boolean => /s$|^(?:staff|people|police|media|public)$/u.test(noun);

const toSource = ({ start, end, others }: Phrase, entity: string | null): QuoteSource =>
  others === undefined ? { entity, start, end } : { entity, start, end, others };

const WRITING: ReadonlySet<string> = new Set('wrote writes writing written'.split(' '));

/** The same speaker as before: the same entry, or words without one that are as well "he" or the same. */
const isSame = ({ speaker, quote }: Credited, source: Phrase, entity: string | null): boolean =>
  entity === null
    ? source.form === 'pronoun' || speaker?.phrase.head === source.head
    : quote.source?.entity === entity;

/**
 * Medium and outlet from the sentence, else from the same speaker's words in the paragraph. Who
 * goes on writing writes in the same email.
 */
function routeOf(
  { scene, frame }: Setting,
  { last, before }: Past,
  { cue, source }: Credit,
  entity: string | null,
): { readonly via: string | null; readonly channel: Channel | null | undefined } {
  const same = last?.frame.paragraph === frame.paragraph && isSame(last, source, entity);
  const kept = same ? last.quote : undefined;
  // The first sentence of a paragraph has none before it there; another's words came another way.
  const nearest = frame.index > 0 ? before(frame) : undefined;
  const near = nearest === last?.frame && !same ? undefined : nearest;
  const channel = channelOf(frame);
  const told = channel === null && near ? channelOf(near) : null;
  const writes = WRITING.has(frame.items[cue?.at ?? -1]?.lower ?? '');
  const written = writes && entity !== null && last?.quote.source?.entity === entity;
  return {
    via: viaOf(scene, frame) ?? kept?.via ?? (near && told ? viaOf(scene, near) : null),
    channel: channel ?? kept?.channel ?? told ?? (written ? last.quote.channel : null),
  };
}
