import type { Context, Marks, Size, Target } from "@/lib/chart";
import { type Candidate, type LabelRequest, obstaclesAlong, type PlacedLabel, placeLabels } from "@/lib/label-placement";
import { pathOf } from "@/lib/path";
import { linearScale } from "@/lib/scale";
import { yearTicks } from "@/lib/year-ticks";
import type { State } from "./params";
import type { Point, Rows } from "./select";

export type Ink = "measured" | "stated" | "needed" | "past";

export interface TargetMarks extends Marks {
  axis: { x: { at: number; text: string }[]; y: { at: number; text: string }[] };
  plot: { left: number; right: number; top: number; bottom: number };
  targetY: number;
  measured: string;
  past: string;
  needed: string;
  dots: { id: string; x: number; y: number; ink: Ink }[];
  labels: (PlacedLabel & { ink: Ink })[];
  font: number;
}

const TRILLION = 1e12;

export function marks(rows: Rows, _state: State, size: Size, context: Context<State>): TargetMarks {
  const font = size.width < 480 ? 12 : 13;
  const plot = { left: 46, right: size.width - 20, top: 34, bottom: size.height - 28 };
  const highest = Math.max(rows.target, rows.last.value, ...rows.stated.map(({ value }) => value));
  const x = linearScale(rows.years, [plot.left, plot.right]);
  const y = linearScale([0, highest * 1.04], [plot.bottom, plot.top]);
  const xy = (point: Point): [number, number] => [x(point.year), y(point.value)];
  const within = (path: Point[]) => path.filter(({ value }) => value <= highest * 1.04).map(xy);
  const measured = rows.measured.map(xy);
  const past = within(rows.pastPath);
  const needed = within(rows.neededPath);
  const targetY = y(rows.target);
  const dots: TargetMarks["dots"] = [
    ...rows.stated.map((point) => ({ id: point.id, x: x(point.year), y: y(point.value), ink: "stated" as const })),
    { id: `measured-${rows.last.year}`, x: x(rows.last.year), y: y(rows.last.value), ink: "measured" as const },
  ];
  const obstacles = [measured, past, needed]
    .flatMap((points) => obstaclesAlong(points))
    .concat(
      dots.flatMap((dot) => obstaclesAlong([[dot.x, dot.y]], 6)),
      obstaclesAlong(
        [
          [plot.left, targetY],
          [plot.right, targetY],
        ],
        2,
      ),
    );
  const requests = labelRequests(rows, context, { font, plot, targetY, measured, past, needed, x, y });
  const inks: Record<string, Ink> = { target: "stated", stated: "stated", measured: "measured", needed: "needed", past: "past" };
  const placed = placeLabels(requests, { x0: plot.left - 4, y0: 2, x1: size.width - 2, y1: plot.bottom }, obstacles);
  return {
    ...size,
    font,
    plot,
    targetY,
    axis: {
      x: yearTicks(rows.years, plot.right - plot.left, font).map((year) => ({ at: x(year), text: String(year) })),
      y: y
        .ticks(4)
        .filter((value) => Math.abs(y(value) - targetY) > font)
        .map((value, i, all) => ({
          at: y(value),
          text:
            i === all.length - 1
              ? context.t("axis.top", { n: context.formats.number(value / TRILLION) })
              : context.formats.number(value / TRILLION),
        })),
    },
    measured: pathOf(measured),
    past: pathOf(past),
    needed: pathOf(needed),
    dots,
    labels: placed.map((label) => ({ ...label, ink: inks[label.id] })),
    targets: targets(rows, xy, context),
    pick: 40,
  };
}

interface Placing {
  font: number;
  plot: TargetMarks["plot"];
  targetY: number;
  measured: [number, number][];
  past: [number, number][];
  needed: [number, number][];
  x: (year: number) => number;
  y: (value: number) => number;
}

function labelRequests(rows: Rows, { t, formats }: Context<State>, at: Placing): LabelRequest[] {
  const style = { size: at.font, weight: 600 as const };
  const requests: LabelRequest[] = [
    {
      id: "target",
      required: true,
      lines: [t("label.target", { value: formats.money(rows.target) })],
      style,
      candidates: [{ x: at.plot.left, y: at.targetY - 8, anchor: "start" }],
    },
  ];
  if (rows.needed !== null)
    requests.push({
      id: "needed",
      required: true,
      lines: [t("label.needed", { by: String(rows.by) }), t("label.rate", { rate: formats.percent(rows.needed) })],
      style,
      candidates: beside(at.needed, [0.62, 0.7, 0.8, 0.55, 0.9], 9),
    });
  requests.push({
    id: "past",
    required: true,
    lines: [t("label.past", { base: String(rows.base) }), t("label.rate", { rate: formats.percent(rows.growth) })],
    style,
    candidates: beside(at.past, [0.95, 0.8, 0.6, 0.4], 9),
  });
  requests.push({
    id: "measured",
    required: true,
    lines: [t("label.measured", { year: String(rows.last.year) })],
    style,
    candidates: [...beside(at.measured, [0.7, 0.5, 0.35, 0.9], 9), ...above(at.measured, 12)],
  });
  if (rows.stated.length > 0)
    requests.push({
      id: "stated",
      lines: [t("label.stated")],
      style,
      candidates: rows.stated.toReversed().flatMap(({ year, value }): Candidate[] => [
        { x: at.x(year) + 10, y: at.y(value) + 4, anchor: "start" },
        { x: at.x(year), y: at.y(value) - 12, anchor: "middle" },
        { x: at.x(year) - 10, y: at.y(value) + 4, anchor: "end" },
      ]),
    });
  return requests;
}

/** Places left, above left and below right of a path, at shares of its length. */
function beside(points: readonly [number, number][], shares: readonly number[], gap: number): Candidate[] {
  if (points.length === 0) return [];
  return shares.flatMap((share): Candidate[] => {
    const [x, y] = points[Math.round(share * (points.length - 1))];
    return [
      { x: x - gap, y: y - gap, anchor: "end" },
      { x: x + gap, y: y + 2 * gap, anchor: "start" },
      { x, y: y - 3 * gap, anchor: "middle" },
    ];
  });
}

function above(points: readonly [number, number][], gap: number): Candidate[] {
  return points.map(([x, y]) => ({ x, y: y - gap, anchor: "middle" }));
}

function targets(rows: Rows, xy: (point: Point) => [number, number], { t, formats }: Context<State>): Target[] {
  const measured = rows.measured.map((point): Target => {
    const [x, y] = xy(point);
    return {
      id: `measured-${point.year}`,
      x,
      y,
      group: "measured",
      head: String(point.year),
      lines: [t(`tip.${rows.reading}`, { value: formats.money(point.value), base: String(rows.base) })],
    };
  });
  const stated = rows.stated.map((point): Target => {
    const [x, y] = xy(point);
    return {
      id: point.id,
      x,
      y,
      group: "stated",
      head: String(point.year),
      lines: [t("tip.stated", { value: formats.money(point.value), qualifier: point.qualifier, what: point.what })],
    };
  });
  const path = (id: "past" | "needed", points: Point[]) =>
    points
      .slice(1)
      .filter(({ value }) => value <= rows.target * 1.04)
      .map((point): Target => {
        const [x, y] = xy(point);
        return {
          id: `${id}-${point.year}`,
          x,
          y,
          group: id,
          head: String(point.year),
          lines: [t(`tip.${id}`, { value: formats.money(point.value) })],
        };
      });
  return [...measured, ...stated, ...path("past", rows.pastPath), ...path("needed", rows.neededPath)];
}
