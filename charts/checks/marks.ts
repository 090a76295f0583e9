import type { Context, Marks, Size } from "@/lib/chart";
import { LINE_HEIGHT } from "@/lib/label-placement";
import { onDemand } from "@/lib/on-demand";
import { linearScale } from "@/lib/scale";
import { fontOf, textWidth } from "@/lib/text-width";
import { type KeyEntry, keyOf, type Shape } from "./key";
import { compares, dodge, FOOT, headRoom, NARROW, rowHeight, slots } from "./layout";
import type { State } from "./params";
import { ratioTicks } from "./ratio";
import { lineWidth, type RowTexts, textsBeside, textsOver, verdictRoom } from "./row-texts";
import type { HeldValue, Rows } from "./select";
import { targets } from "./targets";

export interface HeldMark {
  id: string;
  x: number;
  y: number;
  shape: Shape;
  ink: "stated" | "measured";
  /** Hollow where the statement does not hold. */
  hollow: boolean;
}

export interface RowMarks extends RowTexts {
  id: string;
  top: number;
  bottom: number;
  /** The middle of the marks. */
  y: number;
  /** Where the statement holds; an end is drawn where it has one. */
  span: { x: number; width: number; y: number; height: number; low: boolean; high: boolean } | null;
  held: HeldMark[];
  /** The ratio of the furthest mark of an outlier. */
  note: { x: number; y: number; text: string; anchor: "start" | "end" } | null;
  open: boolean;
  /** Whether a hairline parts it from the row above. */
  parted: boolean;
}

export interface CheckMarks extends Marks {
  font: number;
  key: KeyEntry[];
  plot: { left: number; right: number; top: number; bottom: number };
  axis: { x: number; text: string; one: boolean }[];
  /** From where to where the axis' lines run, so that they pass behind no words. */
  runs: { y0: number; y1: number }[];
  /** Above the numbers of the axis. */
  sides: { x: number; text: string; anchor: "start" | "middle" | "end"; bold: boolean }[];
  rows: RowMarks[];
  nothing: string | null;
}

const RADIUS = 4.5;
/** Between subjects, marks and verdicts, in pixels. */
const GAP = 14;
/** The ratio of a mark may stand beside one that is so near, in pixels. */
const NEAR = 44;
/** Subjects take this share of a wide drawing, in pixels at least and at most; what they need, to a larger share, where each has one line. */
const SUBJECT = { share: 0.34, least: 190, most: 360, line: 0.52 };

function subjectRoom({ rows }: Rows, width: number, tall: boolean, font: number, context: Context<State>): number {
  if (tall) return Math.max(SUBJECT.least, Math.min(SUBJECT.most, width * SUBJECT.share));
  const need = Math.max(...rows.map((row) => lineWidth(row, font, context)), SUBJECT.least);
  return Math.min(width * SUBJECT.line, need + GAP);
}

export function marks(rows: Rows, state: State, size: Size, context: Context<State>): CheckMarks {
  const { t, formats } = context;
  const { width, height } = size;
  const font = fontOf(width);
  const narrow = width < NARROW;
  const key = keyOf(rows, width, 12, context);
  const compared = compares(rows.rows);
  const top = Math.max(headRoom(width, rows.rows), compared ? key.bottom + 40 : 0);
  const bottom = height - FOOT;
  const places = slots(rows.rows, width, top, bottom - top);
  // Rows too low for two lines have value and subject in one.
  const tall = (places[0]?.height ?? 0) >= 2 * font * LINE_HEIGHT;
  const verdicts = narrow ? 0 : verdictRoom(tall, font, context);
  const left = narrow ? RADIUS + 2 : subjectRoom(rows, width, tall, font, context);
  const right = narrow ? width - RADIUS - 2 : width - verdicts - GAP;
  const scale = linearScale([-rows.reach, rows.reach], [left, right]);
  const x = (ratio: number) => scale(Math.log(ratio));
  const tick = (ratio: number) => formats.number(ratio, 3);
  const drawn = rows.rows.map((row, i): RowMarks => {
    const slot = places[i];
    const texts = narrow
      ? textsOver(row, slot, rowHeight(row, width), width, font, context)
      : textsBeside(row, slot, { subject: left - GAP, verdict: verdicts, left, right, tall, font }, context);
    const { y, room } = texts;
    const shown = row.held.flatMap((one, n) => (one.ratio === null ? [] : { one, id: markId(row.id, n), x: x(one.ratio) }));
    const shifts = dodge(
      shown.map((mark) => mark.x),
      RADIUS,
      room,
    );
    const held = shown.map(({ one, ...mark }, n) => ({ ...mark, y: y + shifts[n], ...lookOf(one) }));
    const [low, high] = row.span ?? [null, null];
    const from = low === null ? left : x(low);
    return {
      ...texts,
      id: row.id,
      top: slot.top,
      bottom: slot.top + slot.height,
      held,
      span: row.span && {
        x: from,
        width: (high === null ? right : x(high)) - from,
        y: y - room / 2,
        height: room,
        low: low !== null,
        high: high !== null,
      },
      note: rows.outliers.includes(row) ? noteOf(row.held, row.amiss, held, row.id, { left, right, font, y }, tick) : null,
      open: rows.open?.id === row.id,
      parted: i > 0 && (narrow || (rows.sort === "verdict" && rows.rows[i - 1].verdict !== row.verdict)),
    };
  });
  return {
    ...size,
    font,
    key: key.entries,
    plot: { left, right, top, bottom },
    axis: compared ? ratioTicks(rows.reach, x, tick, 12).map((ratio) => ({ x: x(ratio), text: tick(ratio), one: ratio === 1 })) : [],
    runs: drawn.flatMap(({ held, y, room, top: y0, bottom: y1 }) =>
      held.length === 0 ? [] : narrow ? { y0: y - room / 2, y1: y + room / 2 } : { y0, y1 },
    ),
    sides: compared ? sidesOf(left, right, x(1), context) : [],
    rows: drawn,
    nothing: rows.rows.length === 0 ? t("drawing.none") : null,
    targets: onDemand(() => targets(rows, drawn, state, context)),
    pick: 30,
  };
}

export const markId = (figure: string, place: number): string => `${figure}-${place + 1}`;

function lookOf({ kind, holds }: HeldValue): Pick<HeldMark, "shape" | "ink" | "hollow"> {
  const shape = holds === null ? "cross" : kind === "computed" ? "circle" : "diamond";
  return { shape, ink: kind === "computed" ? "measured" : "stated", hollow: holds !== true };
}

/** The ratio beside the furthest mark and those near it: outside, or where there is no room inside; left out where it would lie on another. */
function noteOf(
  all: readonly HeldValue[],
  amiss: HeldValue | null,
  held: readonly HeldMark[],
  figure: string,
  { left, right, font, y }: { left: number; right: number; font: number; y: number },
  tick: (ratio: number) => string,
): RowMarks["note"] {
  if (!amiss || amiss.ratio === null) return null;
  const mark = held.find(({ id }) => id === markId(figure, all.indexOf(amiss)));
  if (!mark) return null;
  const text = tick(Math.round(amiss.ratio * 100) / 100);
  const room = textWidth(text, { size: font, weight: 600 });
  const away = RADIUS + 5;
  const beside = held.filter((other) => Math.abs(other.x - mark.x) <= NEAR);
  const after = beside.map((other) => ({ x: other.x + away, anchor: "start" as const, low: other.x + away, high: other.x + away + room }));
  const before = beside.map((other) => ({ x: other.x - away, anchor: "end" as const, low: other.x - away - room, high: other.x - away }));
  const near = (a: { x: number }, b: { x: number }) => Math.abs(a.x - mark.x) - Math.abs(b.x - mark.x);
  const [outer, inner] = amiss.ratio > 1 ? [after, before] : [before, after];
  const free = [...outer.sort(near), ...inner.sort(near)].find(
    ({ low, high }) => low >= left && high <= right && held.every((other) => other.x + RADIUS + 2 < low || other.x - RADIUS - 2 > high),
  );
  return free ? { x: free.x, y: y + font * 0.35, text, anchor: free.anchor } : null;
}

/** What lies on either side of 1; only what has room. */
function sidesOf(left: number, right: number, one: number, { t }: Context<State>): CheckMarks["sides"] {
  const wide = (text: string, weight: 400 | 600 = 400) => textWidth(text, { size: 12, weight });
  const [less, equal, more] = [t("axis.less"), t("axis.equal"), t("axis.more")];
  const middle = wide(equal, 600) / 2 + 8;
  return [
    ...(left + wide(less) < one - middle ? [{ x: left, text: less, anchor: "start" as const, bold: false }] : []),
    { x: one, text: equal, anchor: "middle", bold: true },
    ...(right - wide(more) > one + middle ? [{ x: right, text: more, anchor: "end" as const, bold: false }] : []),
  ];
}
