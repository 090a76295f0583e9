import type { Context, Marks, Size } from "@/lib/chart";
import { onDemand } from "@/lib/on-demand";
import { across } from "./across";
import { type AxisTick, axisOf } from "./axis";
import { down } from "./down";
import { type HeadLine, headOf } from "./head";
import { type KeyItem, keyOf } from "./key";
import {
  ACROSS,
  AXIS,
  bodyHeight,
  COLUMN_GAP,
  columnsOf,
  columnWidth,
  DOWN_FOOT,
  DOWN_HEAD,
  gapOf,
  HEAD_LINE,
  KEY_ROW,
  keyRoom,
  type Level,
  levels,
  linesOfStrips,
  NAME_ROW,
  reach,
} from "./layout";
import { namesOf } from "./names";
import type { State } from "./params";
import type { StripMarks } from "./parts";
import type { Rows } from "./select";
import { targets } from "./targets";

/** Room that a line of strips that run downwards has at the least before their heads lose their lengths, in pixels. */
const LEAST_DOWN = 60;
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
  const items = keyOf(rows, { width, height }, null, context);
  const roomOver = (key: readonly KeyItem[]) => (key.length > 0 ? key[0].y - KEY_ROW : height) - AXIS;
  const heads = (lengths: boolean) => strips.map((strip) => headOf(strip, rows, width, font, lengths, context));
  const total = (lines: readonly HeadLine[][]) => lines.reduce((sum, { length }) => sum + length * HEAD_LINE, 0);
  const long = heads(true);
  const all = levels(strips.length);
  const needs = (level: Level) =>
    (level.lengths ? total(long) : strips.length * HEAD_LINE) + strips.length * (bodyHeight(level) + gapOf(level));
  const last = all[all.length - 1];
  const key = needs(last) <= roomOver(items) ? items : [];
  const room = roomOver(key);
  const level = all.find((one) => needs(one) <= room) ?? last;
  const scale = (width - 2 * EDGE) / (extent[1] - extent[0]);
  const x = (km: number) => EDGE + (km - extent[0]) * scale;
  const frame = { x, scale, width, font, level };
  const names = strips.map((strip) => namesOf(strip, rows, frame));
  const unused = names.reduce((sum, one) => sum + (level.names - one.rows) * NAME_ROW, 0);
  const spare = Math.max(0, (room - needs(level) + unused) / strips.length);
  const head = level.lengths ? long : heads(false);
  let top = 0;
  const placed = strips.map((strip, i) => {
    const made = across(strip, { head: head[i], names: names[i] }, rows, top, frame, context);
    top += head[i].length * HEAD_LINE + bodyHeight({ ...level, names: names[i].rows }) + gapOf(level) + spare;
    return made;
  });
  return {
    strips: placed,
    axis: { y: top, top: HEAD_LINE, ticks: axisOf(rows, x, scale, width, context) },
    key: level.bands ? key : key.filter(({ look }) => look.kind !== "band"),
  };
}

function stripsDown(rows: Rows, { width, height }: Size, context: Context<State>): Pick<ProfileMarks, "strips" | "axis" | "key"> {
  const font = 13;
  const column = columnWidth(width);
  const lines = linesOfStrips(rows, width);
  const columns = lines[0].length;
  const texts = (lengths: boolean) => rows.strips.map((strip) => headOf(strip, rows, column, font, lengths, context));
  const place = (heads: readonly HeadLine[][]) => {
    const high = lines.map((_, i) => {
      const own = heads.slice(i * columns, (i + 1) * columns);
      return Math.max(...own.map(({ length }) => length)) * HEAD_LINE + DOWN_HEAD;
    });
    return { heads, high, free: height - keyRoom(width) - high.reduce((sum, one) => sum + one + DOWN_FOOT, 0) };
  };
  const whole = place(texts(true));
  const { heads, high, free: left } = whole.free >= lines.length * LEAST_DOWN ? whole : place(texts(false));
  const keyed = left >= 0;
  const free = keyed ? left : left + keyRoom(width);
  const scale = Math.max(free, lines.length) / lines.reduce((sum, line) => sum + reach(line), 0);
  let top = 0;
  const strips = lines.flatMap((line, i) => {
    const first = Math.min(...line.map(({ zero }) => -zero));
    const zero = top + high[i] - first * scale;
    const placed = line.map((strip, c) =>
      down(
        strip,
        heads[i * columns + c],
        rows,
        { left: c * (column + COLUMN_GAP), width: column, top, zero, scale, font, kilometres: columnsOf(width) === 1 },
        context,
      ),
    );
    top += high[i] + reach(line) * scale + DOWN_FOOT;
    return placed;
  });
  return { strips, axis: null, key: keyed ? keyOf(rows, { width, height }, scale, context) : [] };
}
