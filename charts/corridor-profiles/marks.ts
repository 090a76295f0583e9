import type { Context, Marks, Size } from "@/lib/chart";
import { onDemand } from "@/lib/on-demand";
import { across } from "./across";
import { type AxisTick, axisOf } from "./axis";
import { down } from "./down";
import { headOf } from "./head";
import { type KeyItem, keyOf } from "./key";
import {
  ACROSS,
  AXIS,
  bodyHeight,
  COLUMN_GAP,
  columnsOf,
  columnWidth,
  DOWN_FOOT,
  gapOf,
  HEAD_LINE,
  keyRoom,
  levels,
  linesOfStrips,
  reach,
} from "./layout";
import type { State } from "./params";
import type { StripMarks } from "./parts";
import type { Rows } from "./select";
import { targets } from "./targets";

/** Left and right of strips that run across, in pixels: half a sign. */
const EDGE = 6;

export interface ProfileMarks extends Marks {
  /** Whether strips run downwards. */
  down: boolean;
  strips: StripMarks[];
  axis: { y: number; top: number; ticks: AxisTick[] } | null;
  key: KeyItem[];
}

export function marks(rows: Rows, _state: State, size: Size, context: Context<State>): ProfileMarks {
  const placed = size.width < ACROSS ? stripsDown(rows, size, context) : stripsAcross(rows, size, context);
  return {
    ...size,
    ...placed,
    down: size.width < ACROSS,
    targets: onDemand(() => targets(rows, placed.strips, context)),
    pick: 20,
  };
}

function stripsAcross(rows: Rows, { width, height }: Size, context: Context<State>): Pick<ProfileMarks, "strips" | "axis" | "key"> {
  const { strips, extent } = rows;
  const font = 13;
  const room = height - AXIS - keyRoom(width);
  const heads = (lengths: boolean) =>
    strips.reduce((sum, strip) => sum + headOf(strip, rows, width, font, lengths, context).length * HEAD_LINE, 0);
  const [long, short] = [heads(true), heads(false)];
  const all = levels(strips.length);
  const needs = (level: (typeof all)[number]) => (level.lengths ? long : short) + strips.length * (bodyHeight(level) + gapOf(level));
  const level = all.find((one) => needs(one) <= room) ?? all[all.length - 1];
  const spare = Math.max(0, Math.min((room - needs(level)) / strips.length, 18));
  const scale = (width - 2 * EDGE) / (extent[1] - extent[0]);
  const x = (km: number) => EDGE + (km - extent[0]) * scale;
  let top = 0;
  const placed = strips.map((strip) => {
    const made = across(strip, rows, top, { x, scale, width, font, level }, context);
    top += made.head.length * HEAD_LINE + bodyHeight(level) + gapOf(level) + spare;
    return made;
  });
  return {
    strips: placed,
    axis: { y: top, top: HEAD_LINE, ticks: axisOf(rows, x, scale, width, context) },
    key: keyOf(rows, { width, bottom: height }, null, context),
  };
}

function stripsDown(rows: Rows, { width, height }: Size, context: Context<State>): Pick<ProfileMarks, "strips" | "axis" | "key"> {
  const font = width < 480 ? 13 : 13;
  const column = columnWidth(width);
  const lines = linesOfStrips(rows, width);
  const heads = lines.map(
    (line) => Math.max(...line.map((strip) => headOf(strip, rows, column, font, true, context).length)) * HEAD_LINE + 10,
  );
  const free = height - keyRoom(width) - heads.reduce((sum, head) => sum + head + DOWN_FOOT, 0);
  const scale = Math.max(free, 40) / lines.reduce((sum, line) => sum + reach(line), 0);
  let top = 0;
  const strips = lines.flatMap((line, i) => {
    const first = Math.min(...line.map(({ zero }) => -zero));
    const zero = top + heads[i] - first * scale;
    const placed = line.map((strip, c) =>
      down(
        strip,
        rows,
        { left: c * (column + COLUMN_GAP), width: column, top, zero, scale, font, kilometres: columnsOf(width) === 1 },
        context,
      ),
    );
    top += heads[i] + reach(line) * scale + DOWN_FOOT;
    return placed;
  });
  return { strips, axis: null, key: keyOf(rows, { width, bottom: height }, scale, context) };
}
