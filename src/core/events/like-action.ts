import { VERB_FAMILIES } from '../lexicon/action-families.ts';
import type { Profile } from './profile.ts';

/** Kinds of one happening: a shooting is told as a killing, a sacking as a departure. */
const NEIGHBOURS: readonly ReadonlySet<string>[] = [
  'spy access misuse hack',
  'kill die shoot stab attack',
  'explode attack kill die',
  'crash kill die sink',
  'dismiss resign replace suspend layoff',
  'arrest charge question',
  'search investigate',
  'convict sentence',
  'announce reveal report admit',
  'buy merge agree',
  'pass vote agree decide',
  'agree sign settle negotiate',
  'protest riot clash',
  'rise fall',
  'quake collapse kill',
  'storm flood',
  'win lose elect vote score overthrow',
  'discover seek search',
  'flood collapse',
  'bid offer',
  'rescue evacuate',
  'end suspend delay',
  'rescind end resume',
  'bury commemorate',
  'bankrupt close',
  'appoint replace',
  'sue complain',
].map((row) => new Set(row.split(' ')));

/** What kinds of one happening have in common. Higher joins a shooting with the deaths after it. */
const NEIGHBOUR = 0.6;

/** Deeds that "the misconduct", "the abuse", "the violation" call wrong without naming them again. */
const WRONGS: ReadonlySet<string> = new Set(
  'spy access hack rob defraud bribe smuggle harass rape leak attack shoot'.split(' '),
);
const isWrong = (family: string, other: string): boolean =>
  family === 'misuse' && WRONGS.has(other);
const WRONG = 0.85;

/** Verbs that fit any happening: to share one says little. */
const GENERAL: ReadonlySet<string> = new Set(
  `go come make take give get have do use work find run bring put set lead begin end fail hold call
  happen occur strike hit follow cause leave see look want meet`.split(/\s+/),
);
const GENERAL_ACTION = 0.47;

/** The action of one is named among the words of the other: "the leak" in "hunted for the leak". */
const NAMED = 0.3;

/**
 * A verb of no known kind may be another word for the same. Higher links what merely shares its day
 * and place.
 */
const UNKNOWN = 0.3;

/** Speech that says nothing of its kind: it may be any act of speech by the same speaker. */
const PLAIN_SPEECH: ReadonlySet<string> = new Set(
  'say tell write add note explain state email speak comment'.split(' '),
);

/** What "said" has in common with any act of speech. Higher chains a denial to an admission by it. */
const PLAIN = 0.2;

/** Plain speech that names its medium: two emails are more alike than two remarks. */
const RECORDED: ReadonlySet<string> = new Set(['email', 'state']);

/**
 * What a kind that few members of a group tell still counts for. Lower keeps a story's main event
 * from drawing in whatever one of its tellings resembles; higher joins rare wordings.
 */
const RARE_KIND = 0.8;

/** Mean likeness of the actions of one group to the nearest of the other. */
export function likeAction(a: Profile, b: Profile): number {
  const [few, many] = a.families.size <= b.families.size ? [a, b] : [b, a];
  let sum = 0;
  let count = 0;
  for (const [family, times] of few.families) {
    let most = -1;
    for (const [other, members] of many.families) {
      const like = likeFamily(family, other, a, b);
      const share = members / many.members.length;
      most = Math.max(most, like < 0 ? like : like * (RARE_KIND + (1 - RARE_KIND) * share));
    }
    sum += times * most;
    count += times;
  }
  return sum / count;
}

/** One family, or kinds of one happening, or the action among the other's words. */
function likeFamily(family: string, other: string, a: Profile, b: Profile): number {
  if (PLAIN_SPEECH.has(family) || PLAIN_SPEECH.has(other))
    return a.speech ? (family === other && RECORDED.has(family) ? 1 : PLAIN) : 0;
  if (family === other) return GENERAL.has(family) ? GENERAL_ACTION : 1;
  if (isWrong(family, other) || isWrong(other, family)) return WRONG;
  if (NEIGHBOURS.some((row) => row.has(family) && row.has(other))) return NEIGHBOUR;
  if (a.terms.has(family) || a.terms.has(other) || b.terms.has(family) || b.terms.has(other))
    return NAMED;
  if (a.speech) return -1;
  return isKnown(family) && isKnown(other) ? 0 : UNKNOWN;
}

const KINDS: ReadonlySet<string> = new Set(VERB_FAMILIES.values());
const isKnown = (family: string): boolean => KINDS.has(family) && !GENERAL.has(family);
