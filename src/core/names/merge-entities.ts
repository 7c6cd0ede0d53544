import type { Entity, Person } from '../model/entity.ts';
import { textOf, type SpanRef } from '../model/span.ts';
import { entityId } from './entity-id.ts';
import type { Local } from './local-entity.ts';
import { keysOf } from './person-names.ts';

/**
 * One outlet or organisation from what the articles know of it. `used` holds the ids given so far,
 * so that two of one name keep two ids.
 */
export function mergeEntities(group: readonly Local[], used: Set<string>): Entity {
  const [first] = group;
  return toEntity(group, first?.entity.id ?? '', first?.entity.name ?? '', used);
}

/** One person, named by the full form that is used most; all other forms are aliases. */
export function mergePeople(group: readonly Local<Person>[], used: Set<string>): Person {
  const name = usualName(group);
  return { ...toEntity(group, entityId('person', name), name, used), roles: rolesOf(group) };
}

function toEntity(group: readonly Local[], id: string, name: string, used: Set<string>): Entity {
  const forms = group.flatMap(({ entity }) => [entity.name, ...entity.aliases]);
  return {
    id: unused(id, used),
    name,
    aliases: [...new Set(forms)].filter((form) => form !== name),
    mentions: group.flatMap(({ entity }) => entity.mentions),
  };
}

function unused(id: string, used: Set<string>): string {
  let free = id;
  for (let n = 2; used.has(free); n += 1) free = `${id}-${n}`;
  used.add(free);
  return free;
}

/** The full name that the articles print most often; the first one where two are equal. */
function usualName(group: readonly Local[]): string {
  const counts = new Map<string, number>();
  const count = (name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const { article, entity } of group)
    for (const mention of entity.mentions) count(textOf(article.source.text, mention));
  const names = group.map(({ entity }) => entity.name);
  const full = names.filter((name) => keysOf(name).length > 1);
  return (full.length > 0 ? full : names).reduce((best, name) =>
    (counts.get(name) ?? 0) > (counts.get(best) ?? 0) ? name : best,
  );
}

/**
 * Roles of all articles, each wording once; those of several words tell more and come first, and last
 * come those of somebody whom only their sentence names ("his lawyer").
 */
function rolesOf(group: readonly Local<Person>[]): readonly SpanRef[] {
  const byText = new Map<string, SpanRef>();
  for (const { article, entity } of group)
    for (const role of entity.roles) {
      const text = textOf(article.source.text, role).toLowerCase();
      if (!byText.has(text)) byText.set(text, role);
    }
  return [...byText].toSorted(([a], [b]) => brevity(a) - brevity(b)).map(([, role]) => role);
}

const brevity = (text: string): number =>
  /^(?:his|her|its|their|our|my) /.test(text) ? 2 : text.includes(' ') ? 0 : 1;
