/** The yearly series: a line for each member, and what other definitions give for single years. */
import type { Context, Size } from "@/lib/chart";
import type { PlacedLabel } from "@/lib/label-placement";
import { pathOf, type XY } from "@/lib/path";
import { linearScale } from "@/lib/scale";
import { spread } from "@/lib/spread";
import { fontOf, textWidth } from "@/lib/text-width";
import { yearTicks } from "@/lib/year-ticks";
import type { Axes } from "../plot-parts";
import { placeNotes } from "./away";
import { type KeyEntry, keyRoom, keyRows, pointShape } from "./key";
import { type Dot, inkOf, namedCount } from "./look";
import type { State } from "./params";
import type { Length, Rows } from "./select";

export interface Lines {
  kind: "lines";
  font: number;
  plot: { left: number; right: number; top: number; bottom: number };
  axis: Axes;
  key: KeyEntry[];
  /** `dash` tells the named ones apart; the rest are grey. */
  lines: { id: string; path: string; dash: string; named: boolean; single: XY | null }[];
  dots: Dot[];
  /** What stands away from its member's line, by name. */
  notes: PlacedLabel[];
  labels: { id: string; x: number; y: number; name: string; value: string; from: XY }[];
  years: { year: number; x: number; y: number }[];
}

const DASHES = ["", "7 3", "2 3", "", "10 3 2 3", "4 2"];
const GAP = 10;

/** In pixels. */
export function linesHeight(width: number, rows: Rows): number {
  return Math.round(Math.min(Math.max(width * 0.58, 320), 440) + keyRoom(rows, width));
}

export function lines(rows: Rows, size: Size, context: Context<State>): Lines {
  const { formats } = context;
  const font = fontOf(size.width);
  const top = keyRoom(rows, size.width) + 12;
  const bottom = size.height - 30;
  const years = [...new Set(rows.lengths.map(({ year }) => year))].sort((a, b) => a - b);
  const [first, last] = [years[0] ?? 0, years[years.length - 1] ?? 1];
  const y = linearScale([0, rows.highest * 1.06], [bottom, top]);
  const values = y.ticks(5);
  const texts = values.map((km, i) => (i === values.length - 1 ? formats.km(km) : formats.number(km, 0)));
  const left = Math.ceil(Math.max(...texts.map((text) => textWidth(text, { size: font })))) + 9;
  const asked = labelsOf(rows, context);
  const column =
    Math.ceil(
      Math.max(24, ...asked.flatMap(({ name, value }) => [textWidth(name, { size: font, weight: 600 }), textWidth(value, { size: 12 })])),
    ) +
    GAP +
    6;
  const plot = { left, right: Math.max(left + 60, size.width - column), top, bottom };
  const x = linearScale([first, Math.max(last, first + 1)], [plot.left + 6, plot.right]);
  const at = ({ year, km }: Length): XY => [x(year), y(km)];
  const places = spread(
    asked.map(({ length }) => y(length.km)),
    font * 2.4,
    top,
    bottom - 8,
  );
  const named = namedCount(rows);
  const drawnLines = rows.lines.map(({ member, lengths }) => ({ member, at: lengths.map(at) }));
  return {
    kind: "lines",
    font,
    plot,
    axis: {
      x: yearTicks([first, last], plot.right - plot.left, font).map((year) => ({ at: x(year), text: String(year) })),
      y: values.map((km, i) => ({ at: y(km), text: texts[i] })),
    },
    key: keyRows(rows, size.width, context),
    lines: drawnLines.map(({ member, at: points }) => {
      const place = rows.members.indexOf(member);
      const several = points.length > 1;
      return {
        id: member.id,
        path: several ? pathOf(points) : "",
        dash: DASHES[place] ?? "",
        named: place < named,
        single: several ? null : points[0],
      };
    }),
    dots: rows.points.map((length, i) => {
      const [px, py] = at(length);
      return { id: `${length.member}-${length.year}-${i}`, x: px, y: py, shape: pointShape(length), ink: inkOf(length), length };
    }),
    notes: placeNotes(rows, { at, font, plot, lines: drawnLines.map((one) => one.at) }, context),
    labels: asked.map(({ id, name, value, length }, i) => ({ id, x: plot.right + GAP, y: places[i], name, value, from: at(length) })),
    years: years.map((year) => ({
      year,
      x: x(year),
      y: y(Math.max(...rows.lengths.filter((one) => one.year === year).map(({ km }) => km))),
    })),
  };
}

/** Names at the lines' ends with the last value; the rest under one. */
function labelsOf(rows: Rows, { t, formats }: Context<State>): { id: string; name: string; value: string; length: Length }[] {
  const named = namedCount(rows);
  const ends = rows.lines.map(({ member, lengths }) => ({
    member,
    length: lengths[lengths.length - 1],
    place: rows.members.indexOf(member),
  }));
  const own = ends
    .filter(({ place }) => place < named)
    .map(({ member, length }) => ({ id: member.id, name: formats.country(member.alpha2), value: formats.number(length.km, 0), length }));
  const rest = ends.filter(({ place }) => place >= named).toSorted((a, b) => b.length.km - a.length.km);
  if (rest.length === 0) return own;
  const most = formats.number(rest[0].length.km, 0);
  return [...own, { id: "rest", name: t("label.rest", { n: rest.length }), value: t("label.restEach", { most }), length: rest[0].length }];
}
