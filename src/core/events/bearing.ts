import { REPORTING_VERBS } from '../lexicon/news-verbs.ts';
import type { Bearing, Modality } from '../model/event.ts';
import type { Clause } from './clauses.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Reporting that only hands on what happened; others ("admitted that") look back. */
const HANDING_ON = new Set(
  'say tell report add note explain state recount relate describe'.split(' '),
);

/** Reporting verbs that do something as well: a court rules, a jury finds, a firm rejects a bid. */
const DEEDS = new Set(
  'reject find decide rule discover show hear learn refuse notice realise realize agree'.split(' '),
);

/** Openers of a clause that belongs to the moment of the clause around it. */
const SAME_SCENE = new Set(['when', 'as', 'while', 'before', 'until', 'where', ',', 'by']);

/** What decides how a clause hangs in time on what is told around it. */
export interface Hanging {
  readonly clause: Clause;
  /** Verb of the clause that it hangs on. */
  readonly parent: VerbGroup | undefined;
  readonly modality: Modality;
  readonly quoted: boolean;
  readonly part: 'headline' | 'lead' | 'body';
  /** It speaks of a length of time or of some time past: "for months", "previously". */
  readonly aback: boolean;
  /** Verb of what attributes it at the end: ", the firm admitted". */
  readonly tail: VerbGroup | undefined;
}

/** How the time of a clause hangs on what is told around it, where no expression dates it. */
export function bearingOf(hanging: Hanging): Bearing {
  const { clause, parent, modality, quoted, part, aback, tail } = hanging;
  const { verb, role, opener } = clause;
  if (modality === 'planned') return 'ahead';
  if (verb.tense === 'pluperfect' || quoted || aback) return 'earlier';
  if (role === 'main' && tail !== undefined && !HANDING_ON.has(tail.lemma)) return 'earlier';
  if (verb.tense === 'perfect' && part === 'body') return 'earlier';
  if (REPORTING_VERBS.has(verb.lemma) && !verb.passive && !DEEDS.has(verb.lemma)) return 'telling';
  if (role === 'main' || role === 'sibling' || role === 'tail') return 'scene';
  if (role === 'relative') return 'earlier';
  if (verb.progressive || role === 'subordinate')
    return SAME_SCENE.has(opener) ? 'scene' : 'earlier';
  return parent !== undefined && HANDING_ON.has(parent.lemma) ? 'reported' : 'earlier';
}
