import { STRONG_OUTLET_NOUNS, WEAK_OUTLET_NOUNS } from '../lexicon/outlet-words.ts';
import { OUTLETS } from '../lexicon/outlets.ts';
import type { Section, SectionKind } from '../model/article.ts';
import type { Doc } from '../model/doc.ts';
import type { Span } from '../model/span.ts';
import { outletByName } from './outlet-forms.ts';

/** A place in the article that says whose it is. `name` is the table's, or as written. */
export interface Sign {
  readonly name: string;
  readonly span: Span;
}

interface SignRule {
  readonly name: string;
  /** Sections that are read. */
  readonly kinds: readonly SectionKind[];
  /** Which end of the article; a credit in its middle credits something else. */
  readonly place: 'start' | 'end' | 'anywhere';
  readonly pattern: RegExp;
  /** Only names of the table count: the words around it say little. */
  readonly knownOnly: boolean;
}

/** Characters of an article's start or end in which a credit is looked for. */
const EDGE = 400;
/** A section longer than this is read in part: a credit stands at one of its ends. */
const LONGEST = 2000;

const NAME = String.raw`(?<name>(?:The |the )?\p{Lu}[\p{L}\p{N}.&'’-]{0,30}(?: (?:of |and |de |& )?\p{Lu}[\p{L}\p{N}.&'’-]{0,30}){0,5})`;
const FURNITURE: readonly SectionKind[] = ['boilerplate', 'byline', 'dateline'];
const ALL: readonly SectionKind[] = [...FURNITURE, 'body', 'standfirst', 'caption'];

/** In order of trust: the first rule that finds a name decides. */
const RULES: readonly SignRule[] = [
  {
    name: 'dateline',
    kinds: ['dateline', 'byline', 'body', 'standfirst'],
    place: 'start',
    pattern: new RegExp(String.raw`\(${NAME}\)(?: ?[-–—:]|$)`, 'u'),
    knownOnly: false,
  },
  {
    name: 'agency-in-dateline',
    kinds: ['dateline', 'byline', 'body'],
    place: 'start',
    pattern: new RegExp(String.raw`^[^()]{2,60}\(${NAME}\)`, 'u'),
    knownOnly: true,
  },
  {
    name: 'first-published',
    kinds: ALL,
    place: 'anywhere',
    pattern: new RegExp(
      String.raw`(?:appeared first (?:on|in)|(?:originally|first) (?:appeared|published|posted) (?:on|in|by|at)|(?:republished|reprinted|reproduced) (?:from|courtesy of)|published with permission from|courtesy of) ${NAME}`,
      'u',
    ),
    knownOnly: false,
  },
  {
    name: 'byline',
    kinds: ['byline'],
    place: 'anywhere',
    pattern: new RegExp(
      String.raw`(?:^|[,|/•·–—-] ?|\b(?:[Ff]or|[Bb]y|[Ii]n|[Ff]rom) )${NAME}$`,
      'mu',
    ),
    knownOnly: true,
  },
  {
    name: 'copyright',
    kinds: ALL,
    place: 'end',
    pattern: new RegExp(
      String.raw`(?:©|\([cC]\)|[Cc]opyright|COPYRIGHT)[ ,©]{0,4}(?:\d{4}(?: ?[-–] ?\d{4})?,? )?(?:by )?${NAME}`,
      'u',
    ),
    knownOnly: false,
  },
  {
    name: 'trust-principles',
    kinds: FURNITURE,
    place: 'end',
    pattern: /Our Standards: The Thomson (?<name>Reuters) Trust Principles/u,
    knownOnly: true,
  },
  {
    name: 'masthead',
    kinds: FURNITURE,
    place: 'start',
    pattern: new RegExp(String.raw`^${NAME}$`, 'mu'),
    knownOnly: false,
  },
  {
    name: 'credit-at-end',
    kinds: ALL,
    place: 'end',
    pattern: new RegExp(String.raw`(?:[-–—] ?|\(|\[|[Ss]ource: ?)${NAME}[\])]?\.?$`, 'mu'),
    knownOnly: true,
  },
];

/** What the first rule that finds an outlet found; undefined where no mark tells. */
export function statedOutlet(doc: Doc): Sign | undefined {
  for (const rule of RULES) {
    const sign = applyRule(doc, rule);
    if (sign !== undefined) return sign;
  }
  return endMark(doc) ?? deskNote(doc);
}

function applyRule(doc: Doc, rule: SignRule): Sign | undefined {
  for (const section of doc.sections) {
    if (!rule.kinds.includes(section.kind) || !isAtPlace(doc, section, rule)) continue;
    for (const piece of pieces(section, rule)) {
      const match = rule.pattern.exec(doc.text.slice(piece.start, piece.end));
      const named = match?.groups?.['name'];
      if (match === null || named === undefined) continue;
      const name = outletName(named, rule.knownOnly);
      if (name === undefined) continue;
      const start = piece.start + match.index + match[0].lastIndexOf(named);
      return { name, span: { start, end: start + named.length } };
    }
  }
  return undefined;
}

const isAtPlace = ({ text }: Doc, { start, end }: Section, { place }: SignRule): boolean =>
  place === 'anywhere' || (place === 'start' ? start <= EDGE : end >= text.length - 3 * EDGE);

function pieces({ start, end }: Span, { place }: SignRule): readonly Span[] {
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
      /\.? (?:Limited|Ltd|LLC|Inc|Company|Co|Group|plc|All|Rights|News Service)\.?(?: .*)?$/u,
      '',
    )
    .replace(/[.,]$/u, '');
  const known = outletByName(bare);
  if (known !== undefined) return known.name;
  const words = bare.split(' ');
  const last = words.at(-1)?.toLowerCase() ?? '';
  const sounds = STRONG_OUTLET_NOUNS.has(last) || WEAK_OUTLET_NOUNS.has(last);
  return !knownOnly && words.length > 1 && sounds ? bare : undefined;
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

/** A sign that one house alone sets behind its last sentence. */
function endMark({ text, sections }: Doc): Sign | undefined {
  const marks = OUTLETS.flatMap(({ name, mark }) => (mark === undefined ? [] : [{ name, mark }]));
  for (const { kind, start, end } of sections) {
    if (kind !== 'body') continue;
    const close = text.slice(Math.max(start, end - 12), end).trimEnd();
    for (const { name, mark } of marks) {
      // A trade mark stands behind a word; the house's mark behind a full stop or quote.
      if (!close.endsWith(mark) || !/[.!?”"’')]\s*$/u.test(close.slice(0, -mark.length))) continue;
      const at = text.lastIndexOf(mark, end);
      return { name, span: { start: at, end: at + mark.length } };
    }
  }
  return undefined;
}
