import type { Rows } from "./select";
import { cellKey } from "./select";

/** One place along the axis at which the stack has heights: `low` and `high` of each member, in the order drawn. */
export interface Slab {
  /** A year, or half way between two. */
  at: number;
  heights: { low: number; high: number }[];
}

/**
 * The stack along the years. Between years in which the same members have values it runs straight; where one joins or
 * leaves it steps, half way between the two years, so that no layer grows out of a value that does not exist. Before
 * the first value and after the last nothing is drawn, unless only one year has values: it is given half a year.
 */
export function stackOf({ members, years, cells }: Rows): Slab[] {
  const values = years.map((year) => members.map(({ id }) => cells.get(cellKey(id, year))?.value ?? null));
  const some = values.map((own) => own.some((value) => value !== null));
  const slabs: Slab[] = [];
  const add = (at: number, own: readonly (number | null)[]) => slabs.push({ at, heights: heightsOf(own) });
  const [first, last] = [some.indexOf(true), some.lastIndexOf(true)];
  if (first < 0) return [];
  if (first === last) {
    add(years[first] - (first > 0 ? 0.5 : 0), values[first]);
    add(years[first] + (first > 0 ? 0 : 0.5), values[first]);
    return slabs;
  }
  for (let i = first; i <= last; i++) {
    add(years[i], values[i]);
    if (i === last) break;
    const [now, next] = [values[i], values[i + 1]];
    if (now.every((value, m) => (value === null) === (next[m] === null))) continue;
    const middle = (years[i] + years[i + 1]) / 2;
    const half = (m: number) => {
      const [a, b] = [now[m], next[m]];
      return a !== null && b !== null ? (a + b) / 2 : null;
    };
    add(
      middle,
      now.map((value, m) => half(m) ?? value),
    );
    add(
      middle,
      next.map((value, m) => half(m) ?? value),
    );
  }
  return slabs;
}

function heightsOf(values: readonly (number | null)[]): Slab["heights"] {
  let top = 0;
  return values.map((value) => {
    const low = top;
    top += value ?? 0;
    return { low, high: top };
  });
}
