import type { Context, Size } from "@/lib/chart";
import { shortMoney } from "@/lib/money-scale";
import { textWidth } from "@/lib/text-width";
import { BESIDE_FROM, keyRoom, NAMES_FROM } from "./layout";
import { type CellLook, lookOf } from "./look";
import type { State } from "./params";
import type { Rows } from "./select";

export interface KeyMarks {
  swatches: { id: string; x: number; y: number; width: number; height: number; look: CellLook }[];
  texts: { id: string; x: number; y: number; text: string; anchor: "start" | "middle" | "end" }[];
}

const SWATCH = { width: 54, height: 13 };
const GAP = 8;

/** The classes with the amounts between them, a row for each direction of a balance, and what the signs in cells mean. */
export function keyOf(rows: Rows, left: number, { width, height }: Size, context: Context<State>): KeyMarks {
  const { t, formats } = context;
  const { classes, show, ever } = rows;
  const top = height - keyRoom(width, rows) + 16;
  const narrow = width < BESIDE_FROM;
  const directions = show === "flow" ? [1] : [1, -1];
  const words = directions.map((sign) => (show === "flow" ? "" : sign > 0 ? t("key.plus") : t("key.minus")));
  const wordRoom = Math.ceil(Math.max(...words.map((word) => textWidth(word, { size: 12 }))));
  const start = width < NAMES_FROM ? 0 : left;
  const from = start + wordRoom + (wordRoom > 0 ? GAP : 0);
  const step = Math.min(SWATCH.width, (width - from) / classes.tints.length);
  const end = from + step * classes.tints.length;
  const amounts = { y: top + directions.length * 18 + 9 };
  const key: KeyMarks = {
    swatches: directions.flatMap((sign, row) =>
      classes.tints.map((_, i) => ({
        id: `class-${sign}-${i}`,
        x: from + i * step,
        y: top + row * 18,
        width: step - 1,
        height: SWATCH.height,
        look: lookOf({ value: sign * (classes.from[i - 1] ?? classes.from[0] / 2), mirror: false }, rows),
      })),
    ),
    texts: [
      ...words.flatMap((text, row) =>
        text ? [{ id: `word-${row}`, x: start, y: top + row * 18 + 11, text, anchor: "start" as const }] : [],
      ),
      ...classes.from.map((amount, i) => ({
        id: `from-${i}`,
        x: from + (i + 1) * step,
        y: amounts.y,
        text: shortMoney(amount, formats, t),
        anchor: "middle" as const,
      })),
    ],
  };
  const signs = [
    ...(ever.mirror ? [{ id: "mirror", text: t("key.mirror"), cell: { value: classes.from[0], mirror: true } }] : []),
    ...(ever.gap ? [{ id: "gap", text: t(`key.gap.${show}`), cell: { value: null, mirror: false } }] : []),
    ...(ever.zero ? [{ id: "zero", text: t("key.zero"), cell: { value: 0, mirror: false } }] : []),
  ];
  signs.forEach(({ id, text, cell }, i) => {
    const at = narrow ? { x: start, y: amounts.y + 10 + i * 19 } : { x: end + 34, y: top + i * 18 };
    key.swatches.push({ id, ...at, width: 22, height: SWATCH.height, look: lookOf(cell, rows) });
    key.texts.push({ id, x: at.x + 22 + GAP, y: at.y + 11, text, anchor: "start" });
  });
  return key;
}
