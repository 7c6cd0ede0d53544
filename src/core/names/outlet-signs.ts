import { isTwinName } from '../lexicon/outlet-words.ts';
import { HOUSE_PHRASES } from '../lexicon/house-phrases.ts';
import { OUTLETS } from '../lexicon/outlets.ts';
import type { Section, SectionKind } from '../model/article.ts';
import type { Doc } from '../model/doc.ts';
import type { Span } from '../model/span.ts';
import type { Masthead } from './find-masthead.ts';
import { soundsLikeOutlet } from './masthead-signs.ts';
import { outletByCredit, outletOfDomain } from './outlet-forms.ts';
import type { Sign } from './sign.ts';
import type { SignRule } from './outlet-sign-parts.ts';
import { CREDIT_RULES, PAGE_RULES } from './outlet-sign-rules.ts';

/** Characters of an article's start or end in which a credit is looked for. */
const EDGE = 400;
/** A section longer than this is read in part: a credit stands at one of its ends. */
const LONGEST = 2000;

/** What the first rule that finds an outlet found; undefined where no mark tells. */
export function statedOutlet(
  doc: Doc,
  masthead: Masthead | undefined,
  own: () => Sign | undefined,
): Sign | undefined {
  const edges = edgesOf(doc);
  const credit = byRules(edges, CREDIT_RULES);
  if (credit !== undefined) return isLastWord(credit) ? (longer(credit, own()) ?? credit) : credit;
  return (
    (masthead?.confirmed === true ? masthead : undefined) ??
    own() ??
    byRules(edges, PAGE_RULES) ??
    endMark(doc) ??
    deskNote(doc) ??
    housePhrase(doc)
  );
}

/** "Observer Staff" below "The Ander Observer" are that paper's. */
const isLastWord = ({ name }: Sign): boolean => /^The \S+$/u.test(name);

const longer = ({ name }: Sign, own: Sign | undefined): Sign | undefined =>
  own?.name.endsWith(name.replace(/^The/, '')) === true ? own : undefined;

function byRules(edges: Edges, rules: readonly SignRule[]): Sign | undefined {
  for (const rule of rules)
    for (const { kind, text, start } of edges[rule.place]) {
      const sign = rule.kinds.includes(kind) ? firstSign(text, rule, start) : undefined;
      if (sign !== undefined) return sign;
    }
  return undefined;
}

/** A section, or the part of it at that end, as the rules of a place search it. */
interface Piece {
  readonly kind: SectionKind;
  readonly text: string;
  readonly start: number;
}

type Edges = Readonly<Record<SignRule['place'], readonly Piece[]>>;

/** What is searched at each place: cut once for all rules. */
function edgesOf(doc: Doc): Edges {
  const at = (place: SignRule['place']): readonly Piece[] =>
    doc.sections
      .filter((section) => isAtPlace(doc, section, place))
      .flatMap((section) =>
        pieces(section, place).map(({ start, end }) => ({
          kind: section.kind,
          text: doc.text.slice(start, end),
          start,
        })),
      );
  return { start: at('start'), end: at('end'), anywhere: at('anywhere') };
}

/** By `exec`: `matchAll` copies the pattern first, which takes longer than most of the searches. */
function firstSign(piece: string, rule: SignRule, offset: number): Sign | undefined {
  const { pattern, needs } = rule;
  if (needs?.test(piece) === false) return undefined;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(piece); match !== null; match = pattern.exec(piece)) {
    const sign = signOf(match, rule, offset);
    if (sign !== undefined) return sign;
  }
  return undefined;
}

function signOf(match: RegExpExecArray, { knownOnly }: SignRule, offset: number): Sign | undefined {
  const { name: words, domain = '' } = match.groups ?? {};
  const named = words ?? domain;
  const name = words === undefined ? outletOfDomain(domain)?.name : outletName(words, knownOnly);
  if (name === undefined) return undefined;
  const start = offset + match.index + match[0].lastIndexOf(named);
  return { name, span: { start, end: start + named.length } };
}

const isAtPlace = ({ text }: Doc, { start, end }: Section, place: SignRule['place']): boolean =>
  place === 'anywhere' || (place === 'start' ? start <= EDGE : end >= text.length - 3 * EDGE);

function pieces({ start, end }: Span, place: SignRule['place']): readonly Span[] {
  if (place === 'start') return [{ start, end: Math.min(end, start + EDGE) }];
  if (place === 'end') return [{ start: Math.max(start, end - EDGE), end }];
  if (end - start <= LONGEST) return [{ start, end }];
  return [
    { start, end: start + LONGEST / 2 },
    { start: end - LONGEST / 2, end },
  ];
}

/** The table's name, or the name as written where its last word is an outlet's. */
function outletName(named: string, knownOnly: boolean): string | undefined {
  const bare = named
    .replace(
      /\.? (?:Limited|Ltd|LLC|Inc|Company|Co|Group|plc|Digital|Newspapers|Verlag|GmbH|SpA|SAS|All|Rights|News Service)\.?(?: .*)?$/u,
      '',
    )
    .replace(/[.,]$/u, '');
  // "Reposted from The Canadian Press. I have cut nothing."
  const ended = named.replace(/\. .*$/u, '');
  const known = outletByCredit(named) ?? outletByCredit(bare) ?? outletByCredit(ended);
  if (known !== undefined) return known.name;
  if (knownOnly || !soundsLikeOutlet(bare)) return undefined;
  return bare.includes(' ') || isTwinName(bare.toLowerCase()) ? bare : undefined;
}

/** What one house alone writes above or below its articles: "From the section Football". */
function housePhrase({ text }: Doc): Sign | undefined {
  const tail = Math.max(EDGE * 3, text.length - 4 * EDGE);
  for (const from of [0, tail]) {
    if (from >= text.length) continue;
    const piece = text.slice(from, from + 4 * EDGE);
    for (const [name, needed, phrase] of HOUSE_PHRASES) {
      const match = needed.some((words) => piece.includes(words)) ? phrase.exec(piece) : null;
      if (match === null) continue;
      const start = from + match.index;
      return { name, span: { start, end: start + match[0].length } };
    }
  }
  return undefined;
}

/** "(Reporting by A B; editing by C D)": one agency closes its stories so. */
const DESK_NOTE = /\((?:Additional r|R)eporting (?:by|and).{3,300}[Ee]diting by/su;

function deskNote({ text }: Doc): Sign | undefined {
  const from = Math.max(0, text.length - 4 * EDGE);
  const match = DESK_NOTE.exec(text.slice(from));
  if (match === null) return undefined;
  const start = from + match.index + 1;
  return { name: 'Reuters', span: { start, end: start + 'Reporting'.length } };
}

const END_MARKS = OUTLETS.flatMap(({ name, mark }) => (mark === undefined ? [] : [{ name, mark }]));

/** A sign that one house alone sets behind its last sentence. */
function endMark({ text, sections }: Doc): Sign | undefined {
  for (const { kind, start, end } of sections) {
    if (kind !== 'body') continue;
    const close = text.slice(Math.max(start, end - 12), end).trimEnd();
    for (const { name, mark } of END_MARKS) {
      // A trade mark stands behind a word; the house's mark behind a full stop or quote.
      if (!close.endsWith(mark) || !/[.!?”"’')]\s*$/u.test(close.slice(0, -mark.length))) continue;
      const at = text.lastIndexOf(mark, end);
      return { name, span: { start: at, end: at + mark.length } };
    }
  }
  return undefined;
}
