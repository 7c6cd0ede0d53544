import type { ArticleOutlet, ArticleText, Host } from '../model/article.ts';
import type { Doc } from '../model/doc.ts';
import type { Entities, Entity } from '../model/entity.ts';
import { entityId } from './entity-id.ts';
import { findHost } from './find-host.ts';
import { outletByName } from './outlet-forms.ts';
import { statedOutlet, type Sign } from './outlet-signs.ts';
import { inferredOutlet } from './outlet-votes.ts';

export interface OutletFound {
  readonly outlet: ArticleOutlet;
  readonly host: Host | null;
  /** `entities`, with the publishing outlet added where the body does not name it. */
  readonly entities: Entities;
}

/** Whose article it is, by the marks it carries; "unknown" is a fair answer. */
export function findOutlet(doc: Doc, source: ArticleText, entities: Entities): OutletFound {
  const given = source.outlet?.trim() ?? '';
  if (given !== '') return named(doc, entities, 'given', { name: canonical(given) });
  const stated = creditedInCaption(doc, entities) ?? statedOutlet(doc);
  if (stated !== undefined) return named(doc, entities, 'stated', stated);
  const inferred = inferredOutlet(doc, entities.outlets);
  const outlet = entities.outlets.find(({ id }) => id === inferred?.id);
  return {
    outlet: {
      id: outlet?.id ?? null,
      basis: outlet === undefined ? 'unknown' : 'inferred',
      evidence: inferred?.evidence ?? [],
    },
    host: findHost(doc, outlet?.name),
    entities,
  };
}

const canonical = (name: string): string => outletByName(name)?.name ?? name;

function named(
  doc: Doc,
  entities: Entities,
  basis: 'given' | 'stated',
  { name, span }: { readonly name: string; readonly span?: Sign['span'] },
): OutletFound {
  const id = entityId('outlet', name);
  const known = entities.outlets.some((outlet) => outlet.id === id);
  const outlets = known ? entities.outlets : [...entities.outlets, unmentioned(id, name)];
  const evidence = span === undefined ? [] : [{ article: doc.id, ...span }];
  return {
    outlet: { id, basis, evidence },
    host: findHost(doc, name),
    entities: { ...entities, outlets },
  };
}

function unmentioned(id: string, name: string): Entity {
  const forms = outletByName(name)?.forms ?? [];
  const short = forms.map(({ form }) => form).filter((form) => /^\p{Lu}{2,5}$/u.test(form));
  return { id, name, aliases: short.filter((form) => form !== name), mentions: [] };
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
