import type { Context, Marks, Size } from "@/lib/chart";
import { onDemand } from "@/lib/on-demand";
import { fontOf, wrapText } from "@/lib/text-width";
import { gridFor } from "./grid";
import { type KeyMark, keyOf } from "./key";
import { columnGap, ROW_GAP } from "./layout";
import { gutterOf, type PanelMarks, panelMarks } from "./panel";
import type { State } from "./params";
import type { Rows } from "./select";
import { targets } from "./targets";

export interface VolumeMarks extends Marks {
  font: number;
  key: KeyMark[];
  panels: PanelMarks[];
  /** Where there is nothing to draw, that there is nothing. */
  nothing: string[];
}

export function marks(rows: Rows, state: State, size: Size, context: Context<State>): VolumeMarks {
  const { width } = size;
  const font = fontOf(width);
  const key = keyOf(rows, width, context);
  const { grid, own, columns, tall, room } = gridFor(rows, size, key.height, context);
  const gutter = gutterOf(rows.panels, context);
  let top = key.height;
  const placed = grid.flatMap(({ panels, heads, scopes, notes, head, foot }) => {
    const row = panels.map((panel, i) => {
      const left = i * (own + columnGap(columns));
      const plot = top + head + room;
      const place = {
        ceiling: plot - room + 3,
        left,
        right: left + own,
        top,
        plot,
        bottom: plot + tall,
        font,
        gutter,
        heads: heads[i],
        scopes: scopes[i],
        notes: notes[i],
      };
      return panelMarks(rows, panel, place, context);
    });
    top += head + room + tall + foot + ROW_GAP;
    return row;
  });
  return {
    ...size,
    font,
    key: key.marks,
    panels: placed,
    nothing: placed.length === 0 ? wrapText(context.t("drawing.none"), width, { size: font }) : [],
    targets: onDemand(() => targets(rows, placed, state, context)),
    pick: Math.max(60, tall),
  };
}
