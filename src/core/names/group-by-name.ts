import type { Person } from '../model/entity.ts';
import type { Local } from './local-entity.ts';
import { isMisspelt } from './misspelt.ts';
import { bearerOfName, generationIn, isInitial, keysOf } from './person-names.ts';

interface Group {
  readonly locals: Local<Person>[];
  /** Full names of the group, as folded words. */
  readonly forms: (readonly string[])[];
  generation: string | undefined;
}

/** People of one surname who are compared with a new one: keeps the cost linear. */
const LARGEST_FAMILY = 24;

/**
 * The people of a story, each with every article that names them: full names first, then those whom
 * an article knows by one word only, if one person alone can be meant.
 */
export function groupByName(
  locals: readonly Local<Person>[],
): readonly (readonly Local<Person>[])[] {
  const groups: Group[] = [];
  const byWord = new Map<string, Group[]>();
  const order = new Map(locals.map((local, index) => [local, index]));
  for (const [local, keys] of fullFirst(locals)) {
    const near = [...new Set([keys.at(-1) ?? '', keys[0] ?? ''])].flatMap(
      (key) => byWord.get(key) ?? [],
    );
    const generation = generationIn(local.entity.name);
    const able = near.filter((each) => mayBeOf(each, generation));
    const group =
      bearerOfName(able, keys) ??
      able.find(
        (each) => isElsewhere(each, local) && each.forms.some((form) => isMisspelt(form, keys)),
      );
    if (group !== undefined) group.generation ??= generation;
    if (group === undefined) groups.push(newGroup(local, keys, byWord));
    else addTo(group, local, keys, byWord);
  }
  for (const local of locals) {
    const keys = keysOf(local.entity.name);
    if (keys.length > 1) continue;
    const namesakes = (byWord.get(keys[0] ?? '') ?? []).filter(({ forms }) =>
      mayBe(forms, keys[0] ?? ''),
    );
    const [only] = namesakes;
    if (namesakes.length === 1 && only !== undefined) only.locals.push(local);
    else groups.push(newGroup(local, keys, byWord));
  }
  return groups
    .map(({ locals: members }) =>
      members.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
    )
    .toSorted((a, b) => place(order, a) - place(order, b));
}

/** Names of two words and more, those with an initial for a first name last: the others tell whom it can mean. */
function fullFirst(
  locals: readonly Local<Person>[],
): readonly (readonly [Local<Person>, readonly string[]])[] {
  const named = locals.map((local) => [local, keysOf(local.entity.name)] as const);
  const full = named.filter(([, keys]) => keys.length > 1);
  return full.toSorted(([, a], [, b]) => Number(isInitial(a)) - Number(isInitial(b)));
}

/** Father and son are two; a name without "Jr." may be either. */
const mayBeOf = (group: Group, generation: string | undefined): boolean =>
  group.generation === undefined || generation === undefined || group.generation === generation;

/** Who names both means two. */
const isElsewhere = ({ locals }: Group, { article }: Local<Person>): boolean =>
  locals.every((local) => local.article !== article);

const place = (
  order: ReadonlyMap<Local<Person>, number>,
  [first]: readonly Local<Person>[],
): number => (first === undefined ? 0 : (order.get(first) ?? 0));

/** Whether the one word is a surname of these forms, or all that is known of them. */
const mayBe = (forms: readonly (readonly string[])[], word: string): boolean =>
  forms.some((form) => form.at(-1) === word || form[0] === word);

function newGroup(
  local: Local<Person>,
  keys: readonly string[],
  byWord: Map<string, Group[]>,
): Group {
  const generation = generationIn(local.entity.name);
  const group: Group = { locals: [], forms: [], generation };
  addTo(group, local, keys, byWord);
  return group;
}

function addTo(
  group: Group,
  local: Local<Person>,
  keys: readonly string[],
  byWord: Map<string, Group[]>,
): void {
  group.locals.push(local);
  group.forms.push(keys);
  for (const key of new Set([keys[0] ?? '', keys.at(-1) ?? ''])) {
    const bucket = byWord.get(key) ?? [];
    if (!bucket.includes(group) && bucket.length < LARGEST_FAMILY)
      byWord.set(key, [...bucket, group]);
  }
}
