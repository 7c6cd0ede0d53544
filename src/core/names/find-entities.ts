import type { Doc } from '../model/doc.ts';
import type { Entities, Entity, Person } from '../model/entity.ts';
import { textOf, type Span, type SpanRef } from '../model/span.ts';
import { entityId } from './entity-id.ts';
import { findOrganisations } from './find-organisations.ts';
import { findOutlets, type FoundOutlet } from './find-outlets.ts';
import { introducePeople, rolesOf } from './find-people.ts';
import type { Introduced } from './introduced.ts';
import { mentionPeople } from './mention-people.ts';
import { wordStarts } from './word-starts.ts';
import { toLines } from './to-lines.ts';

/** The people, outlets and organisations that one article names, each once, with all mentions. */
export function findEntities(doc: Doc): Entities {
  const lines = toLines(doc);
  const outlets = findOutlets(lines);
  const taken = wordStarts(
    lines,
    outlets.flatMap(({ mentions }) => mentions),
  );
  const introduced = introducePeople(lines, taken);
  const mentions = mentionPeople(lines, introduced, taken);
  const people = introduced.map((person) => toPerson(doc, person, mentions.get(person) ?? []));
  const named = wordStarts(lines, [...mentions.values()].flat(), taken);
  return {
    people: people.filter((person) => person.mentions.length > 0),
    outlets: outlets.map((outlet) => toOutlet(doc, outlet)),
    organisations: findOrganisations(lines, named).map(({ id, name, mentions: spans }) => ({
      id,
      name,
      aliases: [],
      mentions: refs(doc, spans),
    })),
  };
}

const refs = (doc: Doc, spans: readonly Span[]): readonly SpanRef[] =>
  spans.map(({ start, end }) => ({ article: doc.id, start, end }));

function toPerson(doc: Doc, person: Introduced, spans: readonly Span[]): Person {
  const name = fullest(person.names);
  const forms = [...person.names, ...spans.map((span) => textOf(doc.text, span))];
  return {
    id: entityId('person', name),
    name,
    aliases: [...new Set(forms)].filter((form) => form !== name),
    roles: refs(doc, distinct(doc, rolesOf(person))),
    mentions: refs(doc, spans),
  };
}

/** The first form, or the one that it is the end of: "Ana Ruiz Soto", though a headline had "Ruiz Soto". */
const fullest = ([first = '', ...more]: readonly string[]): string =>
  more.find((name) => name.endsWith(` ${first}`)) ?? first;

/** Each wording of a role once. */
function distinct(doc: Doc, roles: readonly Span[]): readonly Span[] {
  const seen = new Set<string>();
  return roles.filter((role) => {
    const text = textOf(doc.text, role).toLowerCase();
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

function toOutlet(doc: Doc, { id, name, known, mentions }: FoundOutlet): Entity {
  const forms = mentions.map((span) => textOf(doc.text, span));
  const short = known?.forms.map(({ form }) => form).filter((form) => /^\p{Lu}{2,5}$/u.test(form));
  const aliases = [...new Set([...forms, ...(short ?? [])])].filter((form) => form !== name);
  return { id, name, aliases, mentions: refs(doc, mentions) };
}
