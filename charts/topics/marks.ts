import type { Context, Marks, Size, Target } from "@/lib/chart";
import { LINE_HEIGHT } from "@/lib/label-placement";
import { quantity } from "@/lib/quantity";
import { textWidth, wrapText } from "@/lib/text-width";
import { type Token, themeInk } from "@/lib/theme";
import type { State } from "./params";
import type { Item, Rows, Theme } from "./select";

export interface CellMark {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
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

const PAD = 10;
const GAP = 2;
const ROW = 40;

/** Columns on a wide screen, rows under each other on a narrow one; a point has the same area everywhere. */
export function marks(rows: Rows, _state: State, size: Size, context: Context<State>): TopicMarks {
  const font = size.width < 480 ? 12 : 13;
  const made = size.width < NARROW ? rowsLayout(rows, size, font, context) : columnsLayout(rows, size, font, context);
  if (rows.themes.length === 0)
    made.heads.push({ id: "none", x: 0, y: font * 2, lines: [context.t("title.none")], ink: "muted", faded: false });
  return { ...size, font, ...made, targets: targetsOf(rows, made.cells, context), pick: 70 };
}

export const NARROW = 560;

/** In pixels: rows need a height for each item; columns a share of the width. */
export function height(width: number, rows: Rows): number {
  if (width >= NARROW) return rows.themes.some(({ scope }) => scope === "summit") ? 560 : 340;
  const items = rows.themes.reduce((sum, theme) => sum + (rows.by === "words" ? 1.6 : theme.items.length), 0);
  return Math.max(120, Math.round(items * ROW + rows.themes.length * 30 + 4));
}

function columnsLayout(rows: Rows, size: Size, font: number, context: Context<State>) {
  const strips = [rows.themes.filter(({ scope }) => scope === "address"), rows.themes.filter(({ scope }) => scope === "summit")].filter(
    (strip) => strip.length > 0,
  );
  const headRoom = font * LINE_HEIGHT * 2 + 10;
  const free = size.height - strips.length * headRoom - 6;
  const cells: CellMark[] = [];
  const heads: TopicMarks["heads"] = [];
  let top = 0;
  for (const strip of strips) {
    const weight = strip.reduce((sum, theme) => sum + theme.weight, 0);
    const tall = (free * weight) / Math.max(rows.total, 1);
    let left = 0;
    for (const theme of strip) {
      const width = (size.width * theme.weight) / weight;
      heads.push(head(theme, rows, left, top + font, width - PAD, font, font * LINE_HEIGHT, context));
      theme.items.forEach((item, i) => {
        const each = tall / theme.items.length;
        cells.push(
          cell(item, theme, rows, { x: left, y: top + headRoom + i * each, width: width - GAP, height: each - GAP }, font, context),
        );
      });
      left += width;
    }
    top += headRoom + tall + 6;
  }
  return { cells, heads };
}

function rowsLayout(rows: Rows, size: Size, font: number, context: Context<State>) {
  const cells: CellMark[] = [];
  const heads: TopicMarks["heads"] = [];
  const free = size.height - rows.themes.length * 30 - 4;
  let top = 0;
  for (const theme of rows.themes) {
    heads.push(head(theme, rows, 0, top + font + 4, size.width, font, 0, context));
    top += 26;
    const tall = (free * theme.weight) / Math.max(rows.total, 1);
    theme.items.forEach((item, i) => {
      const each = tall / theme.items.length;
      cells.push(cell(item, theme, rows, { x: 0, y: top + i * each, width: size.width, height: each - GAP }, font, context));
    });
    top += tall + 4;
  }
  return { cells, heads };
}

/** The name of a theme with its count, over its cells; `drop` moves a single line down to them, in pixels. */
function head(
  theme: Theme,
  rows: Rows,
  x: number,
  y: number,
  width: number,
  font: number,
  drop: number,
  { formats }: Context<State>,
): TopicMarks["heads"][number] {
  const style = { size: font, weight: 600 as const };
  const text = `${theme.short} ${formats.number(theme.weight, 0)}`;
  const wrapped = wrapText(text, width, style);
  const lines = wrapped.slice(0, 2);
  if (wrapped.length > 2) lines[1] = `${fit(lines[1], width - font, style)}…`;
  return {
    id: theme.id,
    x,
    y: y + (2 - lines.length) * drop,
    lines,
    ink: inkOf(theme),
    faded: rows.open !== null && rows.open.id !== theme.id,
  };
}

function fit(text: string, width: number, style: { size: number; weight: 600 | 400 }): string {
  let short = text;
  while (short.length > 1 && textWidth(short, style) > width) short = short.slice(0, -1);
  return short.trimEnd();
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

function cell(item: Item, theme: Theme, rows: Rows, box: Box, font: number, { t, formats }: Context<State>): CellMark {
  const label =
    item.point?.short ??
    (item.figure
      ? `${quantity(item.figure.value, item.figure.unit, formats)} – ${item.figure.subject}`
      : t("cell.words", { n: theme.weight }));
  const style = { size: font, weight: 400 as const };
  const width = box.width - PAD - 6;
  const most = Math.max(0, Math.floor((box.height - 6) / (font * LINE_HEIGHT)));
  const wrapped = wrapText(label, width, style).map((line) =>
    textWidth(line, style) > width ? `${fit(line, width - font * 0.8, style)}…` : line,
  );
  const lines = wrapped.slice(0, most);
  const word = item.point ? t(`kind.${item.point.kind}`) : null;
  const room = most > lines.length && word !== null && textWidth(word, { size: 12 }) <= width;
  return {
    id: item.id,
    ...box,
    lines,
    word: room ? word : null,
    kind: item.kind,
    fill: theme.scope === "address" ? (`${inkOf(theme)}-tint` as Token) : "land",
    accent: inkOf(theme),
    faded: rows.open !== null && rows.open.id !== theme.id,
  };
}

function inkOf({ place, scope }: Theme): Token {
  return scope === "address" ? themeInk(place) : "grey-1";
}

function targetsOf(rows: Rows, cells: CellMark[], { t, formats, href }: Context<State>): Target[] {
  const boxes = new Map(cells.map((one) => [one.id, one]));
  return rows.themes.flatMap((theme) =>
    theme.items.flatMap((item): Target[] => {
      const box = boxes.get(item.id);
      if (!box) return [];
      const { point, figure } = item;
      const lines = point
        ? [t("tip.point", { kind: t(`kind.${point.kind}`), actor: point.actorName, verb: point.verb }), point.title]
        : figure
          ? [`${t(`ui.qualifier.${figure.qualifier}`)} ${quantity(figure.value, figure.unit, formats)}: ${figure.subject}`]
          : [t("cell.words", { n: theme.weight })];
      return [
        {
          id: item.id,
          x: box.x + box.width / 2,
          y: box.y + box.height / 2,
          group: theme.id,
          head: theme.short,
          lines,
          href: href({ topic: rows.open?.id === theme.id ? "" : theme.id }),
        },
      ];
    }),
  );
}
