import type { Context } from "@/lib/chart";
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
  const items: KeyMark[] = [];
  let x = 0;
  let line = 0;
  for (const one of known) {
    const wide = SIGN + textWidth(one.text, { size: SIZE });
    if (x > 0 && x + wide > width) [x, line] = [0, line + 1];
    items.push({ ...one, x, y: line * KEY_LINE + KEY_LINE / 2 });
    x += wide + BETWEEN;
  }
  return { items, height: known.length > 0 ? (line + 1) * KEY_LINE + 10 : 0 };
}
