import { SPEECH_VERBS } from '../lexicon/speech-cues.ts';
import type { Line, Word } from './words.ts';

const TELLERS = /^(?:told|tell|tells|telling|via)$/;
const REPORTED =
  /^(?:aired|reported|published|quoted|revealed|obtained|seen|interviewed|consulted|cited|broken|reviewed|printed|carried|owned|commissioned|leaked|disclosed|written|viewed|broadcast|run|edited|produced|uncovered|run|first)$/;
const WORK =
  /^(?:articles?|reports?|interviews?|stor(?:y|ies)|columns?|columnists?|op-eds?|op-ed|editorials?|essays?|pieces?|investigations?|reporters?|journalists?|correspondents?|editors?|critics?|writers?|bloggers?|photographers?|headlines?|publishers?|newsroom|website|newspapers?|magazines?|paper|papers|tabloids?|broadsheets?|daily|weekly|colleagues|contributor|contributing|writing|writes|wrote|wrote|published|appeared|reported|reporting|works|worked|outlets?|survey|poll|spokesperson|spokesman|spokeswoman|tabloid)$/;
const HAS_LEARNED =
  /^(?:learned|learnt|seen|obtained|reported|understands|reports|reported|revealed|published|quoted|writes|wrote|interviewed|contacted|approached|asked|cited|broke)$/;

/** What a firm does about a story, rather than a newspaper with it. */
const AS_A_FIRM = /^(?:denied|denies|declined|announced|announces|admitted|apologised|apologized)$/;

/** What a people or fate does: "The Nation mourned". */
const AS_A_PEOPLE = /^(?:mourn|pray|rejoic|thank|applaud|hope|want|fear)/;

/** Verbs of speech that are nouns here: "the Australian state". */
const AS_A_NOUN =
  /^(?:state|call|order|demand|promise|offer|request|estimate|question|answer|faults?)$/;

/** "Ander Echo court reporter" */
const BEAT =
  /^(?:art|arts|business|chief|city|court|crime|defence|education|environment|foreign|health|local|news|political|science|senior|special|sports?|staff)$/;
const REPORTER = /^(?:columnist|correspondent|critic|editor|reporter|writer)$/;

/** Whether the words around [from, to) say that what stands there reports, prints or is read. */
export function reportsHere(line: Line, from: number, to: number): boolean {
  // "People said so" says nothing of People.
  const plural = from === 0 && line.words[0]?.key === 'people';
  return before(line.words, from) || (!plural && after(line.words, to));
}

function before(words: readonly Word[], from: number): boolean {
  const start = isArticle(words[from - 1]) ? from - 1 : from;
  if (start < 1) return false;
  const one = words[start - 1]?.key ?? '';
  const two = words[start - 2]?.key ?? '';
  const three = words[start - 3]?.key ?? '';
  if (TELLERS.test(one) || WORK.test(one)) return true;
  if (
    one === 'to' &&
    (two === 'according' ||
      /^(?:spoke|speaking|talking|statement|interview|email|available)$/.test(two))
  )
    return true;
  if (one === 'by' && (REPORTED.test(two) || WORK.test(two))) return true;
  if (one === 'with' && /^(?:interview|interviews|interviewed|conversation|spoke)$/.test(two))
    return true;
  const linked = /^(?:in|for|from|at|of|on|with|to)$/.test(one);
  return (
    linked && (WORK.test(two) || REPORTED.test(two) || (isAttributive(two) && WORK.test(three)))
  );
}

const isAttributive = (key: string): boolean =>
  /^(?:both|today|sunday|saturday|yesterday)$/.test(key);

function after(words: readonly Word[], to: number): boolean {
  const one = words[to]?.key ?? '';
  const two = words[to + 1]?.key ?? '';
  const three = words[to + 2]?.key ?? '';
  if (AS_A_FIRM.test(one) || AS_A_NOUN.test(one)) return false;
  if (AS_A_PEOPLE.test(one) || /^(?:think|manner)$/.test(SPEECH_VERBS.get(one) ?? '')) return false;
  if (SPEECH_VERBS.has(one) || HAS_LEARNED.test(one)) return true;
  if (
    /^(?:has|had|have|first|also|later)$/.test(one) &&
    (SPEECH_VERBS.has(two) || HAS_LEARNED.test(two))
  )
    return true;
  if (BEAT.test(one) && REPORTER.test(two)) return true;
  if (one === "'s") return WORK.test(two) || WORK.test(three) || /^(?:owners?|readers)$/.test(two);
  return WORK.test(one) && !/^(?:reports|writes)$/.test(one);
}

const isArticle = (word: Word | undefined): boolean => word?.key === 'the';
