/**
 * An order in which those who trade most with each other stand together: average linkage (UPGMA) on shares of trade. How
 * close two members are is the mean of two shares: the pair’s trade in the trade of the one, and in that of the other.
 * The closest two groups are joined, the closeness of groups being the mean over their pairs, until one is left; at each
 * joint the groups are turned so that the closest of their ends meet. Earlier members win ties.
 */
export function clusterOrder(ids: readonly string[], trade: (a: string, b: string) => number): string[] {
  const both = (a: string, b: string) => trade(a, b) + trade(b, a);
  const whole = new Map(ids.map((a) => [a, ids.reduce((sum, b) => sum + (a === b ? 0 : both(a, b)), 0)]));
  const shareOf = (a: string, b: string) => {
    const of = whole.get(a) ?? 0;
    return of > 0 ? both(a, b) / of : 0;
  };
  const close = (a: string, b: string) => (shareOf(a, b) + shareOf(b, a)) / 2;
  const between = (one: readonly string[], other: readonly string[]) =>
    one.reduce((sum, a) => sum + other.reduce((part, b) => part + close(a, b), 0), 0) / (one.length * other.length);
  let groups = ids.map((id) => [id]);
  while (groups.length > 1) {
    const pairs = groups.flatMap((one, i) => groups.slice(i + 1).map((other) => [one, other] as const));
    const [one, other] = most(pairs, ([a, b]) => between(a, b));
    const turned = [one, one.toReversed()].flatMap((a) => [other, other.toReversed()].map((b) => [a, b] as const));
    const [first, last] = most(turned, ([a, b]) => close(a[a.length - 1], b[0]));
    groups = groups.flatMap((group) => (group === one ? [[...first, ...last]] : group === other ? [] : [group]));
  }
  return groups[0] ?? [];
}

/** The first of those for which a value is greatest. */
function most<T>(all: readonly T[], value: (one: T) => number): T {
  return all.reduce((best, one) => (value(one) > value(best) ? one : best));
}
