/** Sets of the things that pairs lead from one to another, in the order of the pairs; sets that may not join stay apart. */
export function joinSets<T>(
  pairs: readonly (readonly [T, T])[],
  mayJoin: (a: ReadonlySet<T>, b: ReadonlySet<T>) => boolean = () => true,
): readonly (readonly T[])[] {
  const sets = new Map<T, Set<T>>();
  const setOf = (one: T): Set<T> => {
    const set = sets.get(one) ?? new Set([one]);
    sets.set(one, set);
    return set;
  };
  for (const [a, b] of pairs) {
    const [own, other] = [setOf(a), setOf(b)];
    if (own === other || !mayJoin(own, other)) continue;
    const [small, big] = own.size < other.size ? [own, other] : [other, own];
    for (const one of small) {
      big.add(one);
      sets.set(one, big);
    }
  }
  return [...new Set(sets.values())].map((set) => [...set]);
}
