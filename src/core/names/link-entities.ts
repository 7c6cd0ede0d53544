import type { Entities, Entity, Person } from '../model/entity.ts';
import type { ParsedArticle } from '../model/story.ts';
import { bearersOf, isNobodysFirm, type Bearers } from './bearers.ts';
import { groupByName } from './group-by-name.ts';
import type { Local } from './local-entity.ts';
import { mergeEntities, mergePeople } from './merge-entities.ts';

export interface LinkedEntities {
  readonly entities: Entities;
  /** The story's id for an article's own entity id; the same id where nothing was merged. */
  readonly idOf: (article: string, id: string) => string;
  readonly bearerOf: Bearers;
}

/** One entry for each person, outlet and organisation of the story, however the articles write it. */
export function linkEntities(articles: readonly ParsedArticle[]): LinkedEntities {
  const ids = new Map<string, string>();
  const used = new Set<string>();
  const link = <T extends Entity>(
    groups: readonly (readonly Local<T>[])[],
    merge: (group: readonly Local<T>[], taken: Set<string>) => T,
  ): readonly T[] =>
    groups.map((group) => {
      const merged = merge(group, used);
      for (const { article, entity } of group) ids.set(keyOf(article.id, entity.id), merged.id);
      return merged;
    });
  const people = link<Person>(groupByName(localsOf(articles, (all) => all.people)), mergePeople);
  const bearerOf = bearersOf(people);
  const all = localsOf(articles, ({ organisations }) => organisations);
  const firms = all.map(({ entity }) => entity);
  const meant = new Map<Local, Person>();
  for (const local of all) {
    const bearer = bearerOf(local.entity.name);
    if (bearer === undefined || !isNobodysFirm(local.entity, bearer, firms)) continue;
    meant.set(local, bearer);
    ids.set(keyOf(local.article.id, local.entity.id), bearer.id);
  }
  const entities: Entities = {
    people: people.map((person) => withMentions(person, meant)),
    outlets: link(groupById(localsOf(articles, ({ outlets }) => outlets)), mergeEntities),
    organisations: link(groupById(all.filter((local) => !meant.has(local))), mergeEntities),
  };
  return { entities, bearerOf, idOf: (article, id) => ids.get(keyOf(article, id)) ?? id };
}

/** With the places where a surname alone was taken for a firm. */
function withMentions(person: Person, meant: ReadonlyMap<Local, Person>): Person {
  const more = [...meant].filter(([, bearer]) => bearer === person).map(([{ entity }]) => entity);
  if (more.length === 0) return person;
  const aliases = [...person.aliases, ...more.map(({ name }) => name)];
  return {
    ...person,
    aliases: [...new Set(aliases)],
    mentions: [...person.mentions, ...more.flatMap(({ mentions }) => mentions)],
  };
}

const keyOf = (article: string, id: string): string => `${article}\n${id}`;

const localsOf = <T extends Entity>(
  articles: readonly ParsedArticle[],
  pick: (article: ParsedArticle) => readonly T[],
): readonly Local<T>[] =>
  articles.flatMap((article) => pick(article).map((entity) => ({ article, entity })));

/** Outlets and organisations are one where their ids are: the id is made of the folded name. */
function groupById<T extends Entity>(
  locals: readonly Local<T>[],
): readonly (readonly Local<T>[])[] {
  const groups = new Map<string, Local<T>[]>();
  for (const local of locals) {
    const group = groups.get(local.entity.id);
    if (group === undefined) groups.set(local.entity.id, [local]);
    else group.push(local);
  }
  return [...groups.values()];
}
