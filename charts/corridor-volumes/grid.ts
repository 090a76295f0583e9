/** Panels in rows, with their words broken into lines: as many side by side as their height asks for. */
import type { Context, Size } from "@/lib/chart";
import { fontOf, wrapText } from "@/lib/text-width";
import { axisRoom, columnsOf, columnWidth, gridOf, headRoom, labelRoom, lineOf, ROW_GAP, SMALL, scopeLines } from "./layout";
import type { State } from "./params";
import type { Panel, Rows } from "./select";
import { monthsText } from "./wording";

export interface GridRow {
  panels: Panel[];
  /** Of each panel, in lines. */
  heads: string[][];
  scopes: string[][];
  notes: string[][];
  /** Room over the labels and below the baseline, in pixels. */
  head: number;
  foot: number;
}

interface Grid {
  grid: GridRow[];
  /** Width of a panel, how many stand side by side, height of its bars and room for labels over them, in pixels. */
  own: number;
  columns: number;
  tall: number;
  room: number;
}

/** Of bars, in pixels: lower than the first, more panels stand side by side if there is room for them; the second at the least. */
const [LOW, LEAST] = [64, 16];
/** The narrowest a panel may be for that, in pixels. */
const NARROWEST = 110;

/** The grid for a size, `used` pixels of its height by the key. Where bars stay low all the same, months go unnamed and labels have one line of room. */
export function gridFor(rows: Rows, size: Size, used: number, context: Context<State>): Grid {
  const [fewest, n] = [columnsOf(size.width, rows.panels.length), rows.panels.length];
  const best = made(rows, size, used, fewest, false, context);
  if (best.tall >= LOW || n === 0) return best;
  const counts = Array.from({ length: n }, (_, i) => i + 1).filter((one) => one > fewest && columnWidth(size.width, one) >= NARROWEST);
  for (const tight of [false, true])
    for (const columns of [fewest, ...counts]) {
      const next = made(rows, size, used, columns, tight, context);
      if (next.tall >= LOW) return next;
      if (next.tall > best.tall) Object.assign(best, next);
    }
  return best;
}

function made({ panels }: Rows, size: Size, used: number, columns: number, tight: boolean, context: Context<State>): Grid {
  const font = fontOf(size.width);
  const own = columnWidth(size.width, columns);
  const room = tight ? Math.round(font * 1.7) : labelRoom(font);
  const most = (lines: string[][]) => Math.max(...lines.map(({ length }) => length));
  const grid = gridOf(panels, columns).map((row): GridRow => {
    const heads = row.map(({ short: corridor, unit }) => wrapText(context.t("head", { corridor, unit }), own, { size: font, weight: 600 }));
    const scopes = row.map((panel) => scopeLines(panel, own));
    const notes = row.map((panel) => (tight ? [] : noteLines(panel, own, context)));
    return {
      panels: row,
      heads,
      scopes,
      notes,
      head: headRoom(most(heads.map((lines, i) => [...lines, ...scopes[i]])) - 1, font),
      foot: axisRoom(font) + most(notes) * lineOf(SMALL),
    };
  });
  const fixed = grid.reduce((sum, { head, foot }) => sum + head + room + foot, used + 6 + (grid.length - 1) * ROW_GAP);
  return { grid, own, columns, room, tall: Math.max(LEAST, (size.height - fixed) / Math.max(grid.length, 1)) };
}

/** The months of the parts of years in a panel: "Hatched: Jan–Nov 2021 and 2022; Jan–Mar 2024". */
function noteLines({ values }: Panel, width: number, context: Context<State>): string[] {
  const { t, formats } = context;
  const spans = new Map<string, string[]>();
  for (const { months, year } of values)
    if (months) {
      const span = formats.months(...months);
      spans.set(span, [...(spans.get(span) ?? []), String(year)]);
    }
  if (spans.size === 0) return [];
  const list = Array.from(spans, ([months, years]) => monthsText(months, formats.list(years), t)).join("; ");
  return wrapText(t("drawing.part", { list }), width, { size: SMALL });
}
