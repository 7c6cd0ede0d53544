import { VERB_FAMILIES } from '../lexicon/action-families.ts';
import { contains } from '../model/span.ts';
import type { Cluster } from './cluster.ts';
import { isMedium, type Traits } from './traits.ts';

/**
 * One event where one sentence makes two: "The embassy said it was trying to find out who was on
 * board." What is said stands for the saying where it is dated, told elsewhere too or a deed that the
 * news knows; a saying with a day, a quote or a medium of its own stays beside it, and beside what it
 * only names ("said they had been told before the crash"). What is nothing of all this stands in the
 * saying, which has the day.
 */
export function foldSpeech(clusters: readonly Cluster[]): readonly Cluster[] {
  const homes = new Map(clusters.flatMap((home) => home.map((telling) => [telling, home])));
  const into = new Map<Cluster, Traits>();
  const pairs = saidBySaying([...homes.keys()]).filter(
    ([said, saying]) => homes.get(said) !== homes.get(saying),
  );
  for (const [said, saying] of pairs) {
    const [event, speech] = [homes.get(said)!, homes.get(saying)!];
    if (!stands(said, event)) into.set(event, saying);
    else if (isContent(said) && speech.length === 1 && isBare(saying) && !into.has(speech))
      into.set(speech, said);
  }
  const kept = new Map<Cluster, Traits[]>(
    clusters.flatMap((home) => (into.has(home) ? [] : [[home, [...home]]])),
  );
  for (const [folded, host] of into) {
    let event = host;
    for (let next = into.get(homes.get(event)!); next !== undefined && next !== event;) {
      event = next;
      next = into.get(homes.get(event)!);
    }
    kept.get(homes.get(event)!)?.push(...folded.map((telling) => asOf(event, telling)));
  }
  return [...kept.values()].map((members) => members.toSorted((a, b) => a.index - b.index));
}

/** What is said with the clause that says it, in text order. */
function saidBySaying(all: readonly Traits[]): readonly (readonly [Traits, Traits])[] {
  const sentences = new Map<string, Traits[]>();
  for (const telling of all) {
    const place = `${telling.mention.article}:${telling.mention.sentence}`;
    const told = sentences.get(place) ?? [];
    sentences.set(place, told);
    told.push(telling);
  }
  return [...sentences.values()].flatMap((told) => {
    const sayings = told.filter(({ speech, nominal }) => speech && !nominal);
    return told
      .toSorted((a, b) => a.mention.trigger.start - b.mention.trigger.start)
      .flatMap((said): readonly (readonly [Traits, Traits])[] => {
        const saying = sayings.findLast(({ mention }) => holds(mention, said.mention));
        return saying === undefined ? [] : [[said, saying]];
      });
  });
}

const holds = (saying: Traits['mention'], said: Traits['mention']): boolean =>
  saying.trigger.start < said.start && contains(saying.label, said.trigger);

/** Whether what is said is an event without its saying. */
const stands = ({ timex, mention }: Traits, event: Cluster): boolean =>
  event.length > 1 || timex !== undefined || VERB_FAMILIES.has(mention.action);

/** A clause, and nothing that it names in passing: "said they would meet, as [planned] in May". */
const isContent = ({ mention }: Traits): boolean => mention.form === 'clause';

/** Nothing but that somebody said it: no day, no quote, no report, nothing put on record. */
const isBare = ({ timex, introduces, mention }: Traits): boolean =>
  BARE.has(mention.action) && timex === undefined && !introduces && !mention.lemmas.some(isMedium);

const BARE: ReadonlySet<string> = new Set('say tell add note explain'.split(' '));

/** A telling at the time of another: what is dated is the event, not who is heard of it. */
const asOf = ({ mention: { when, bearing } }: Traits, telling: Traits): Traits => ({
  ...telling,
  mention: { ...telling.mention, when, bearing },
});
