import type { Doc } from '../model/doc.ts';
import { headLines, isBar, nameOf, type HeadLine, type HeadName } from './masthead-lines.ts';
import {
  APPEARS_IN,
  isDated,
  isSetAsMasthead,
  SLOGAN,
  soundsLikeOutlet,
  speaksAs,
} from './masthead-signs.ts';
import { outletByCredit } from './outlet-forms.ts';
import type { Sign } from './sign.ts';
import { spelt, titled } from './spelt-name.ts';

export interface Masthead extends Sign {
  /** Something else on the page confirms it; else it only sounds like one. */
  readonly confirmed: boolean;
}

/** A frame of a wire, a date, a byline: a masthead may follow. */
const BEFORE_MASTHEAD = /^(?:ZCZC|\P{L}+$|(?:Skip|Jump) to |Advertisement$)/u;

/** "Halford, Tenn.": where a newspaper says it is from. */
const PLACE = /^\p{Lu}[\p{L} .'’-]{2,30}(?:, \p{Lu}[\p{L} .]{1,20})?$/u;

/**
 * The outlet whose name is set above the article. A name that nobody knows counts as confirmed
 * where the page shows by something else that it is no headline: a bar of links, a tagline, an
 * issue's number, its own rights or staff below.
 */
export function findMasthead({ text }: Doc): Masthead | undefined {
  const lines = headLines(text);
  for (const [at, line] of lines.slice(0, 3).entries()) {
    const head = nameOf(line);
    const below = lines.slice(at + 1);
    const masthead = head === undefined ? undefined : judge(text, head, line, below);
    if (masthead !== undefined) return masthead;
    if (!isBar(line.text) && !BEFORE_MASTHEAD.test(line.text)) return undefined;
  }
  return undefined;
}

/**
 * A slogan under the name, "Real food. Real life.", and what blogs set under a post: "posted by Ada at
 * 11:47 PM | 14 comments", "Filed Under: Food".
 */
const isBlog = (text: string, [next, title]: readonly HeadLine[]): boolean =>
  next !== undefined &&
  (SLOGAN.test(next.text) || MOTTO.test(next.text) || isMotto(next.text, title?.text)) &&
  POSTED.test(text.slice(-TAIL));

const MOTTO = /^(?:["“].{3,80}["”]|(?:\p{Lu}[\p{L}’' ]{2,24}[.!] ?){2,4})$/u;
/** "Notes from a wet county": a line set like a headline, where the headline itself is still to come. */
const isMotto = (line: string, title = 'By'): boolean =>
  /^\p{Lu}\P{Lu}{9,60}$/u.test(line) &&
  !/[.:]$|^(?:by|photo|posted|published|updated)\b|\d{4}/iu.test(title);
const POSTED =
  /^(?:proudly powered by|\d+ thoughts on|posted by .{2,40}\b(?:\d+ comments?|at \d{1,2}:\d\d)|filed under:? |tagged with:? |leave a (?:comment|reply)$)/imu;
/** Characters at the end of a page in which that stands. */
const TAIL = 600;

function judge(
  text: string,
  head: HeadName,
  line: HeadLine,
  below: readonly HeadLine[],
): Masthead | undefined {
  const span = { start: head.start, end: head.end };
  const set = isSetAsMasthead(head, below);
  const dated = isDated(head, below);
  const alone =
    head.rest === '' ||
    APPEARS_IN.test(head.rest) ||
    set ||
    dated ||
    (head.mark === ',' && PLACE.test(head.rest));
  const known = outletByCredit(titled(head.name)) ?? outletByCredit(head.name);
  if (known !== undefined) return alone ? { name: known.name, span, confirmed: true } : undefined;
  const own = speaksAs(text, head.name, line.end) || isBlog(text, below);
  const confirmed = set || own || (dated && soundsLikeOutlet(head.name));
  if (confirmed && below.length > 0) return { name: spelt(text, head.name), span, confirmed };
  if (!alone || !soundsLikeOutlet(head.name) || below.length === 0) return undefined;
  return { name: spelt(text, head.name), span, confirmed };
}
