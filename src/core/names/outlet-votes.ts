import type { Doc } from '../model/doc.ts';
import type { Entity } from '../model/entity.ts';
import type { SpanRef } from '../model/span.ts';
import { outletByName } from './outlet-forms.ts';

interface Vote {
  /** What it weighs: an outlet says this of itself (above 0) or others say it of it (below). */
  readonly weight: number;
  readonly before?: RegExp;
  readonly after?: RegExp;
}

/**
 * How an outlet speaks of itself, and how others speak of it. One strong phrase decides, two
 * ordinary ones ("told X", "a statement to X") as well; "X reported" is what others write.
 */
const VOTES: readonly Vote[] = [
  // colleagues
  { weight: -9, before: /\bcolleagues (?:at|from|of)(?: the)?$/ },
  // first-reported
  {
    weight: -5,
    before: /\b(?:first|initially|originally) (?:reported|published|revealed) (?:by|in)(?: the)?$/,
  },
  // reported-first
  { weight: -5, after: /^ (?:first|initially|originally) reported/ },
  // reported-by
  {
    weight: -3,
    before: /\b(?:reported|revealed|published|according) (?:by|in|to)(?: the)?$/,
  },
  // citing
  {
    weight: -3,
    before: /\b(?:citing|cited by|quoted by|told)(?: the)?$/,
    after: /^ (?:report|newspaper|magazine|reported|website|news agency)/,
  },
  // reports
  { weight: -1.5, after: /^ (?:reported|reports|wrote|claims|claimed|said in)\b/ },
  // inquiry
  {
    weight: 4,
    before: /\b(?:inquiry|inquiries|enquiry|enquiries|questions?|requests?) from(?: the)?$/,
  },
  // request
  { weight: 4, after: /^['’]s? requests? for/ },
  // learned
  {
    weight: 4,
    after:
      /^ (?:has|had|can|could) (?:also )?(?:learned|learnt|seen|obtained|reveal|reviewed|contacted|approached|asked|understand|verified|confirm)|^ learn(?:ed|t) (?:yesterday|last|on|from|that)\b/,
  },
  // understands
  { weight: 4, after: /^ understands\b/ },
  // seen-by
  {
    weight: 2.5,
    before:
      /\b(?:seen|obtained|reviewed|viewed|heard|shared with|provided to|verified|examined) (?:by )?(?:the )?$/,
  },
  // own-work
  {
    weight: 3,
    after: /^ has (?:run|published|broken|reported|carried) (?:a |an |several |dozens )/,
  },
  // own-voice
  { weight: 2, after: /^(?: spokes(?:man|woman|person)\b| said: ?[“"])/ },
  // What was said to it years ago is quoted from it: "told the Gazette in 2013".
  // told-long-ago
  {
    weight: -1,
    before: /\b(?:told|tells)(?: the)?$/i,
    after: /^ in (?:\d{4}|\p{Lu}\p{Ll}+)\b/u,
  },
  // own-correspondent
  {
    weight: 3,
    after:
      /^['’]s (?:\p{Lu}[\p{L}'’-]+ ){2,3}(?:in \p{Lu}[\p{L} ]{1,30} )?(?:says|said|reports)\b/u,
  },
  // broke
  { weight: 1, after: /^ (?:broke|revealed|uncovered|exposed)\b/ },
  // told
  { weight: 1.5, before: /\b(?:told|tells)(?: the)?$/ },
  // statement-to
  {
    weight: 1.5,
    before:
      /\b(?:statement|comments?|email|interview|spoke|speaking|talking|response) (?:to|with)(?: the)?$/i,
  },
];

/** Characters before and behind a mention that a phrase is looked for in. */
const NEAR = 60;
/** Least sum of votes that names the outlet: less is a guess, and "unknown" is the fair answer. */
const ENOUGH = 3;
/**
 * Enough where the article only quotes other outlets, "according to X", or names none: a newspaper that somebody "told" something is
 * mostly the one that prints it. Not so an agency, whose words all print.
 */
const ENOUGH_ALONE = 1.5;
/** How far it must lead: articles about the press quote several outlets on themselves. */
const LEAD = 1.5;

export interface Winner {
  readonly id: string;
  readonly evidence: readonly SpanRef[];
}

/** The outlet in whose favour the text speaks, if one does clearly. */
export function inferredOutlet(doc: Doc, outlets: readonly Entity[]): Winner | undefined {
  const tallies = outlets.map((outlet) => tally(doc, outlet)).toSorted((a, b) => b.score - a.score);
  const [first, second] = tallies;
  const agency = outlets.some(({ id, name }) => id === first?.id && isAgency(name));
  const alone = !agency && tallies.slice(1).every(({ score }) => score < 0);
  if (first === undefined || first.score < (alone ? ENOUGH_ALONE : ENOUGH)) return undefined;
  if (second !== undefined && first.score - second.score < LEAD) return undefined;
  return { id: first.id, evidence: first.evidence };
}

const isAgency = (name: string): boolean => outletByName(name)?.agency === true;

function tally(doc: Doc, { id, mentions }: Entity): Winner & { readonly score: number } {
  let score = 0;
  const evidence: SpanRef[] = [];
  for (const mention of mentions) {
    const before = doc.text
      .slice(Math.max(0, mention.start - NEAR), mention.start)
      .trimEnd()
      .replace(/ The$/, '');
    const after = doc.text.slice(mention.end, mention.end + NEAR);
    const vote = VOTES.find((each) => matches(each, before, after));
    if (vote === undefined) continue;
    score += vote.weight;
    if (vote.weight > 0) evidence.push(mention);
  }
  return { id, score, evidence };
}

const matches = ({ before, after }: Vote, left: string, right: string): boolean =>
  (before === undefined || before.test(left)) && (after === undefined || after.test(right));
