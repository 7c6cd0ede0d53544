import type { Cluster } from './cluster.ts';
import { type Dated, dateEvent, toDated } from './date-event.ts';
import { shiftMoment } from './shift-moment.ts';

/**
 * When the events of a story took place. What no article dates but by its distance from another
 * event ("the night before the fire") has its date from there, whoever gives it.
 */
export function dateEvents(clusters: readonly Cluster[]): (members: Cluster) => Dated {
  const dates = new Map(clusters.map((members) => [members, dateEvent(members)]));
  const byTelling = new Map(
    clusters.flatMap((members) => members.map(({ mention }) => [mention.id, dates.get(members)!])),
  );
  return (members) => {
    const own = dates.get(members) ?? dateEvent(members);
    return isBound(own) ? (fromOther(members, byTelling) ?? own) : own;
  };
}

const isBound = ({ earliest, latest }: Dated): boolean => earliest === null || latest === null;

function fromOther(members: Cluster, byTelling: ReadonlyMap<string, Dated>): Dated | undefined {
  for (const { mention } of members) {
    const { apart, article } = mention;
    const other = apart && byTelling.get(apart.from);
    const { earliest = null, latest = null, reason } = other ?? {};
    const from = { earliest, latest, timex: null, evidence: reason?.evidence ?? [] };
    const moment = apart && shiftMoment(from, apart, article);
    if (moment !== undefined) return toDated(moment, moment.evidence);
  }
  return undefined;
}
