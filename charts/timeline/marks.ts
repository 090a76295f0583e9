import type { Context, Marks, Size } from "@/lib/chart";
import { LINE_HEIGHT } from "@/lib/label-placement";
import { onDemand } from "@/lib/on-demand";
import { fontOf } from "@/lib/text-width";
import type { Token } from "@/lib/theme";
import { type PanelMark, panelMark, plotOf } from "./axis";
import { type EntryMark, entryMark, inkOf } from "./entry-mark";
import { type KeyMark, keyOf } from "./key";
import { laneRows } from "./lanes";
import { AXIS, eased, FOOT, headHeight, heightOf, type Panel, panelsOf, rowHeight } from "./layout";
import type { State } from "./params";
import type { Entry, Rows, ThemeRow } from "./select";
import { targets } from "./targets";

export interface TextMark {
  id: string;
  x: number;
  y: number;
  lines: string[];
  ink: Token;
  bold: boolean;
  suffix: { x: number; y: number; text: string } | null;
}

export interface TimelineMarks extends Marks {
  font: number;
  /** Whether signs are small, to stand beside and under one another. */
  small: boolean;
  key: KeyMark[];
  panels: PanelMark[];
  texts: TextMark[];
  entries: EntryMark[];
}

export function marks(rows: Rows, _state: State, size: Size, context: Context<State>): TimelineMarks {
  const font = fontOf(size.width);
  const key = keyOf(rows, size.width, context);
  const top = key.height + AXIS;
  const room = size.height - top - FOOT;
  const panels = panelsOf(rows, size.width);
  const tight = Math.max(...panels.map((panel) => heightOf(panel, size.width, "tight")));
  const made = room >= tight ? labelled(panels, rows, { ...size, top, room }, context) : laneRows(rows, { ...size, top, room }, context);
  return {
    ...size,
    font,
    key: key.items,
    small: room < tight,
    ...made,
    ...(made.entries.length > 0 ? {} : { panels: [], texts: [nothing(font * 2, context)] }),
    targets: onDemand(() => targets(rows, made.entries, context)),
    pick: 60,
  };
}

/** What stands where no entry is drawn. */
function nothing(y: number, { t }: Context<State>): TextMark {
  return { id: "none", x: 0, y, lines: [t("drawing.none")], ink: "muted", bold: false, suffix: null };
}

export interface Area extends Size {
  top: number;
  room: number;
}

type Drawn = Pick<TimelineMarks, "panels" | "texts" | "entries">;

function labelled(panels: readonly Panel[], rows: Rows, { width, height, top, room }: Area, context: Context<State>): Drawn {
  const font = fontOf(width);
  const line = font * LINE_HEIGHT;
  const [tight, easy] = (["tight", "easy"] as const).map((one) => Math.max(...panels.map((panel) => heightOf(panel, width, one))));
  const ease = Math.min(1.6, easy > tight ? (room - tight) / (easy - tight) : 1);
  const drawn: Drawn = { panels: [], texts: [], entries: [] };
  for (const panel of panels) {
    const beside = panel.labels > 0;
    const plot = plotOf(panel, rows, font, context);
    let y = top;
    for (const block of panel.blocks) {
      if (block.headed) {
        const head = eased(headHeight, ease);
        drawn.texts.push(headOf(block.theme, block.rows[0].entry, panel.x, y + head - 7, context));
        y += head;
      }
      for (const row of block.rows) {
        const tall = eased((one) => rowHeight(row, beside, width, one), ease);
        const text = row.height * line;
        const first = beside ? y + (tall - text) / 2 + font * 0.95 : y + font * 1.05;
        const middle = beside ? y + tall / 2 : y + text + (tall - text) / 2 - 1;
        drawn.texts.push({
          id: row.entry.id,
          x: panel.x,
          y: first,
          lines: row.lines,
          ink: "ink",
          bold: false,
          suffix: row.suffix && { text: row.suffix.text, x: panel.x + row.suffix.x, y: first + row.suffix.line * line },
        });
        drawn.entries.push(entryMark(row.entry, middle, plot, context));
        if (!beside) plot.bands.push([middle - 9, middle + 9]);
        plot.guides.push(middle);
        y += tall;
      }
    }
    if (beside) plot.bands.push([top - 4, y + 4]);
    drawn.panels.push(panelMark(plot, top - 4, Math.min(y + 4, height - FOOT)));
  }
  return drawn;
}

function headOf(theme: ThemeRow | null, entry: Entry, x: number, y: number, { t }: Context<State>): TextMark {
  const lines = [theme ? theme.short : t("group.none")];
  return { id: `head-${theme?.id ?? "none"}`, x, y, lines, ink: inkOf(entry), bold: true, suffix: null };
}
