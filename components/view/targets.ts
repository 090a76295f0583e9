import type { Marks, Target } from "@/lib/chart";

/** The target that a pointer at (x, y) picks, in pixels of the chart; undefined when none is near enough. */
export function nearest({ targets, pick }: Pick<Marks, "targets" | "pick">, x: number, y: number): Target | undefined {
  let best: Target | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const target of targets()) {
    const dx = Math.max(0, Math.abs(target.x - x) - (target.half ?? 0));
    const dy = target.y - y;
    // By x alone, the nearer in height still wins among targets of one column.
    const distance = pick === "x" ? dx + Math.abs(dy) / 1000 : Math.hypot(dx, dy);
    if (distance < bestDistance) {
      best = target;
      bestDistance = distance;
    }
  }
  return pick === "x" || bestDistance <= pick ? best : undefined;
}

/** The target that a key leads to: left and right within a group, up and down to the nearest of the next group; without groups, the nearest that way. */
export function step(targets: readonly Target[], active: string | null, key: string): Target | undefined {
  if (targets.length === 0 || !/^(Arrow(Left|Right|Up|Down)|Home|End)$/.test(key)) return undefined;
  const current = targets.find(({ id }) => id === active);
  if (!current) return key === "End" ? targets[targets.length - 1] : targets[0];
  if (current.group === undefined && key.startsWith("Arrow")) return nearestTowards(targets, current, key) ?? current;
  const row = targets.filter(({ group }) => group === current.group);
  if (key === "Home") return row[0];
  if (key === "End") return row[row.length - 1];
  if (key === "ArrowLeft" || key === "ArrowRight") {
    const at = row.indexOf(current) + (key === "ArrowRight" ? 1 : -1);
    return row[Math.min(Math.max(at, 0), row.length - 1)];
  }
  const groups = [...new Set(targets.map(({ group }) => group))];
  const group = groups[(groups.indexOf(current.group) + (key === "ArrowDown" ? 1 : groups.length - 1)) % groups.length];
  return targets
    .filter((target) => target.group === group)
    .reduce((near, target) => (Math.abs(target.x - current.x) < Math.abs(near.x - current.x) ? target : near));
}

const TOWARDS: Record<string, readonly [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** The nearest target in the direction of a key; a step aside counts three times, so that a column or row is kept where there is one. */
function nearestTowards(targets: readonly Target[], from: Target, key: string): Target | undefined {
  const [towardsX, towardsY] = TOWARDS[key];
  let best: Target | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const target of targets) {
    const ahead = (target.x - from.x) * towardsX + (target.y - from.y) * towardsY;
    const aside = Math.abs((target.x - from.x) * towardsY) + Math.abs((target.y - from.y) * towardsX);
    const cost = ahead + aside * 3;
    if (ahead > 1 && aside <= ahead * 3 && cost < bestCost) {
      best = target;
      bestCost = cost;
    }
  }
  return best;
}
