import type { Span } from '../model/span.ts';

/** What an offer or a price was turned into: "raised his bid for the mill to [$52]". */
const NEW =
  /\b(?:sweeten|rais|increas|improv|boost|lift|lower|reduc|cut|doubl|trebl|tripl|expand|extend|widen)\p{L}*(?: [\p{L}\p{N}$£€.,’'-]+){0,8} to $/iu;

/** "Prepared to raise its bid of [$47]", "up from [9%]": what was, which others may tell as what is no more. */
const OLD =
  /\b(?:(?:sweeten|rais|increas|improv|boost)(?:e|es|ed|ing)? (?:its|his|her|their|the) (?:\p{L}+ ){1,2}of|(?:up|down) from) $/iu;

/** "The dead include five porters, [three Germans] and a guide". */
const INCLUDED =
  /\b(?:includ(?:ed?|es|ing)|among (?:them|the (?:dead|injured|victims)))\b[^.;:]*$/iu;

/** "Not the [7.5t] reported elsewhere": what is denied is claimed by others. */
const NOT = /\bnot (?:the )?$/iu;

/** Characters before a number that say how it is meant. */
const REACH = 90;

const before =
  (said: RegExp) =>
  (text: string, from: number, { start }: Span): boolean =>
    said.test(text.slice(Math.max(from, start - REACH), start));

/** Whether a number of a sentence that begins at `from` takes the place of another. */
export const isNew = before(NEW);

/** Whether it is told as some of more. */
export const isIncluded = before(INCLUDED);

/** Whether it is told as what was, or as what is not so. */
export const isNoMore = before(new RegExp(`${OLD.source}|${NOT.source}`, 'iu'));
