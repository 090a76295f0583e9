import type { Token } from "@/lib/theme";
import { classOf } from "./classes";
import type { Cell, Rows } from "./select";

/** How a cell is drawn. */
export interface CellLook {
  /** A value; none; or nothing known. */
  kind: "value" | "zero" | "gap";
  fill: Token;
  opacity: number;
  /** What is written on it. */
  ink: Token;
  /** Whether a corner marks it as mirror data. */
  corner: boolean;
}

/** Measured is cool; of a balance, what is bought more than sold is grey, and both have their sign. */
export function lookOf({ value, mirror }: Pick<Cell, "value" | "mirror">, { classes }: Pick<Rows, "classes">): CellLook {
  if (value === null) return { kind: "gap", fill: "paper", opacity: 0, ink: "muted", corner: false };
  if (value === 0) return { kind: "zero", fill: "paper", opacity: 0, ink: "ink", corner: mirror };
  const place = classOf(classes, value);
  const strongest = place === classes.tints.length - 1;
  return {
    kind: "value",
    fill: value > 0 ? "measured" : "grey-1",
    opacity: classes.tints[place],
    ink: strongest ? "paper" : "ink",
    corner: mirror,
  };
}
