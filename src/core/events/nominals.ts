import { EVENT_NOUNS } from '../lexicon/action-families.ts';
import { TAKING_UP } from '../lexicon/taking-up.ts';
import { phraseStart } from './phrase-start.ts';
import { type VerbGroup, verbWords } from './verb-group.ts';
import { type Word, wordBefore } from './words.ts';

/** A noun phrase that names a happening: "an internal inquiry into leaks". Indexes of words. */
export interface Nominal {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly lemma: string;
}

/** Most words behind the head: longer phrases run into the next one. */
const REACH_RIGHT = 8;

/** Prepositions that attach what the happening was about, or who did it. */
const COMPLEMENT = new Set('of by into on against for to at in with over between'.split(' '));

/**
 * The noun phrases of a sentence that name a happening. A bare noun ("calls", "support") is left
 * out: without article, owner or complement it tells of no particular one.
 */
export function findNominals(
  words: readonly Word[],
  groups: readonly VerbGroup[],
): readonly Nominal[] {
  const verbs = verbWords(groups);
  const found: Nominal[] = [];
  let end = 0;
  for (let head = 0; head < words.length; head += 1) {
    const word = words[head]!;
    const lemma = word.noun;
    if (head < end || verbs.has(head) || !isHappening(words, head)) continue;
    const last = lastOf(words, verbs, head);
    if (
      !endsPhrase(words, last) ||
      isCompound(words, verbs, last) ||
      leadsHappening(words, verbs, last) ||
      BEFORE_BARE.has(wordBefore(words, head)?.lower ?? '')
    )
      continue;
    const from = phraseStart(words, verbs, head);
    const to = rightOf(words, verbs, last);
    if ((from === head && to === head + 1) || words[from]!.lower === 'no') continue;
    if (isJoined(words, groups, head)) continue;
    found.push({ from, to, head, lemma });
    end = last + 1;
  }
  return found;
}

/** What a happening is called besides what it is: "the bribery [scandal]", "the rescue [operation]". */
const CALLED = new Set(
  `affair campaign case controversy crisis drama effort episode incident operation row saga scandal
  scheme spree wave`.split(/\s+/),
);

/** The last noun of what names a happening by its kind and by a word that fits any. */
const lastOf = (words: readonly Word[], verbs: ReadonlySet<number>, head: number): number =>
  CALLED.has(words[head + 1]?.noun ?? '') && !verbs.has(head + 1) ? head + 1 : head;

/** Whether a noun names a happening, takes up one ("the incident"), or has its day. */
function isHappening(words: readonly Word[], at: number): boolean {
  const { noun, dated } = words[at]!;
  if (dated || (noun === 'post' && isOffice(words, at))) return false;
  if (noun === 'trial' && isOfSomething(words, at)) return false;
  if (isAsked(words, at)) return false;
  if (EVENT_NOUNS.has(noun) || hasItsDay(words, at)) return true;
  return TAKING_UP.has(noun) && POINTING.has(wordBefore(words, at)?.lower ?? '');
}

/** "resigned from her post", "the post of director": no post that somebody wrote. */
function isOffice(words: readonly Word[], at: number): boolean {
  const [preposition, owner, after] = [words[at - 2], words[at - 1], words[at + 1]?.lower ?? ''];
  if (after === 'of' || after === 'as') return true;
  const site = after === 'on' && words[at + 2]?.dated !== true;
  const held = owner?.determiner === true && owner.lower !== 'a';
  return held && OF_OFFICE.has(preposition?.lower ?? '') && !site;
}

/** "in response to an [inquiry] from the Herald": it was asked, and nobody looked into it. */
const isAsked = (words: readonly Word[], at: number): boolean =>
  /^(?:inquiry|enquiry|question)$/u.test(words[at]!.noun) &&
  words
    .slice(Math.max(0, at - ASKED_WITHIN), at)
    .some(({ lower }) =>
      /^(?:respon(?:se|ses|d|ds|ded|ding)|repl(?:y|ies|ied)|answer(?:ed|s)?)$/u.test(lower),
    );

/** Most words from "response to" to what was asked. */
const ASKED_WITHIN = 5;

/** "a vaccine trial", "the Phase 3 trial", "a trial of the new brakes": nobody is tried. */
const isOfSomething = (words: readonly Word[], at: number): boolean =>
  TRIED.has(words[at - 1]?.lower ?? '') ||
  words[at - 1]?.number === true ||
  (words[at + 1]?.lower === 'of' &&
    words.slice(at + 2, at + 2 + TRIED_WITHIN).some(({ lower }) => TRIED.has(lower)));

const TRIED = new Set(
  `clinical medical drug vaccine vaccines medicine treatment therapy pill jab phase human field pivotal
  safety device system software app technology brakes scheme spray method test late-stage
  early-stage randomised randomized`.split(/\s+/),
);

/** Most words from "of" to what is tried out. */
const TRIED_WITHIN = 4;

/** What goes before an office that is held: "from his post", "quit her post". */
const OF_OFFICE = new Set(
  'from to up for leave leaves leaving left quit quits hold holds held'.split(' '),
);

/** What comes after these happened, whatever it is. */
const EVENTFUL = new Set(['after', 'following', 'during']);

/** Most words from such a preposition to its noun, and from the noun to its date. */
const DAY_WITHIN = { before: 4, after: 5 } as const;

/** "after a [call] to the hotline in April". */
function hasItsDay(words: readonly Word[], at: number): boolean {
  const { mark, number, capital, preposition, determiner, pronoun, verb } = words[at]!;
  if (mark || number || capital || preposition || determiner || pronoun) return false;
  if (verb?.forms.has('past') === true || !endsPhrase(words, at)) return false;
  let from = at - 1;
  while (from > at - DAY_WITHIN.before && words[from]?.determiner === false) {
    if (words[from]!.mark || words[from]!.preposition || words[from]!.dated) return false;
    from -= 1;
  }
  if (words[from]?.determiner !== true || !EVENTFUL.has(words[from - 1]?.lower ?? '')) return false;
  const after = words.slice(at + 1, at + 1 + DAY_WITHIN.after);
  const day = after.findIndex(({ dated }) => dated);
  return day > 0 && after.slice(0, day).every((word) => !word.mark && word.verb === undefined);
}

const POINTING = new Set(['the', 'this', 'that']);

/** "opened fire": the noun is part of the verb. */
const isJoined = (words: readonly Word[], groups: readonly VerbGroup[], head: number): boolean =>
  groups.some(({ main, lemma }) => main === head - 1 && lemma.endsWith(`-${words[head]!.lower}`));

/** "investigation team" names a team, "leak inquiry" an inquiry: the head is the last noun. */
function endsPhrase(words: readonly Word[], head: number): boolean {
  const after = words[head + 1];
  if (after === undefined || after.mark || after.number || after.lower === "'s") return true;
  const lower = after.lower;
  if (after.preposition || after.determiner || after.pronoun) return true;
  return after.verb !== undefined || after.modal || AFTER_PHRASE.has(lower);
}

/** "the review [board] meets": a noun, though one may board as well. */
const isCompound = (words: readonly Word[], verbs: ReadonlySet<number>, at: number): boolean => {
  const after = words[at + 1];
  if (after === undefined || verbs.has(at + 1) || after.preposition || after.dated) return false;
  return after.verb?.forms.has('base') === true && !after.adverb;
};

/** "a strike [ballot]" is a ballot, though one may ballot as well. */
const leadsHappening = (words: readonly Word[], verbs: ReadonlySet<number>, at: number): boolean =>
  !verbs.has(at + 1) && EVENT_NOUNS.has(words[at + 1]?.noun ?? '') && endsPhrase(words, at + 1);

/** "to strike", "in talks", "under fire": no particular one. */
const BEFORE_BARE = new Set('to in under themselves ourselves'.split(' '));
const AFTER_PHRASE = new Set(
  'and or but who which that when after before as is was has had'.split(' '),
);
const STARTS_CLAUSE = new Set(
  'and or but as who which when after before while that because than where since'.split(' '),
);

function rightOf(words: readonly Word[], verbs: ReadonlySet<number>, head: number): number {
  if (!COMPLEMENT.has(words[head + 1]?.lower ?? '')) return head + 1;
  let to = head + 2;
  while (to < words.length && to - head < REACH_RIGHT) {
    const word = words[to]!;
    if (verbs.has(to) || word.mark) break;
    if (STARTS_CLAUSE.has(word.lower)) break;
    to += 1;
  }
  while (to > head + 1 && isDangling(words[to - 1]!)) to -= 1;
  return to;
}

const isDangling = ({ lower, preposition, determiner }: Word): boolean =>
  preposition || determiner || lower === "'s";
