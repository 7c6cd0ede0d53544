/** Sets of the things that pairs lead from one to another, in the order of the pairs. */
export function joinSets<T>(pairs: readonly (readonly [T, T])[]): readonly (readonly T[])[] {
  const sets = new Map<T, Set<T>>();
  for (const [a, b] of pairs) {
    const own = sets.get(a) ?? new Set([a]);
    const other = sets.get(b) ?? (a === b ? own : new Set([b]));
    sets.set(a, own);
    if (own === other) continue;
    const [small, big] = own.size < other.size ? [own, other] : [other, own];
    for (const one of small) big.add(one);
    for (const one of big) sets.set(one, big);
  }
  return [...new Set(sets.values())].map((set) => [...set]);
}
