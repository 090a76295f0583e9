import type { Context, Target } from "@/lib/chart";
import { amounts } from "./amount";
import type { State } from "./params";
import { cellKey, type Rows } from "./select";

interface Scales {
  x(year: number): number;
  y(value: number): number;
}

/** One target a year: the total, then the `most` largest members of that year, the rest added up. */
export function targets(rows: Rows, { x, y }: Scales, most: number, context: Context<State>): Target[] {
  const { t, formats, href } = context;
  const { long, short } = amounts(rows, context);
  return rows.totals.map(({ year, value, counted }) => {
    const own = rows.members.flatMap(({ id, alpha2 }) => {
      const cell = rows.cells.get(cellKey(id, year));
      return cell && cell.value !== null ? { name: formats.country(alpha2), value: cell.value, filled: cell.provenance === "filled" } : [];
    });
    const sorted = own.toSorted((a, b) => b.value - a.value);
    // A rest of one is named like the others.
    const shown = sorted.length <= most + 1 ? sorted : sorted.slice(0, most);
    const rest = sorted.slice(shown.length);
    const absent = rows.members.length - counted;
    return {
      id: `year-${year}`,
      x: x(year),
      y: y(value ?? 0),
      group: "years",
      head: t("tip.head", { year: String(year), amount: value === null ? t(counted === 0 ? "tip.none" : "table.missing") : long(value) }),
      lines: [
        ...(sorted.length > 1 || sorted.some(({ filled }) => filled) ? shown : []).map((one) => {
          const line = t("tip.line", { name: one.name, amount: short(one.value) });
          return one.filled ? t("tip.filled", { line }) : line;
        }),
        ...(rest.length > 0 ? [t("tip.rest", { n: rest.length, amount: short(rest.reduce((sum, one) => sum + one.value, 0)) })] : []),
        ...(absent > 0 && counted > 0 ? [t("tip.absent", { n: absent })] : []),
      ],
      href: href({ year }),
    };
  });
}
