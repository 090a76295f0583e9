import type { Context } from "@/lib/chart";
import { spread } from "@/lib/spread";
import { textWidth } from "@/lib/text-width";
import type { Token } from "@/lib/theme";
import { amounts } from "./amount";
import type { State } from "./params";
import { cellKey, type Rows } from "./select";
import type { Slab } from "./stack";

/** The names beside the layers of the last year, under the year's own head, each with its value then. */
export interface Edge {
  head: string;
  headY: number;
  /** Room the column takes right of the plot, in pixels. */
  width: number;
  labels: { id: string; y: number; name: string; value: string; ink: Token; leaderY: number }[];
}

interface Placing {
  font: number;
  y(value: number): number;
  top: number;
  bottom: number;
  /** Whether amounts are written in few letters. */
  short: boolean;
}

/** How many are named where there are many; the rest stand under one label. */
const NAMED = 4;
/** No more than this many are named, whatever the room. */
const LONE = 6;
/** Between the plot and the column, and between the column and the frame, in pixels. */
export const EDGE_GAP = 10;
const MARGIN = 4;

export function edgeLabels(rows: Rows, stack: readonly Slab[], at: Placing, context: Context<State>): Edge {
  const { t, formats } = context;
  const amount = amounts(rows, context);
  const write = at.short ? amount.short : amount.long;
  const year = rows.years[rows.years.length - 1];
  const end = stack[stack.length - 1]?.heights ?? [];
  const present = rows.members.flatMap(({ id, alpha2 }, m) => {
    const value = rows.cells.get(cellKey(id, year))?.value ?? null;
    return value === null ? [] : { id, m, name: formats.country(alpha2), value, ...end[m] };
  });
  const named = rows.members.length <= LONE ? present : present.filter(({ m }) => m < NAMED);
  const rest = present.slice(named.length);
  const found = [
    ...named.map(({ id, name, value, low, high }) => ({ id, name, value, middle: (low + high) / 2, ink: "ink" as Token })),
    ...(rest.length > 0
      ? [
          {
            id: "rest",
            name: t("label.rest", { n: rest.length }),
            value: rest.reduce((sum, one) => sum + one.value, 0),
            middle: (rest[0].low + rest[rest.length - 1].high) / 2,
            ink: "muted" as Token,
          },
        ]
      : []),
  ];
  const placed = spread(
    found.map(({ middle }) => at.y(middle)),
    at.font * 2.45,
    at.top + at.font,
    at.bottom - at.font,
  );
  const head = found.length > 0 ? t("label.edge", { year: String(year) }) : "";
  const labels = found.map(({ id, name, value, middle, ink }, i) => ({
    id,
    y: placed[i],
    name,
    value: write(value),
    ink,
    leaderY: at.y(middle),
  }));
  const widths = labels.flatMap(({ name, value }) => [textWidth(name, { size: at.font, weight: 600 }), textWidth(value, { size: 12 })]);
  return {
    head,
    headY: Math.min(at.top - 6, ...placed.map((y) => y - at.font * 1.5)),
    width: Math.ceil(Math.max(textWidth(head, { size: 12 }), 24, ...widths)) + EDGE_GAP + MARGIN,
    labels,
  };
}
