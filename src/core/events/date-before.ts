import type { FoundMention, Moment } from '../model/event.ts';
import type { Span } from '../model/span.ts';
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
  const byId = new Map([...moments].map(([{ id }, moment]) => [id, moment]));
  const nearer = new Map<FoundMention, Moment>();
  for (const [mention, moment] of moments) {
    if (moment?.rule !== 'before-published' || !BEHIND.has(mention.bearing)) continue;
    const host = sentences.get(mention.sentence);
    const around = byId.get(mention.after ?? '');
    if (around?.basis === 'stated' && around.latest !== null && around.latest < moment.latest!) {
      nearer.set(mention, beforeThen(around));
      continue;
    }
    const other = host?.moment ?? days.get(mention);
    if (other?.latest == null || mention.form === 'nominal' || other.latest >= moment.latest!)
      continue;
    const { tense, form, trigger } = mention;
    // "arrested a man, who was freed": what a part goes on to tell may lie after it.
    const before = form === 'clause' || trigger.start < (host?.trigger.start ?? 0);
    if (tense === 'pluperfect' || (before && isNews(published, other)))
      nearer.set(mention, beforeThen(other));
  }
  return nearer;
}

/** How a telling hangs on what is told before it is told itself. */
const BEHIND: ReadonlySet<string> = new Set(['earlier', 'reported']);

interface Host {
  readonly moment: Moment;
  readonly trigger: Span;
}

/** The last moment that a whole clause of each sentence has, if it looks neither back nor ahead. */
function lastMoments(moments: Moments): ReadonlyMap<number, Host> {
  const last = new Map<number, Host>();
  for (const [{ sentence, bearing, form, trigger }, moment] of moments) {
    if (moment === null || moment.latest === null || moment.basis === 'bound') continue;
    if (!WHOLE.has(form) || AWAY.has(bearing)) continue;
    if ((last.get(sentence)?.moment.latest ?? '') < moment.latest)
      last.set(sentence, { moment, trigger });
  }
  return last;
}

const WHOLE: ReadonlySet<string> = new Set(['clause', 'speech']);
const AWAY: ReadonlySet<string> = new Set(['earlier', 'ahead']);

/** What a happening named by a noun does when it takes place, and what is done to make it. */
export const OCCURRING: ReadonlySet<string> = new Set(
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
