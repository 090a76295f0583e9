/** How much room strips take, before anything is written on them. All in pixels. */
import type { Rows, Strip } from "./select";

/** Width from which strips run across; below it they run downwards, so that names can be read. */
export const ACROSS = 560;
/** Width from which strips that run downwards stand in two columns. */
export const PAIRED = 460;
export const COLUMN_GAP = 24;

export const HEAD_LINE = 17;
export const NAME_ROW = 15;
export const KEY_ROW = 20;
export const AXIS = 26;
/** How long the longest strip is where strips run downwards. */
const LONGEST_DOWN = 430;
/** Between the head of a strip that runs downwards and its first place. */
export const DOWN_HEAD = 16;
/** Under a strip that runs downwards: half a name and paper. */
export const DOWN_FOOT = 26;

/** The parts of a strip that runs across, under its head. */
export interface Level {
  /** Rows of names of places over the line. */
  names: number;
  /** Whether gauges are written under the line, and names of countries that have no room in their band under it. */
  gauges: boolean;
  under: boolean;
  /** Whether lengths and counts are written in the head. */
  lengths: boolean;
  /** Whether countries are drawn. */
  bands: boolean;
}

export const LINE_HALF = 7;
/** Between a head and the names under it. */
export const HEAD_FOOT = 6;
export const GAUGE_ROW = 15;
export const BAND = 17;
const UNDER_ROW = 15;
const GAP = 14;

export function bodyHeight({ names, gauges, under, bands }: Level): number {
  const over = names > 0 ? HEAD_FOOT + names * NAME_ROW : 0;
  return over + 2 * LINE_HALF + (gauges ? GAUGE_ROW : 0) + (bands ? BAND : 0) + (under ? UNDER_ROW : 0);
}

/** What is given up where a drawing is low, in this order; the first is as rich as a strip gets. */
export function levels(strips: number): Level[] {
  const full = { gauges: true, under: true, lengths: true, bands: true };
  const low = { gauges: false, under: false, bands: true };
  const most = namesFor(strips);
  return [
    ...Array.from({ length: most + 1 }, (_, i) => ({ ...full, names: most + 1 - i })),
    { ...full, names: 1, under: false },
    { ...low, names: 1, lengths: true },
    { ...low, names: 1, lengths: false },
    { ...low, names: 0, lengths: false },
    { ...low, names: 0, lengths: false, bands: false },
  ];
}

/** Rows of names that suit a number of strips. */
function namesFor(strips: number): number {
  return strips < 4 ? 3 : 2;
}

export const gapOf = ({ lengths, bands }: Level) => (lengths ? GAP : bands ? 5 : 2);

/** The height that suits a width. */
export function height(width: number, rows: Rows): number {
  const { strips } = rows;
  if (width < ACROSS) return downHeight(width, rows);
  const level = levels(strips.length)[1];
  const heads = strips.reduce((sum, strip) => sum + headLines(strip, width) * HEAD_LINE, 0);
  return Math.round(heads + strips.length * (bodyHeight(level) + gapOf(level)) + AXIS + keyRoom(width));
}

function downHeight(width: number, rows: Rows): number {
  const scale = LONGEST_DOWN / longest(rows);
  const room = columnWidth(width);
  return Math.round(
    linesOfStrips(rows, width).reduce(
      (sum, line) =>
        sum + Math.max(...line.map((strip) => headLines(strip, room))) * HEAD_LINE + reach(line) * scale + DOWN_FOOT + DOWN_HEAD,
      keyRoom(width),
    ),
  );
}

export const columnsOf = (width: number) => (width < PAIRED ? 1 : 2);

export function columnWidth(width: number): number {
  const columns = columnsOf(width);
  return (width - (columns - 1) * COLUMN_GAP) / columns;
}

/** Strips that stand beside each other where they run downwards. */
export function linesOfStrips({ strips }: Rows, width: number): Strip[][] {
  const columns = Math.min(columnsOf(width), strips.length);
  return Array.from({ length: Math.ceil(strips.length / columns) }, (_, i) => strips.slice(i * columns, (i + 1) * columns));
}

/** Kilometres from the first start to the last end of strips that share a zero. */
export function reach(strips: readonly Strip[]): number {
  return Math.max(...strips.map(({ km, zero }) => km - zero)) - Math.min(...strips.map(({ zero }) => -zero));
}

function longest({ strips }: Rows): number {
  return Math.max(...strips.map(({ km }) => km));
}

/** How many lines the head of a strip is likely to take: its words are not known yet. */
function headLines({ lengths, legs, name, corridor }: Strip, width: number): number {
  const unbuilt = legs.some(({ status }) => status !== "operating");
  const letters = 30 + (unbuilt ? 24 : 0) + lengths.reduce((sum, { of }) => sum + 34 + (name === of ? 0 : of.length), 0);
  const lines = (count: number, room: number) => Math.ceil((count * 6.8) / room);
  return lines(name.length * 1.2 + corridor.short.length + 62, width - 24) + lines(letters, width);
}

/** Room for the key under the strips. */
export function keyRoom(width: number): number {
  return 20 + KEY_ROW * (width < 320 ? 6 : width < 480 ? 5 : width < 700 ? 3 : width < 1000 ? 2 : 1);
}
