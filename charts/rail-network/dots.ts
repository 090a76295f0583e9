/** Members by definition: a line each, with a mark for what each definition gives. */
import type { Context, Size } from "@/lib/chart";
import { linearScale } from "@/lib/scale";
import { fontOf, textWidth } from "@/lib/text-width";
import type { Axes } from "../plot-parts";
import { type KeyEntry, keyRoom, keyRows } from "./key";
import { type Dot, inkOf, SHAPES } from "./look";
import type { State } from "./params";
import { type Rows, valuesOf } from "./select";
import { rangeText } from "./texts";

export interface Dots {
  kind: "dots";
  font: number;
  plot: { left: number; right: number; top: number; bottom: number };
  ticks: Axes["x"];
  key: KeyEntry[];
  lines: {
    id: string;
    y: number;
    x1: number;
    x2: number;
    name: { x: number; y: number; text: string };
    value: { x: number; y: number; anchor: "start" | "end"; text: string };
  }[];
  dots: Dot[];
}

/** Width in pixels below which names stand above their lines. */
const NARROW = 480;
const ROW = { narrow: 42, wide: 32 };
const FOOT = 26;
const MARGIN = 10;

/** In pixels: a row for each member under the key. */
export function dotsHeight(width: number, rows: Rows): number {
  const each = width < NARROW ? ROW.narrow : ROW.wide;
  return Math.round(Math.max(110, keyRoom(rows, width) + rows.members.length * each + FOOT + 10));
}

export function dots(rows: Rows, size: Size, context: Context<State>): Dots {
  const { formats } = context;
  const font = fontOf(size.width);
  const narrow = size.width < NARROW;
  const key = keyRows(rows, size.width, context);
  const names = rows.members.map(({ alpha2 }) => formats.country(alpha2));
  const column = narrow ? 0 : Math.ceil(Math.max(...names.map((name) => textWidth(name, { size: font, weight: 600 })))) + 12;
  const plot = { left: column + MARGIN, right: size.width - MARGIN, top: keyRoom(rows, size.width), bottom: size.height - FOOT };
  const x = linearScale([0, rows.highest], [plot.left, plot.right]);
  const each = (plot.bottom - plot.top) / rows.members.length;
  const drawn: Dot[] = [];
  const lines = rows.members.map(({ id }, i): Dots["lines"][number] => {
    const y = plot.top + (i + (narrow ? 0.7 : 0.5)) * each;
    const values = valuesOf(rows, id);
    for (const { length, place } of values)
      drawn.push({ id: `${id}-${place}`, x: x(length.km), y, shape: SHAPES[place % SHAPES.length], ink: inkOf(length), length });
    const kms = values.map(({ length }) => length.km);
    const [low, high] = kms.length > 0 ? [Math.min(...kms), Math.max(...kms)] : [0, 0];
    return {
      id,
      y,
      x1: x(low),
      x2: x(high),
      name: narrow ? { x: 0, y: y - 13, text: names[i] } : { x: 0, y: y + font * 0.35, text: names[i] },
      value: valueAt(rangeText(kms, context), { x1: x(low), x2: x(high), y, narrow, right: size.width }, font),
    };
  });
  const values = x.ticks(narrow ? 2 : 5);
  return {
    kind: "dots",
    font,
    plot,
    ticks: values.map((km, i) => ({ at: x(km), text: i === values.length - 1 ? formats.km(km) : formats.number(km, 0) })),
    key,
    lines,
    dots: drawn,
  };
}

/** Beside the marks: right of them where it fits, else left; on a narrow screen at the right of the name. */
function valueAt(
  text: string,
  { x1, x2, y, narrow, right }: { x1: number; x2: number; y: number; narrow: boolean; right: number },
  font: number,
): Dots["lines"][number]["value"] {
  if (narrow) return { x: right, y: y - 13, anchor: "end", text };
  const after = x2 + 14 + textWidth(text, { size: font }) < right;
  return { x: after ? x2 + 14 : x1 - 14, y: y + font * 0.35, anchor: after ? "start" : "end", text };
}
