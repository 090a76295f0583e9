/** A view as office programs can draw it anew: the shape of the stage `office`. */
import type { Token } from "./theme";

/** What an office program draws anew from the numbers, where it has a chart of the kind: lines over stacked areas along one axis. */
export interface OfficeChart {
  /** Along the axis. */
  categories: string[];
  /** Of every value. */
  unit: string;
  /** How values are written, as a format code of spreadsheets: "#,##0". */
  format: string;
  /** How far the axis of values goes; as far as a program chooses when left out. */
  most?: number;
  series: OfficeSeries[];
}

export interface OfficeSeries {
  name: string;
  /** One for each category, as in the table; null where there is none. */
  values: (number | null)[];
  ink: Token;
  /** From 0 to 1; whole when left out. */
  opacity?: number;
  look: "area" | "line" | "dashed" | "dotted" | "points" | "unsure-points";
  /** Whether the key leaves it out: the series before it says what it is. */
  unlisted?: true;
}
