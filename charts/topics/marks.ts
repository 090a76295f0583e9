import type { Context, Marks, Size, Target } from "@/lib/chart";
import { LINE_HEIGHT } from "@/lib/label-placement";
import { onDemand } from "@/lib/on-demand";
import { fontOf, textWidth } from "@/lib/text-width";
import { type Token, themeInk } from "@/lib/theme";
import { fitLines } from "./fit";
import { type Box, PAD, placed } from "./layout";
import type { State } from "./params";
import type { Item, Rows, Theme } from "./select";
import { figureText } from "./words";

export interface CellMark extends Box {
  id: string;
  lines: string[];
  /** The kind in a word, where it fits. */
  word: string | null;
  kind: Item["kind"];
  fill: Token;
  accent: Token;
  faded: boolean;
}

export interface TopicMarks extends Marks {
  font: number;
  cells: CellMark[];
  heads: { id: string; x: number; y: number; lines: string[]; ink: Token; faded: boolean }[];
}

/** Columns on a wide screen, rows under each other on a narrow one; a point has the same area everywhere. */
export function marks(rows: Rows, _state: State, size: Size, context: Context<State>): TopicMarks {
  const font = fontOf(size.width);
  const { heads, cells } = placed(rows, size.width, size.height);
  const faded = (theme: Theme) => rows.open !== null && rows.open.id !== theme.id;
  const nothing = { id: "none", x: 0, y: font * 2, lines: [context.t("drawing.none")], ink: "muted" as const, faded: false };
  return {
    ...size,
    font,
    heads:
      cells.length === 0
        ? [nothing]
        : heads.map(({ theme, ...head }) => ({ ...head, id: theme.id, ink: inkOf(theme), faded: faded(theme) })),
    cells: cells.map(({ item, theme, box }) => ({
      id: item.id,
      ...box,
      ...written(item, box, font, context),
      kind: item.kind,
      fill: theme.scope === "address" ? (`${inkOf(theme)}-tint` as Token) : "land",
      accent: inkOf(theme),
      faded: faded(theme),
    })),
    targets: onDemand(() => cells.map(({ item, theme, box }) => targetOf(item, theme, box, rows, context))),
    pick: 70,
  };
}

/** What a cell says, in the lines it has room for, and the kind of a point below if there is a line left. */
function written(item: Item, box: Box, font: number, context: Context<State>): Pick<CellMark, "lines" | "word"> {
  const { t } = context;
  const label = item.point?.short ?? (item.figure ? figureText(item.figure, context) : t("unit.words", { n: item.weight }));
  const width = box.width - PAD - 6;
  const most = Math.max(0, Math.floor((box.height - 6) / (font * LINE_HEIGHT)));
  const lines = fitLines(label, width, { size: font }, most);
  const word = item.point ? t(`kind.${item.point.kind}`) : null;
  return { lines, word: word !== null && most > lines.length && textWidth(word, { size: 12 }) <= width ? word : null };
}

function inkOf({ place, scope }: Theme): Token {
  return scope === "address" ? themeInk(place) : "grey-1";
}

function targetOf(item: Item, theme: Theme, box: Box, rows: Rows, context: Context<State>): Target {
  const { t, href } = context;
  const { point, figure } = item;
  return {
    id: item.id,
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
    head: theme.short,
    lines: point
      ? [t("tip.point", { kind: t(`kind.${point.kind}`), actor: point.actorName, verb: point.verb }), point.title]
      : [figure ? figureText(figure, context) : t("unit.words", { n: item.weight })],
    href: href({ topic: rows.open?.id === theme.id ? "" : theme.id }),
  };
}
