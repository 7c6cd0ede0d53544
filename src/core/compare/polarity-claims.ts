import { lemmaOf, readVerb } from '../language/lemma.ts';
import type { Claim } from '../model/event.ts';
import { textOf } from '../model/span.ts';
import { alikeDetails } from './alike-details.ts';
import type { Contexts, Sentence, Word } from './contexts.ts';
import { findDetails, type Said } from './details.ts';
import { joinSets } from './join-sets.ts';
import { answersDiffer } from './state-claims.ts';

/** What denies the verb behind it: "did not [pay]", "refused to [pay]", "none of the players [walked]". */
const DENIED =
  /(?:\b(?:not|never)|n['’]t|\bcannot|\b(?:refus|declin|fail)\p{L}* to|\bwithout|\bno intention of|\b(?:no ?one|nobody|none|no)(?: (?!but|than|longer|matter)\p{L}+){0,3}?|\bden(?:y|ies|ied|ying)(?: (?!charges|wrongdoing|as|when|while|after|before|and|but)\p{L}+){0,4}?)(?: (?:yet|even|been|be|being|ever|had|has|have|having|was|were|\p{L}+ly)){0,3} $/iu;

/** What a sentence has that denies anything. */
const MAY_DENY = /\bn(?:o|ever)|n['’]t\b|cannot|refus|declin|fail|without|den[iy]/iu;

/** What leaves open whether the verb behind it came about, or says that it did not. */
const OPEN =
  /\b(?:would|could|should|might|may|must|can|will|shall|if|whether|to|be|being|had to|needs?|wants?|want|until|unless|before|nor|or)(?: (?:have|be|been|not|\p{L}+ly)){0,2} $/iu;

/** "Ships that should not have [sailed]": they did. */
const WRONGLY = /\b(?:should|ought|need)(?: not|n['’]t) (?:to )?have (?:been )?$/iu;

/** "[Received] none": nothing was. */
const NOTHING = /^ (?:none|nothing|nobody|no ?one)\b/iu;

/** What stands before a noun: "denied the [claims]" denies no verb. */
const BEFORE_NOUN = /\b(?:the|an?|his|her|its|their|these|any|all|with|of) $/iu;

/** "An attack that [interrupts] the supply": what a thing would do, not what it did. */
const OF_ANY = /\b(?:that|which|who) $/iu;

/** "No [sign] of a break-in", "no [claim] that it leaked": a noun. */
const NO = /\bno $/iu;
const OF = /^ (?:of|that|to)\b/u;

/** What comes later is left open, not denied: "not [open] before it is safe". */
const UNTIL = /^(?: \p{L}+){0,4} (?:until|till|before|unless)\b/u;

/** Characters behind a verb in which it is put off. */
const REACH_AFTER = 40;

/** Characters before a verb in which it is denied. */
const REACH = 60;

/** What one does at one time and not at another, and what goes on in a mind: no denial of one tells of the other. */
const FLEETING: ReadonlySet<string> = new Set(
  `know expect answer reach respond reply return find turn look see hear believe think feel want need
  employ identify expand plan intend hope work happen seem deny confirm say mean hold send`.split(
    /\s+/u,
  ),
);

/** How alike the words around two answers must be. Lower sets what was not done in one place against what was in another. */
const ALIKE = { likeness: 0.2, saying: 4 } as const;

interface Answer extends Said {
  readonly topic: string;
  readonly value: 'yes' | 'no';
  readonly shown: string;
}

/** Claims side by side on whether something was done, where one article denies what another tells. */
export function polarityClaims(contexts: Contexts): readonly (readonly Claim[])[] {
  const denied = new Set(
    contexts.sentences
      .filter(({ text, start, end }) => MAY_DENY.test(text.slice(start, end)))
      .flatMap((sentence) => answersIn(sentence, sentence.words))
      .flatMap(({ value, topic }) => (value === 'no' ? [topic] : [])),
  );
  const asked = findDetails(contexts, (sentence) =>
    answersIn(
      sentence,
      sentence.words.filter(({ family }) => denied.has(family)),
    ),
  );
  const pairs = alikeDetails(asked, contexts.weigh, ALIKE);
  return joinSets(pairs)
    .filter(answersDiffer)
    .map((set) =>
      set.map(({ article, start, end, shown: value }) => ({ article, start, end, value })),
    );
}

const answersIn = (sentence: Sentence, words: readonly Word[]): readonly Answer[] =>
  words.flatMap((word) => {
    const answer = answerOf(sentence, word);
    return answer === undefined ? [] : [answer];
  });

function answerOf({ text, start }: Sentence, word: Word): Answer | undefined {
  const shown = textOf(text, word);
  const forms = readVerb(shown.toLowerCase())?.forms;
  if (forms === undefined || /^\p{Lu}/u.test(shown)) return undefined;
  const lemma = lemmaOf(shown.toLowerCase());
  if (FLEETING.has(lemma)) return undefined;
  const before = text.slice(Math.max(start, word.start - REACH), word.start);
  const after = text.slice(word.end, word.end + REACH_AFTER);
  if (BEFORE_NOUN.test(before) || UNTIL.test(after)) return undefined;
  const said = { slot: lemma, topic: word.family, end: word.end };
  if (WRONGLY.test(before)) return undefined;
  const denied = DENIED.exec(before)?.[0];
  if (denied !== undefined && NO.test(before) && OF.test(after)) return undefined;
  if (denied !== undefined)
    return { ...said, start: word.start - denied.length, value: 'no', shown: denied + shown };
  const nothing = NOTHING.exec(after)?.[0];
  if (nothing !== undefined)
    return { ...said, start: word.start, value: 'no', shown: shown + nothing };
  const isDone = forms.has('past') || forms.has('participle');
  const isSo = isDone || (forms.has('third') && !OF_ANY.test(before));
  return isSo && !OPEN.test(before)
    ? { ...said, start: word.start, value: 'yes', shown }
    : undefined;
}
