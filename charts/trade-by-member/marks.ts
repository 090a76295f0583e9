import type { Context, Marks, Size, Target } from "@/lib/chart";
import { areaOf, pathOf, type XY } from "@/lib/path";
import { linearScale } from "@/lib/scale";
import { spread } from "@/lib/spread";
import type { Token } from "@/lib/theme";
import { yearTicks } from "@/lib/year-ticks";
import type { State } from "./params";
import { cellKey, type Rows } from "./select";

export interface Band {
  id: string;
  path: string;
  fill: Token;
  opacity: number;
}

export interface MemberMarks extends Marks {
  font: number;
  plot: { left: number; right: number; top: number; bottom: number };
  axis: { x: { at: number; text: string }[]; y: { at: number; text: string }[] };
  bands: Band[];
  /** The lines between bands. */
  seams: string[];
  labels: { id: string; x: number; y: number; text: string; value: string; ink: Token; leader: { x: number; y: number } }[];
  /** Years in which a value drawn was filled from another series. */
  filled: { x: number; width: number; y: number }[];
  stated: { y: number; text: string } | null;
  picked: { x: number; y: number; text: string; textX: number; textY: number; anchor: "start" | "end" } | null;
}

/** The first four in tints of the measured colour, the rest in greys. */
const FILLS: { fill: Token; opacity: number }[] = [
  { fill: "measured", opacity: 1 },
  { fill: "measured", opacity: 0.72 },
  { fill: "measured", opacity: 0.5 },
  { fill: "measured", opacity: 0.3 },
];
const GREYS: Token[] = ["grey-2", "grey-3"];
/** How many are named with a colour of their own; the rest are greys under one label. */
const NAMED = 4;

export function marks(rows: Rows, _state: State, size: Size, { t, formats, href }: Context<State>): MemberMarks {
  const narrow = size.width < 480;
  const font = narrow ? 12 : 13;
  const room = narrow ? 104 : 138;
  const plot = { left: 44, right: size.width - room, top: 30, bottom: size.height - 30 };
  const { years } = rows;
  const x = linearScale([years[0], years[years.length - 1]], [plot.left, plot.right]);
  const highest = Math.max(...rows.totals.map(({ value }) => value), rows.stated?.value ?? 0, 1e-9);
  const y = linearScale([0, highest * 1.05], [plot.bottom, plot.top]);
  const share = rows.as === "share";
  const amount = (value: number) => (share ? formats.percent(value) : formats.money(value));

  const base = new Map(years.map((year) => [year, 0]));
  const bands: Band[] = [];
  const seams: string[] = [];
  const ends: MemberMarks["labels"] = [];
  const rest: { low: number; high: number; value: number; n: number } = { low: Number.NaN, high: 0, value: 0, n: 0 };
  rows.members.forEach(({ id, alpha2 }, i) => {
    const stack = years.map((year) => {
      const low = base.get(year) ?? 0;
      const high = low + (rows.cells.get(cellKey(id, year))?.value ?? 0);
      base.set(year, high);
      return { year, low, high };
    });
    const upper = stack.map(({ year, high }): XY => [x(year), y(high)]);
    const lower = stack.map(({ year, low }): XY => [x(year), y(low)]);
    const look = i < NAMED ? FILLS[i] : { fill: GREYS[i % 2], opacity: 0.9 };
    bands.push({ id, path: areaOf(upper, lower), ...look });
    seams.push(pathOf(upper));
    const at = stack.find(({ year }) => year === rows.year) ?? stack[stack.length - 1];
    const end = stack[stack.length - 1];
    const value = at.high - at.low;
    const lone = rows.members.length <= 6;
    if (i < NAMED || lone)
      ends.push({
        id,
        x: plot.right + 10,
        y: y((end.low + end.high) / 2),
        text: formats.country(alpha2),
        value: amount(value),
        ink: "ink",
        leader: { x: plot.right, y: y((end.low + end.high) / 2) },
      });
    else {
      if (Number.isNaN(rest.low)) rest.low = end.low;
      rest.high = end.high;
      rest.value += value;
      rest.n += 1;
    }
  });
  if (rest.n > 0) {
    const middle = y((rest.low + rest.high) / 2);
    ends.push({
      id: "rest",
      x: plot.right + 10,
      y: middle,
      text: t("label.rest", { n: rest.n }),
      value: amount(rest.value),
      ink: "muted",
      leader: { x: plot.right, y: middle },
    });
  }
  const gap = font * 2.45;
  const placed = spread(
    ends.map((end) => end.y),
    gap,
    plot.top - 4,
    plot.bottom - font,
  );
  const labels = ends.map((end, i) => ({ ...end, y: placed[i] }));

  const picked = rows.totals.find(({ year }) => year === rows.year);
  const targets: Target[] = rows.totals.map((total) => ({
    id: `year-${total.year}`,
    x: x(total.year),
    y: y(total.value),
    group: "years",
    head: t("tip.head", { year: String(total.year), amount: amount(total.value) }),
    lines: rows.members.slice(0, 10).flatMap(({ id, alpha2 }) => {
      const cell = rows.cells.get(cellKey(id, total.year));
      if (!cell?.counted) return [];
      const text = cell.value === null ? t("table.missing") : amount(cell.value);
      return [`${formats.country(alpha2)}: ${text}${cell.filled ? ` (${t("tip.filled")})` : ""}`];
    }),
    href: href({ year: total.year }),
  }));
  const step = years.length > 1 ? x(years[1]) - x(years[0]) : 10;
  const ticks = y.ticks(5);
  return {
    ...size,
    font,
    plot,
    axis: {
      x: yearTicks([years[0], years[years.length - 1]], plot.right - plot.left, font).map((year) => ({ at: x(year), text: String(year) })),
      y: ticks
        .filter((value) => rows.stated === null || Math.abs(y(value) - y(rows.stated.value)) > font || value === rows.stated.value)
        .map((value, i, all) => ({
          at: y(value),
          text: share
            ? formats.percent(value, 1)
            : i === all.length - 1
              ? t("axis.top", { n: formats.number(value / 1e12) })
              : formats.number(value / 1e12),
        })),
    },
    bands,
    seams,
    labels,
    filled: years
      .filter((year) =>
        rows.members.some(({ id }) => {
          const cell = rows.cells.get(cellKey(id, year));
          return cell?.filled && cell.value !== null;
        }),
      )
      .map((year) => ({
        x: Math.max(plot.left, x(year) - step / 2),
        width: Math.min(plot.right, x(year) + step / 2) - Math.max(plot.left, x(year) - step / 2),
        y: plot.bottom + 3,
      })),
    stated: rows.stated
      ? {
          y: y(rows.stated.value),
          text: t("label.stated", { qualifier: t(`ui.qualifier.${rows.stated.qualifier}`), value: formats.money(rows.stated.value) }),
        }
      : null,
    picked: picked
      ? pickedMark(picked, x, y, rows, plot, font, t("label.year", { year: String(picked.year), amount: amount(picked.value) }))
      : null,
    targets,
    pick: "x",
  };
}

/** The year written out: its value above the stack and above the stated line where they are close. */
function pickedMark(
  { year, value }: Rows["totals"][number],
  x: (year: number) => number,
  y: (value: number) => number,
  rows: Rows,
  plot: MemberMarks["plot"],
  font: number,
  text: string,
): NonNullable<MemberMarks["picked"]> {
  const at = { x: x(year), y: y(value) };
  const anchor = at.x > (plot.left + plot.right) / 2 ? "end" : "start";
  const line = rows.stated ? y(rows.stated.value) : Number.POSITIVE_INFINITY;
  // The words of the stated line stand at its left end.
  const crowded = anchor === "start" && Math.abs(at.y - line) < 3 * font;
  const textY = Math.max(font, Math.min(at.y, Math.abs(at.y - line) < 2 * font ? line : at.y) - (crowded ? 2 * font : 10));
  return { ...at, text, textX: anchor === "end" ? at.x - 7 : at.x + 7, textY, anchor };
}
