import type { Context, Marks, Size } from "@/lib/chart";
import { onDemand } from "@/lib/on-demand";
import { type Bars, bars, barsHeight } from "./bars";
import { type Dots, dots, dotsHeight } from "./dots";
import { type Lines, lines, linesHeight } from "./lines";
import type { State } from "./params";
import type { Rows } from "./select";
import { barTargets, dotTargets, yearTargets } from "./targets";

export interface RailMarks extends Marks {
  drawn: Bars | Dots | Lines;
}

export function height(width: number, rows: Rows): number {
  return { definition: barsHeight, member: dotsHeight, year: linesHeight }[rows.by](width, rows);
}

export function marks(rows: Rows, _state: State, size: Size, context: Context<State>): RailMarks {
  if (rows.by === "year") {
    const drawn = lines(rows, size, context);
    return { ...size, drawn, targets: onDemand(() => yearTargets(drawn, rows, context)), pick: "x" };
  }
  if (rows.by === "member") {
    const drawn = dots(rows, size, context);
    return { ...size, drawn, targets: onDemand(() => dotTargets(drawn, rows, context)), pick: 30 };
  }
  const drawn = bars(rows, size, context);
  return { ...size, drawn, targets: onDemand(() => barTargets(drawn, rows, context)), pick: 45 };
}
