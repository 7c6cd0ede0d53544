import { NAME_SUFFIXES } from '../../lexicon/honorifics.ts';
import type { Doc } from '../../model/doc.ts';
import type { Entities } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';

/** A name of somebody in the text. */
export interface Mention extends Span {
  readonly entity: string;
  readonly kind: 'person' | 'outlet' | 'organisation';
}

/** The article with its names looked up by where they begin and end. */
export interface Scene {
  readonly doc: Doc;
  readonly entities: Entities;
  /** In text order. */
  readonly mentions: readonly Mention[];
  readonly startingAt: ReadonlyMap<number, Mention>;
  readonly endingAt: ReadonlyMap<number, Mention>;
  /** Whose article it is: "us" in "told us". */
  readonly own: string | null;
}

const HONOURS = /(?: \p{Lu}{2,4}\b)+/uy;

/** Past the honours behind a name, which are no part of it: "Ann Lee QC, for the mill, said". */
function behindHonours(text: string, end: number): number {
  HONOURS.lastIndex = end;
  const honours = HONOURS.exec(text)?.[0];
  if (honours === undefined) return end;
  const all = honours
    .split(' ')
    .every((word) => word === '' || NAME_SUFFIXES.has(word.toLowerCase()));
  return all ? end + honours.length : end;
}

const GLUED = /\p{Ll}{1,12}$/u;

/** Where the word begins that scraped text has glued to a name: "to theAFP". */
const wordStart = (text: string, start: number): number =>
  start - (GLUED.exec(text.slice(Math.max(0, start - 12), start))?.[0].length ?? 0);

/** The names of an article, ready to be met by phrases. */
export function toScene(doc: Doc, entities: Entities, own: string | null = null): Scene {
  const kinds = [
    ['organisation', entities.organisations],
    ['outlet', entities.outlets],
    ['person', entities.people],
  ] as const;
  const startingAt = new Map<number, Mention>();
  const endingAt = new Map<number, Mention>();
  // People last: where two entities claim one place, the person wins.
  for (const [kind, list] of kinds) {
    for (const { id, mentions } of list) {
      for (const { article, start, end } of mentions) {
        if (article !== doc.id) continue;
        const mention = { start, end, entity: id, kind };
        startingAt.set(start, mention);
        endingAt.set(end, mention);
        const glued = kind === 'outlet' ? wordStart(doc.text, start) : start;
        if (!startingAt.has(glued)) startingAt.set(glued, mention);
        if (kind === 'person') endingAt.set(behindHonours(doc.text, end), mention);
      }
    }
  }
  const mentions = [...new Set(startingAt.values())].toSorted((a, b) => a.start - b.start);
  return { doc, entities, mentions, startingAt, endingAt, own };
}
