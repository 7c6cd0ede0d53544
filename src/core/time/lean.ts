import { atEnd } from './at-end.ts';
import { ARRANGED, ON_THE_CALENDAR, PROCLAIMED } from '../lexicon/future-words.ts';
import { readVerb } from '../language/lemma.ts';
import type { Span } from '../model/span.ts';
import { AT_FIRST, LONGEST_OBJECT, PREPOSITIONS, leanOfWord } from './lean-of-word.ts';
import { MONTHS } from '../lexicon/months.ts';
import { anyOf, isDetermined, type Lean } from './rule.ts';

/** How far from an expression its verb is looked for: a long clause, in UTF-16 units. */
const REACH = 160;
/** Also a number, so that no preposition stands before what follows one: "signed in 1993, expires". */
const WORD = /\p{L}+(?:['’]\p{L}+)*|\d+/gu;
/** All up to the last end of a clause. */
const CLAUSE_END =
  /^[^]*(?:[;—”“"()]|–(?!\p{L})|:(?!\d)|,\s(?:and|but|while|(?<who>which|who)|as|(?<when>when)|where)\b)/u;

/** "meets the Labour Agency (LRA) on Friday", "The Lakers, who won on Tuesday, return home on Saturday", "opens, limited to one floor, again on Saturday" */
const INSERTED = /\s\([^()]{1,60}\)|,\s(?:who|which|\p{Ll}{3,}ed)\s[^,;:“”"]{1,60},(?=\s\p{Ll})/gu;

/** "On Monday, a day after it was robbed, the bank reopens": it tells of another time. */
const ASIDE = /\b(?:since|after|before|when|where|who|which)\s[^,;.]{1,60},/gu;
/** "The final is Sunday, he said; nobody slept": who said it, and another sentence. */
const SAID_BEHIND = /(?:;|,\s(?:[\p{L}.’'-]{1,20}\s){1,6}(?:said|says)\b)[^]*$/u;
/** "two calls, in May and July, asking for the fir to be cut": what was wanted, not when. */
const WANTED = /,\s(?:ask|begg|call|demand|plead|request|seek|urg|warn)ing\s[^]*$/u;
/** Words up to the verb of a clause behind its date. */
const LONGEST_SUBJECT = 12;

/**
 * Which side of publication the clause puts an expression on, by the verb nearest to it: first
 * those before it, then, where there is none ("On Friday, MPs will vote"), those after it.
 */
export function leanOf(text: string, span: Span): Lean {
  const isOfDay = /\d/u.test(text.slice(span.start, span.end));
  if (isOfDay && OF_LIMIT.test(text.slice(span.end, span.end + LONGEST_LIMIT))) return 'either';
  const side = sideOf(text, span);
  if (side !== 'future' || WEEKDAY.test(text.slice(span.start, span.end))) return side;
  const before = text.slice(Math.max(0, span.start - LONGEST_MOVED), span.start);
  return WAS_DUE.test(before) ||
    (DUE.test(before) && IT_WAS.test(text.slice(span.end))) ||
    (OF_THE_THING.test(before) && isOfDay)
    ? 'either'
    : side;
}

/** "had sought a June 1 date", "missed the May 3 filing deadline": of the nearest. */
const OF_LIMIT = /^\s(?:\p{Ll}{2,12}\s)?(?:date|deadline)\b/u;
const LONGEST_LIMIT = 24;

/** "leaves after the fall of the 15th of May", "will explain the cut of May 3": it only tells which one. */
const OF_THE_THING =
  /\b(?:the|its|his|her|their)\s(?!(?:end|beginning|start|middle|rest|morning|afternoon|evening|night|week|weekend)\s)(?:[\p{L}-]{1,20}\s){1,3}of\s(?:the\s)?$/iu;

/** "Results were due on July 30", "the rent, due on May 1, was not paid": of the nearest; of days of the week, the next. */
const WAS_DUE =
  /\b(?:was|were)\s(?:\p{L}+\s)?(?:due|scheduled|set|slated|booked|fixed|planned)\b[^.;,]*$/u;
const DUE = /,\s(?:originally\s)?(?:due|scheduled|set|planned)\s(?:\p{L}+\s){0,2}$/u;
const IT_WAS = /^,\s(?:was|were|had|has)\b/u;

function sideOf(text: string, { start, end }: Span): Lean {
  const before = text.slice(Math.max(0, start - REACH), start).replaceAll(INSERTED, '');
  if (AFTER.test(before.slice(-LONGEST_AFTER))) return 'past';
  if (OF_RECORD.test(before.slice(-LONGEST_AFTER))) return 'past';
  const inquiry = OF_INQUIRY.exec(before.slice(-LONGEST_INQUIRY));
  if (inquiry && !looksAhead(inquiry[0])) return 'past';
  if (MOVED_TO.test(before.slice(-LONGEST_MOVED)) || NOT_BEFORE.test(before.slice(-LONGEST_MOVED)))
    return 'future';
  // "In the year ending March 31": of either side.
  if (ENDING.test(before.slice(-LONGEST_AFTER))) return 'near';
  if (BOUND.test(before.slice(-LONGEST_AFTER)) || AHEAD_OF.test(before.slice(-LONGEST_AFTER)))
    return 'future';
  if (DELIVERED.test(before.slice(-LONGEST_AFTER))) return 'future';
  const after = text.slice(end, end + REACH);
  if (CALLED_OFF.test(after)) return 'future';
  if (isOver(before.slice(-LONGEST_AFTER), after)) return 'past';
  const cut = CLAUSE_END.exec(before);
  const words = wordsOf((cut?.groups?.['when'] ?? '') + before.slice(cut?.[0].length ?? 0));
  if (isArranged(words, text.slice(start, end + LONGEST_NOUN), end - start)) return 'future';
  if (isProclaimed(words, after)) return 'future';
  if (/^[^\p{L}\d]{0,4}$/u.test(before) && isEntry(after)) return 'past';
  for (let i = words.length - 1; i >= 0; i -= 1) {
    const lean = leanOfWord(words, i);
    if (lean !== undefined) return lean === 'future' && FROM_BACK.test(before) ? 'near' : lean;
  }
  // "who faces a hearing in June, had moved": the clause is its own, whatever goes on behind it.
  if (cut?.groups?.['who'] !== undefined && ON_THE_CALENDAR.has(words[0] ?? '')) return 'future';
  const quoted = cut?.[0].endsWith('“') === true ? after.split('”', 1)[0]! : after;
  const rest = wordsOf(quoted.replace(SAID_BEHIND, '').replace(WANTED, '').replace(ASIDE, ' '));
  for (let i = 0; i < rest.length; i += 1) {
    const lean = leanOfWord(rest, i);
    if (lean !== undefined) return lean;
  }
  if (ALONGSIDE.test(before) || AT_SOONEST.test(before.slice(-LONGEST_AFTER))) return 'future';
  return isScheduled(words) ||
    isScheduled(rest.slice(0, LONGEST_SUBJECT)) ||
    UP_TO.has(words.at(-1) ?? '')
    ? 'future'
    : 'near';
}

/** "was set for Friday", "set a June 3 hearing"; "had been set for Friday" may be over, for April is not. */
function isArranged(words: readonly string[], date: string, length: number): boolean {
  const last = words.at(-1) ?? '';
  if (last === 'a') return words.at(-2) === 'set' && /^\s\p{Ll}/u.test(date.slice(length));
  if (last !== 'for') return false;
  const at = words.findLastIndex((word, i) => i < words.length - 1 && ARRANGED.has(word));
  return (
    at >= 0 &&
    !AT_FIRST.has(words[at - 1] ?? '') &&
    words.length - at - 2 <= LONGEST_OBJECT &&
    !(words.slice(Math.max(0, at - 2), at).includes('had') && WEEKDAY.test(date))
  );
}
const WEEKDAY = /day\b/iu;

/** "warned of power cuts from Tuesday", "banned lorries from May": not "from Tuesday’s papers". */
const isProclaimed = (words: readonly string[], after: string): boolean =>
  words.at(-1) === 'from' && !/^['’]/u.test(after) && words.some((word) => PROCLAIMED.has(word));

/** "Tomorrow a judge hears from the captain, and on Monday from the mate": after a day to come. */
const ALONGSIDE =
  /(?:^|\.\s)(?:tomorrow|next\s(?:week|month|year))\b[^.;“”"]*,?\sand\s(?:then\s)?(?:[oi]n\s)?$/iu;

/** "In December they agreed to cut it from January 1": to come when it was told. */
const FROM_BACK = new RegExp(
  `(?:^|[.,;]\\s)in\\s(?:early\\s|late\\s|mid-)?(?:${anyOf([...MONTHS.keys()].slice(0, 12))})\\b[^.;]{1,120}$`,
  'iu',
);

/** How much is looked at behind an expression for what it names. */
const LONGEST_NOUN = 8;

/** "The trial begins Monday", "the hearing is on Friday": the present, right before a date to come. */
const isScheduled = (words: readonly string[]): boolean =>
  words.some(
    (word, i) => i > 0 && ON_THE_CALENDAR.has(word) && !BEFORE_NOUN.has(words[i - 1] ?? ''),
  ) ||
  /^(?:is|are)$/u.test(words.findLast((word) => word !== 'now' && !PREPOSITIONS.has(word)) ?? '');

/** "May 9: Police arrest two": a chronology tells in the present what is over; calendars have verbs of their own. */
function isEntry(after: string): boolean {
  const words = ENTRY.test(after) ? wordsOf(after) : [];
  const verb = words.findIndex((word, i) => i > 0 && isTelling(word, words[i - 1] ?? ''));
  return (
    verb > 0 &&
    !words.some(
      (word, i) =>
        word === 'to' ||
        ON_THE_CALENDAR.has(word) ||
        // "Council sets a deadline"
        (leanOfWord(words, i) === 'future' && (i < verb || word !== 'deadline')),
    )
  );
}

export const ENTRY = /^(?::|\s(?:[–—]|--))\s\p{Lu}/u;

/** "A judge frees", "Rebels seize", not "appeals on reports" */
function isTelling(word: string, before: string): boolean {
  const forms = readVerb(word)?.forms;
  return /(?:s|police)$/u.test(before)
    ? forms?.has('base') === true
    : forms?.has('third') === true && !BEFORE_NOUN.has(before);
}

/** The longest match of the patterns that end at an expression: no more is searched. */
const LONGEST_AFTER = 40;
const LONGEST_MOVED = 80;

/** "after Monday's attack", "since March": over already, whatever the clause plans; not "until after". */
const AFTER = atEnd(
  /(?:^|[^\p{L}])(?:(?<!\b(?:until|till)\s(?:at least\s)?)after|following|since|despite|(?:wake|back|heels) of|(?:goes|go|going|went|dat(?:es?|ed|ing)|stretch(?:es|ing)) back (?:to|at least to)|dat(?:es|ed|ing) (?:to|from))\s{1,8}(?:the\s{1,8}|early\s{1,8}|late\s{1,8}|(?:the\s{1,8})?(?:beginning|start|middle|end)\s{1,8}of\s{1,8})?/iu,
);

/** "will publish figures for January": counted when it is over. */
const OF_RECORD = atEnd(
  /(?:^|[^\p{L}])(?:figures|data|statistics|results|earnings|accounts|numbers|returns|reports?|index(?:es)?|sales|prices|gap|deficit|surplus|output|production|orders|exports|imports)\s{1,8}(?:for|from)\s{1,8}(?:the\s{1,8})?(?:(?:period|week|month|year)\s{1,8}(?:to|ended)\s{1,8})?/iu,
);

const ENDING = atEnd(/\b(?:year|months|half|quarter|period|weeks?|mths)\sending\s(?:on\s)?/iu);

/** "postponed to July", "extended by three months to mid-July" */
const MOVED_TO =
  /(?:moved|adjourned|postponed|pushed|pushed back|put (?:off|back)|delayed|deferred|rescheduled|extended|brought forward)\s{1,8}(?:(?:from|by)\s{1,8}[^.;,]{1,20}\s)?to\s{1,8}(?:mid-|late\s|early\s|the\s)?$/iu;

/** "told its workers not to report before Monday"; "chose not to" tells what was done. */
const NOT_BEFORE =
  /\b(?:told|tells?|asked|asks?|urged|urges|warned|warns|advised|advises|ordered|orders|instructed)\s[^.;:“”"]{0,40}\bnot\sto\s[^.;:“”"]{1,40}\b(?:before|until|till)\s(?:after\s)?(?:the\s)?$/u;

/** "Charges stem from a raid on May 11": what is looked into has happened. */
const OF_INQUIRY =
  /\b(?:(?:stems?|arises?|results?) from|(?:inquiry|investigation|probe|case|lawsuit|suit|complaint|charges?|allegations?|claims?|dispute) (?:cent(?:er|re)s?|focus(?:es)?|turns?|concerns?|involves?|relates?|follows?))\b[^;:—]{1,80}$/iu;
const LONGEST_INQUIRY = 100;

/** "The case concerns a clerk who will be tried" */
const looksAhead = (text: string): boolean =>
  wordsOf(text).some((_, i, words) => leanOfWord(words, i) === 'future');

/** "with completion by July" */
const DELIVERED = atEnd(
  /\bwith (?:\p{L}{1,12} )?(?:completion|deliver(?:y|ies)|handover|roll-?out|results|work|trials|production|flights|services?) (?:expected |due |planned |set |starting |beginning )?(?:by|for|from)\s{1,8}(?:the\s{1,8})?/iu,
);

/** Behind these a day without a verb is still to come: "Home by October". */
const UP_TO: ReadonlySet<string> = new Set(['through', 'by']);

/** "Talks as early as Monday"; not "as early as June they came" */
const AT_SOONEST = atEnd(/\bas (?:early|soon) as\s{1,8}(?:the\s{1,8})?/iu);

/** "no later than June" */
const BOUND = atEnd(
  /\b(?:no later than|not before|in time for|(?<!\b(?:had|have|has|to|is|are)\s)come)\s{1,8}(?:the\s{1,8})?/iu,
);

/** "Dealers waited for Friday's figures", "fell ahead of the June 5 vote" */
const AHEAD_OF = atEnd(
  /\b(?:await(?:s|ed|ing)?|wait(?:s|ed|ing)? for|ahead of|brac(?:e|es|ed|ing) for|in anticipation of)\s{1,8}(?:the\s{1,8})?/iu,
);

/** "Monday's hearing has been cancelled": what is called off was still to come. */
const CALLED_OFF =
  /^['’]s\s(?:[\p{L}-]{1,20}\s){1,4}(?:(?:has|have|had)\sbeen|was|were|is|are)\s(?:cancell?ed|scrubbed|scrapped|postponed|called\soff|rescheduled|put\soff|moved|delayed)\b/iu;

/** What has a name already has happened. */
const FINISHED =
  '(?:attacks?|bombings?|blasts?|explosions?|crash(?:es)?|collisions?|shootings?|killings?|murders?|massacre|deaths?|arrests?|rulings?|verdicts?|decisions?|announcements?|defeats?|loss(?:es)?|plunge|drop|resignation|earthquake|quake|storm|fires?|disaster|accident|derailment|violence|riots?|clash(?:es)?|coup|assassination|invasion|raids?|hijackings?|statement|remarks|comments)';

/** "will appeal Friday's ruling", "The May 5 ruling means"; not "the May 5 talks on attacks" */
const IS_OVER = new RegExp(
  `^(?<whose>['’]s)?\\s(?:(?!(?:after|on|over|in|for|to|of|and|about|from|with)\\b)[\\p{L}-]{1,20}\\s){0,2}${FINISHED}\\b`,
  'u',
);
/** "The ruling of May 5 means", "The raid on May 5"; "the ruling on May 5" may be to come. */
const OVER_ON = atEnd(
  new RegExp(
    `\\bthe\\s(?:${FINISHED}\\sof|(?!ruling|verdict|deci|announ|state|remark|comment)${FINISHED}\\son)\\s{1,8}`,
    'iu',
  ),
);
/** "ahead of a May 5 ruling" */
const STILL_TO_COME = atEnd(
  /\b(?:ahead of|before|until|till|pending|await\w{0,3}|expect\w{0,3})\s\S{1,9}\s/iu,
);

/** Whether the date is of something that has happened. */
function isOver(before: string, after: string): boolean {
  const over = IS_OVER.exec(after);
  if (over?.groups?.['whose'] !== undefined || OVER_ON.test(before)) return true;
  return over !== null && isDetermined(before) && !STILL_TO_COME.test(before);
}

/** In lower case, but for "May" and "Will", which are no verbs with a capital inside a sentence. */
const wordsOf = (text: string): readonly string[] =>
  (text.match(WORD) ?? []).map((word) =>
    word === 'May' || word === 'Will' ? word : word.toLowerCase().replace('’', "'"),
  );

/** "the end of the war on Monday": behind these it is no verb. */
const BEFORE_NOUN: ReadonlySet<string> = new Set(
  'the a an its their his her this that no any every at of for in by on to'.split(' '),
);
