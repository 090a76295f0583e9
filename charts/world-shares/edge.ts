/** The column right of the plot: each line with its share in the year read, and what was stated, beside where they lie. */
import type { Context } from "@/lib/chart";
import { spread } from "@/lib/spread";
import { textWidth } from "@/lib/text-width";
import { ofText, share, statedShare } from "./amount";
import type { State } from "./params";
import { pointIn, type Rows, type Statement } from "./select";

export type Sign = "population" | "gdp" | "exports" | "trade" | "figure" | "elsewhere";

export interface EdgeLabel {
  id: string;
  sign: Sign;
  /** Whether what was stated names no year. */
  undated: boolean;
  lines: string[];
  /** The middle of the label. */
  y: number;
}

export interface Edge {
  head: string;
  labels: EdgeLabel[];
  /** In pixels, with what lies between it and the plot. */
  width: number;
}

interface Placing {
  font: number;
  narrow: boolean;
  y(value: number): number;
  top: number;
  bottom: number;
}

/** Between the plot and the column, of the sign before a label, and between the column and the frame, in pixels. */
export const EDGE_GAP = 14;
export const SIGN = 22;
const MARGIN = 4;
/** Statements in the last part of the axis are named in the column. */
const LATE = 0.8;

/** Whether a statement lies so near the end of the axis that it is named beside the plot. */
export function isLate({ at }: Statement, { span: [first, last] }: Pick<Rows, "span">): boolean {
  return at > first + (last - first) * LATE;
}

/** Lines are named first, then figures of the summit, then what others state, for as many as there is room. */
export function edgeLabels(rows: Rows, at: Placing, context: Context<State>): Edge {
  const { t } = context;
  const { font, narrow, y, top, bottom } = at;
  const join = (lines: string[]) => (narrow ? lines : [lines.join(" ")]);
  const gap = narrow ? font * 2.75 : font * 1.45;
  const lines = rows.lines.flatMap((line) => {
    const last = line.points[line.points.length - 1];
    if (!last) return [];
    const own = pointIn(line, rows.year);
    return [
      {
        id: line.of,
        sign: line.of as Sign,
        undated: false,
        lines: join([t(`short.${line.of}`), own ? share(own.value, context) : t("label.none")]),
        at: y(last.value),
      },
    ];
  });
  const stated = rows.statements
    .filter((one) => isLate(one, rows))
    .toSorted((a, b) => Number(b.figure !== undefined) - Number(a.figure !== undefined))
    .map((one) => ({
      id: one.id,
      sign: (one.figure === undefined ? "elsewhere" : "figure") as Sign,
      undated: one.year === null,
      lines: join([statedShare(one, context), t("label.of", { of: ofText(one, context) })]),
      at: y(one.value),
    }));
  const found = [...lines, ...stated].slice(0, Math.max(1, Math.floor((bottom - top) / gap)));
  const placed = spread(
    found.map((one) => one.at),
    gap,
    top + gap / 2,
    bottom - gap / 3,
  );
  const head = lines.length > 0 ? t("label.head", { year: String(rows.year) }) : "";
  const widths = found.flatMap((one) => one.lines.map((text) => textWidth(text, { size: font, weight: 600 }) + SIGN));
  return {
    head,
    labels: found.map(({ id, sign, undated, lines: texts }, i) => ({ id, sign, undated, lines: texts, y: placed[i] })),
    width: Math.ceil(Math.max(SIGN + textWidth(head, { size: 12 }), ...widths)) + EDGE_GAP + MARGIN,
  };
}
