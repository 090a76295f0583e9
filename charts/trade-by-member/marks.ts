import type { Context, Marks, Size } from "@/lib/chart";
import type { PlacedLabel } from "@/lib/label-placement";
import { onDemand } from "@/lib/on-demand";
import { areaOf, pathOf, type XY } from "@/lib/path";
import { linearScale } from "@/lib/scale";
import { fontOf, textWidth } from "@/lib/text-width";
import type { Token } from "@/lib/theme";
import { yearTicks } from "@/lib/year-ticks";
import type { Axes } from "../plot-parts";
import { amounts } from "./amount";
import { bandLook } from "./band-look";
import { type Edge, edgeLabels } from "./edge";
import { placeTexts } from "./labels";
import type { State } from "./params";
import { cellKey, type Rows } from "./select";
import { stackOf } from "./stack";
import { targets } from "./targets";

export interface Band {
  id: string;
  path: string;
  fill: Token;
  opacity: number;
}

export interface MemberMarks extends Marks {
  font: number;
  plot: { left: number; right: number; top: number; bottom: number };
  axis: Axes;
  bands: Band[];
  /** The lines between bands. */
  seams: string[];
  edge: Edge;
  /** Years in which a value drawn was filled from another series. */
  filled: { x: number; width: number; y: number }[];
  /** Where the stated value's line runs. */
  stated: number | null;
  /** The year picked: its total, and the line from its label down to the axis. */
  picked: { x: number; y: number; top: number } | null;
  /** The words of the stated line and of the year picked. */
  texts: PlacedLabel[];
}

/** Between the axis and its numbers, in pixels. */
const GAP = 7;

export function marks(rows: Rows, _state: State, size: Size, context: Context<State>): MemberMarks {
  const font = fontOf(size.width);
  const { years, stated } = rows;
  const amount = amounts(rows, context);
  const [top, bottom] = [34, size.height - 30];
  const y = linearScale([0, (rows.highest || 1) * 1.05], [bottom, top]);
  const values = y.ticks(5).filter((value) => !stated || value === stated.value || Math.abs(y(value) - y(stated.value)) > font);
  const texts = amount.ticks(values);
  const stack = stackOf(rows);
  const edge = edgeLabels(rows, stack, { font, y, top, bottom, short: size.width < 640 }, context);
  const left = Math.ceil(Math.max(...texts.map((text) => textWidth(text, { size: font })))) + GAP + 2;
  const plot = { left, right: Math.max(left + 40, size.width - edge.width), top, bottom };
  const x = linearScale([years[0], years[years.length - 1]], [plot.left, plot.right]);
  const clamped = (at: number) => Math.max(plot.left, Math.min(plot.right, x(at)));
  const along = (m: number, side: "low" | "high") => stack.map(({ at, heights }): XY => [clamped(at), y(heights[m][side])]);
  const total = stack.map(({ at, heights }): XY => [clamped(at), y(heights[heights.length - 1].high)]);
  const picked = rows.totals.find(({ year }) => year === rows.year);
  const at = picked && picked.value !== null ? { x: x(picked.year), y: y(picked.value), year: picked.year, value: picked.value } : null;
  const placed = placeTexts(rows, { font, plot, total, stated: stated ? y(stated.value) : null, picked: at, width: size.width }, context);
  const label = placed.find(({ id }) => id === "picked");
  const step = years.length > 1 ? x(years[1]) - x(years[0]) : 10;
  return {
    ...size,
    font,
    plot,
    axis: {
      x: yearTicks([years[0], years[years.length - 1]], plot.right - plot.left, font).map((year) => ({ at: x(year), text: String(year) })),
      y: values.map((value, i) => ({ at: y(value), text: texts[i] })),
    },
    bands: rows.members.map(({ id }, m) => ({
      id,
      path: areaOf(along(m, "high"), along(m, "low")),
      ...bandLook(m),
    })),
    seams: rows.members.map((_, m) => pathOf(along(m, "high"))),
    edge,
    filled: years
      .filter((year) => rows.members.some(({ id }) => isFilled(rows, id, year)))
      .map((year) => {
        const from = clamped(year - 0.5);
        return { x: from, width: Math.min(plot.right, x(year) + step / 2) - from, y: plot.bottom + 3 };
      }),
    stated: stated ? y(stated.value) : null,
    picked: at ? { x: at.x, y: at.y, top: label ? Math.min(at.y, label.box.y1) : at.y } : null,
    texts: placed,
    targets: onDemand(() => targets(rows, { x, y }, size.width < 480 ? 3 : 5, context)),
    pick: "x",
  };
}

function isFilled({ cells }: Rows, member: string, year: number): boolean {
  const cell = cells.get(cellKey(member, year));
  return cell?.provenance === "filled" && cell.value !== null;
}
