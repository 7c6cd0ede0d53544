import type { ArticleOutlet, ArticleText, Host } from '../model/article.ts';
import type { Doc } from '../model/doc.ts';
import type { Entities, Entity } from '../model/entity.ts';
import { findHost } from './find-host.ts';
import { findIssuer } from './find-issuer.ts';
import { findMasthead } from './find-masthead.ts';
import { nameOutlet, type NamedOutlet } from './name-outlet.ts';
import { outletByName } from './outlet-forms.ts';
import { statedOutlet } from './outlet-signs.ts';
import { ownName } from './own-name.ts';
import type { Sign } from './sign.ts';
import { inferredOutlet, type Winner } from './outlet-votes.ts';

export interface OutletFound {
  readonly outlet: ArticleOutlet;
  readonly host: Host | null;
  /** `entities`, with the publishing outlet added where the body does not name it. */
  readonly entities: Entities;
}

/** Whose article it is, by the marks it carries; "unknown" is a fair answer. */
export function findOutlet(doc: Doc, source: ArticleText, entities: Entities): OutletFound {
  const given = source.outlet?.trim() ?? '';
  const canonical = outletByName(given)?.name ?? given;
  if (given !== '') return hosted(doc, nameOutlet(doc, entities, 'given', { name: canonical }));
  const head = findMasthead(doc);
  // A blog may be headed by its author.
  const isPerson = entities.people.some(({ name }) => name === head?.name);
  const masthead = isPerson ? undefined : head;
  const stated =
    findIssuer(doc) ??
    creditedInCaption(doc, entities) ??
    statedOutlet(doc, masthead, () => ownName(doc, entities));
  const station = stated && stationOf(doc, entities, stated);
  if (station !== undefined)
    return hosted(doc, { outlet: { ...station, basis: 'inferred' }, entities });
  if (stated !== undefined) return hosted(doc, nameOutlet(doc, entities, 'stated', stated));
  const inferred = inferredOutlet(doc, entities.outlets);
  if (inferred !== undefined)
    return hosted(doc, { outlet: { ...inferred, basis: 'inferred' }, entities });
  if (masthead !== undefined) return hosted(doc, nameOutlet(doc, entities, 'inferred', masthead));
  return hosted(doc, { outlet: { id: null, basis: 'unknown', evidence: [] }, entities });
}

/** The station that people "told" it, where the page names only the firm that has the rights. */
const stationOf = (doc: Doc, { outlets }: Entities, { name }: Sign): Winner | undefined =>
  HOLDER.test(name) ? inferredOutlet(doc, outlets.filter(isStation)) : undefined;

/** What firms that hold stations are called: no newspaper ends so. */
const HOLDER = /\b(?:Broadcasting|Communications|Media|Television)$/;

/** "KWHT 6 News" */
const isStation = ({ name }: Entity): boolean => /^[WK][A-Z]{3}(?:\b|$)/.test(name);

function hosted(doc: Doc, { outlet, entities }: NamedOutlet): OutletFound {
  const name = entities.outlets.find(({ id }) => id === outlet.id)?.name;
  return { outlet, entities, host: findHost(doc, name) };
}

const CREDIT = /[/©]\s?$|\b(?:Photo|Photograph|Picture|Image)s?(?: by)?:? ?(?:[\p{L} ]{0,30}\/)?$/u;

/** A picture credit names the outlet where people also speak to it: "/AFP", "told AFP". */
function creditedInCaption(doc: Doc, { outlets }: Entities): Sign | undefined {
  const captions = doc.sections.filter(({ kind }) => kind === 'caption');
  for (const { name, mentions } of outlets) {
    const credit = mentions.find(
      ({ start, end }) =>
        captions.some((caption) => caption.start <= start && end <= caption.end) &&
        CREDIT.test(doc.text.slice(Math.max(0, start - 50), start)),
    );
    const told = mentions.some(({ start }) =>
      /\b(?:told|seen by|statement to)$/.test(
        doc.text.slice(Math.max(0, start - 20), start).trimEnd(),
      ),
    );
    if (credit !== undefined && told) return { name, span: credit };
  }
  return undefined;
}
