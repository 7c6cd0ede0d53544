import type { FoundMention, Moment } from '../model/event.ts';
import { isNews, type Times } from './date-scene.ts';
import { beforeThen, carried } from './moments.ts';

type Moments = ReadonlyMap<FoundMention, Moment | null>;

/**
 * What lies some time before the moment of the clause around it ("was jailed on Monday after he
 * [forged] a will"), or, in the past of the past, before the day of the scene (`days`): a nearer bound
 * than publication.
 */
export function bySentence(
  moments: Moments,
  days: ReadonlyMap<FoundMention, Moment>,
  published: Times['published'],
): ReadonlyMap<FoundMention, Moment> {
  const sentences = lastMoments(moments);
  const nearer = new Map<FoundMention, Moment>();
  for (const [mention, moment] of moments) {
    if (moment?.rule !== 'before-published' || mention.bearing !== 'earlier') continue;
    const other = sentences.get(mention.sentence) ?? days.get(mention);
    if (other?.latest == null || mention.form === 'nominal' || other.latest >= moment.latest!)
      continue;
    // "opened a mill in 1910 that burned down": what follows on a day long past may lie after it.
    if (mention.tense === 'pluperfect' || isNews(published, other))
      nearer.set(mention, beforeThen(other));
  }
  return nearer;
}

/** The last moment that a whole clause of each sentence has, if it looks neither back nor ahead. */
function lastMoments(moments: Moments): ReadonlyMap<number, Moment> {
  const last = new Map<number, Moment>();
  for (const [{ sentence, bearing, form }, moment] of moments) {
    if (moment === null || moment.latest === null || moment.basis === 'bound') continue;
    if (!WHOLE.has(form) || AWAY.has(bearing)) continue;
    if ((last.get(sentence)?.latest ?? '') < moment.latest) last.set(sentence, moment);
  }
  return last;
}

const WHOLE: ReadonlySet<string> = new Set(['clause', 'speech']);
const AWAY: ReadonlySet<string> = new Set(['earlier', 'ahead']);

/** What a happening named by a noun does when it takes place, and what is done to make it. */
const OCCURRING: ReadonlySet<string> = new Set(
  `hold happen occur take take-place stage conduct carry begin start open launch send write publish
  issue release sign deliver kill injure wound hit strike shake damage destroy gut rip sweep leave
  claim cause topple force rock devastate`.split(/\s+/),
);

/** Most characters from a noun phrase to the clause that tells of it: ", ". */
const COMMA = 2;

/** Nouns that the clause after them dates: "the attack [that killed nine on Monday]", "a letter [sent in 2016]". */
export function byClause(moments: Moments): ReadonlyMap<FoundMention, Moment> {
  const named = new Map<FoundMention, Moment>();
  let noun: FoundMention | undefined;
  for (const mention of [...moments.keys()].toSorted((a, b) => a.trigger.start - b.trigger.start)) {
    const moment = moments.get(mention);
    const after = noun !== undefined && isAfter(mention, noun) && OCCURRING.has(mention.action);
    if (after && mention.timex !== null && moment?.basis === 'stated')
      named.set(noun!, carried(moment));
    noun = mention.form === 'nominal' && mention.timex === null ? mention : undefined;
  }
  return named;
}

const isAfter = ({ form, start, trigger }: FoundMention, noun: FoundMention): boolean => {
  const gap = (form === 'part' ? start : trigger.start) - noun.end;
  return gap >= 0 && gap <= COMMA;
};
