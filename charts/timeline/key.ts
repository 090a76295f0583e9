import type { Context } from "@/lib/chart";
import { inLines } from "@/lib/in-lines";
import { textWidth } from "@/lib/text-width";
import type { EntryMark } from "./entry-mark";
import { KEY_LINE } from "./layout";
import type { State } from "./params";
import type { Rows } from "./select";
import { STATUSES } from "./status";

export interface KeyMark {
  id: string;
  x: number;
  y: number;
  text: string;
  mark: Pick<EntryMark, "shape" | "status">;
}

const SIZE = 12;
/** Of a sign with the gap behind it, and between entries, in pixels. */
const SIGN = 20;
const BETWEEN = 18;

/** What the signs mean that are drawn, in as many lines as they need. */
export function keyOf(rows: Rows, width: number, { t }: Context<State>): { items: KeyMark[]; height: number } {
  const drawn = rows.groups.flatMap(({ entries }) => entries);
  const known = [
    ...STATUSES.filter((status) => drawn.some((entry) => entry.status === status)).map((status) => ({
      id: status as string,
      text: t(`status.${status}`),
      mark: { shape: status === "running" ? ("bar" as const) : ("dot" as const), status },
    })),
    ...(drawn.some(({ kind }) => kind === "anniversary")
      ? [{ id: "anniversary", text: t("kind.anniversary"), mark: { shape: "tick" as const, status: "done" as const } }]
      : []),
  ];
  const places = inLines(
    known.map(({ text }) => SIGN + textWidth(text, { size: SIZE })),
    width,
    BETWEEN,
  );
  const last = places.at(-1);
  return {
    items: known.map((one, i) => ({ ...one, x: places[i].x, y: places[i].line * KEY_LINE + KEY_LINE / 2 })),
    height: last ? (last.line + 1) * KEY_LINE + 10 : 0,
  };
}
