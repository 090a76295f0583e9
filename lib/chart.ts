/**
 * The chart contract. A chart is written once, as stages: dataset → slice → rows → marks → svg, with a table and words
 * beside them; page, live chart, files, embeds and slides are renderings of it and know nothing of how it draws.
 */
import type { ReactNode } from "react";
import type { Dataset } from "@/data/read";
import type { Formats } from "./format";
import type { Translate } from "./messages";
import type { OfficeChart } from "./office";
import type { Paint } from "./theme";
import { type Params, RESERVED, type Renamed } from "./url-state";

/** In CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** What the stages that make words need: the reader's language and where links go. */
export interface Context<S> {
  locale: string;
  /** A message of this chart, by its name in messages/{locale}/{chart}.json, or of the interface as "ui.name". */
  t: Translate;
  formats: Formats;
  /** The permalink of this chart with some of its state changed. Links to it change the chart in place. */
  href(patch: Partial<S>): string;
  /** A page of this summit: page("sources#WDI-ON"). */
  page(path: string): string;
}

/** A source as the source line cites it. */
export interface CitedSource {
  id: string;
  publisher: string;
  title: string;
  url?: string;
  date?: string;
  retrieved: string;
  licence: string;
}

/** What the server cuts from the dataset for a chart; JSON, small: it travels with the page. */
export interface Slice {
  sources: CitedSource[];
}

/** One thing drawn that a reader can point at, reach with the arrow keys and hear. Positions in pixels of the chart. */
export interface Target {
  id: string;
  x: number;
  y: number;
  /** Of a wide mark: how far to either side of it a pointer is on it. */
  half?: number;
  /** Left and right walk within a group; up and down change group. Without groups a key leads to the nearest in its direction. */
  group?: string;
  /** The tooltip: a head and lines. Together they are what the live region speaks. */
  head: string;
  lines: string[];
  /** Where selecting it leads: a permalink (in place) or a page. */
  href?: string;
}

/** Everything that is drawn, placed in pixels. Charts extend it with their own marks. */
export interface Marks extends Size {
  /** Made when first asked for: a drawing that nobody points at needs none. */
  targets(): Target[];
  /** How near a pointer picks a target: by x alone, or by distance within this many pixels. */
  pick: "x" | number;
}

/** `mirror`: a sum in which the importer's report stands in where the exporter has none. */
export type Provenance = "stated" | "measured" | "transcribed" | "mirror" | "filled" | "computed" | "general-knowledge";

export interface Column {
  id: string;
  label: string;
  /** Printed once, in the head. */
  unit?: string;
  kind: "text" | "number" | "year";
}

/** A cell: what is shown and, for numbers, the value behind it; or sources by their ids, which `sourceCell` makes. */
export type Cell = { text: string; value?: number | null; sources?: readonly string[]; href?: string } | null;

/** A cell that names sources: a page shows who published them and leads to each, a file has their ids. */
export function sourceCell(...ids: readonly string[]): Cell {
  return ids.length > 0 ? { text: ids.join("; "), sources: ids } : null;
}

/** Exactly what is drawn, as rows: read by the page's table, by CSV files and by screen readers. */
export interface Table {
  caption: string;
  columns: Column[];
  /** Columns that data files alone have, after the others. */
  beside?: Column[];
  /** `key` tells what a row is of, whatever its words and numbers: the same in every release. */
  rows: { key?: string; cells: Cell[]; beside?: Cell[]; provenance?: Provenance }[];
}

/** Every row that a chart's states choose from, with what the rows rest on, and definitions, gaps and caveats. */
export interface FullTable extends Slice {
  table: Table;
  notes: string[];
}

/** The longest title, in letters. */
export const LONGEST_TITLE = 159;

export interface Words {
  /** The finding, computed from the state; at most LONGEST_TITLE letters. */
  title: string;
  /** Measure, unit, period. */
  subtitle: string;
  /** The chart in a few sentences, for those who do not see it. */
  alt: string;
  /**
   * One sentence that can be printed, without a link: the number with its qualifier, who stated it and when, what the check
   * came to, and what was computed here for this state; where a chart is about no one figure, what it counts and from whom.
   */
  press: string;
  /** What the chart says beyond its title, in sentences. */
  sentences: string[];
  /** Definitions, gaps and caveats. */
  notes: string[];
  /** Those of the notes without which the drawing would mislead: they stand under it wherever it goes. */
  carried?: string[];
  /** What those say in the fewest words, for a picture as small as a link preview; the same when left out. */
  brief?: string[];
  /** Ids of the sources that what is drawn rests on, in the order of the source line. */
  sources: string[];
  /** The last year of the data drawn. */
  dataEnd?: number;
}

/** Pan and zoom: a translation in pixels of the unzoomed chart and a scale from 1. */
export interface Zoom {
  x: number;
  y: number;
  k: number;
}

/** What a drawing's one axis of values covers: from zero to a value, in US dollars, shares of one, or kilometres. */
export interface Axis {
  unit: "usd" | "share" | "km";
  to: number;
}

/** How much lower and higher a drawing may be than what suits its width, where its chart does not say. */
export const STRETCH = { least: 0.6, most: 1.6 } as const;

/** The sections of the dashboard, in its order; each has a name in the messages, "site.section.trade". */
export const SECTIONS = ["trade", "corridors", "topics"] as const;
export type Section = (typeof SECTIONS)[number];

/** What a reader follows through the charts of a summit: a member (ISO 3166 alpha-3, lower case), a corridor or a stated figure (their ids). */
export type Followed = { member: string } | { corridor: string } | { figure: string };

/** Of a chart’s state what shows something that is followed: parts of several states where it can be read in several ways, the first one first. */
export type Follows<S> = Partial<S> | readonly Partial<S>[] | undefined;

/** A state worth looking at, as a query string. */
export interface Notable {
  name: string;
  query: string;
}

export interface Chart<S extends object, D, L extends Slice, R, M extends Marks> {
  id: string;
  section: Section;
  /** Whether a summit's dataset holds what the chart draws; where it does not, the chart has no place in that summit. Always when left out. */
  available?(dataset: Dataset): boolean;
  /** What the parameters need to know of a dataset (years, ids): JSON, small. */
  domain(dataset: Dataset): D;
  params(domain: D): Params<S>;
  /** What its parameters and their values were called before. */
  renamed?: Renamed;
  /** How the dashboard shows it: live, or as a small picture under its finding that leads to its page. Live when left out. */
  dashboard?: "live" | "picture";
  /** What of its state shows what a reader follows, several where that can be read in several ways; undefined where it has nothing of it. Runs on the server only. */
  follows?(followed: Followed, dataset: Dataset): Follows<S> | Promise<Follows<S>>;
  /** States with one key share a slice; another key is fetched. One slice for all when left out. */
  sliceKey?(state: S): string;
  /** Runs on the server only. */
  slice(dataset: Dataset, state: S): L | Promise<L>;
  rows(slice: L, state: S): R;
  /** For drawings with one axis of values: what it covers, and the same rows on an axis that goes to another value. Views side by side share it where their units agree. */
  axis?: { of(rows: R): Axis; over(rows: R, to: number): R };
  /** Height in pixels that suits a width in pixels. */
  height(width: number, rows: R): number;
  /** How much lower and higher than that a drawing may be asked to be, as shares of it; STRETCH when left out. `brief` is how low in a picture as small as a link preview, where that differs. */
  stretch?: { least: number; most: number; brief?: number };
  /** For drawings of rows that stand for themselves: how many there are, and the same with `n` of them, for a picture that is too small for all. `least` is how low the drawing may be before it goes without rows in a small picture, as a share of what suits it. */
  fewer?: { of(rows: R): number; take(rows: R, n: number): R; least?: number };
  /** `size.still` of a drawing that nobody moves: what lies outside it may be left out. */
  marks(rows: R, state: S, size: Size & { still?: boolean }, context: Context<S>): M;
  /** The inside of the <svg>: no hooks, no classes, colours from `paint`. A group with `data-moves` is what pans and zooms. `active` is the id of the target pointed at. */
  Svg(props: { marks: M; paint: Paint; active: string | null; uid: string; context: Context<S> }): ReactNode;
  /** HTML beside the drawing, made of plain links: a list that drives the chart, or a panel about what is chosen. No hooks. */
  Aside?(props: { rows: R; state: S; context: Context<S> }): ReactNode;
  table(rows: R, state: S, context: Context<S>): Table;
  /** The full table behind the chart, whatever the state; runs on the server only. The table of the default state when left out. */
  all?(dataset: Dataset, context: Context<S>): FullTable | Promise<FullTable>;
  words(rows: R, state: S, context: Context<S>): Words;
  /** The chart as office programs can draw it, with the numbers of the table; left out by charts that they have no kind for. */
  office?(rows: R, state: S, context: Context<S>): OfficeChart | Promise<OfficeChart>;
  /** The name of a parameter's value, where the messages cannot know it (ids from the dataset). */
  valueLabel?(name: keyof S & string, value: string, slice: L, context: Context<S>): string | undefined;
  /** Whether choosing a value would show something in a state; all are offered when left out. The value in the URL always is. */
  offers?(name: keyof S & string, value: string, slice: L, state: S): boolean;
  /** Which parameters have an effect in a state; all when left out. */
  applies?(name: keyof S & string, state: S, slice: L): boolean;
  /** For charts that pan and zoom: between the state and the transform of the drawing. */
  zoom?: {
    read(state: S, size: Size, rows: R): Zoom;
    write(zoom: Zoom, state: S, size: Size, rows: R): Partial<S>;
    max: number;
  };
  /** Static files that the drawing refers to, fetched early. */
  files?: readonly string[];
  /** Lighter copies of those, for drawings that must be light: address → address. */
  lighter?: Readonly<Record<string, string>>;
  /** For the gallery and the tests, beginning with the default; a function where the states name ids or years of the dataset. */
  notable: Notable[] | ((domain: D) => Notable[]);
}

/** What code that serves every chart alike knows of one. */
// biome-ignore lint/suspicious/noExplicitAny: a catalogue holds charts of different state and rows
export type AnyChart = Chart<any, any, any, any, any>;

/** Checks what types cannot, and returns the chart as it is. */
export function defineChart<S extends object, D, L extends Slice, R, M extends Marks>(chart: Chart<S, D, L, R, M>): Chart<S, D, L, R, M> {
  if (!/^[a-z][a-z-]*$/.test(chart.id)) throw new Error(`chart id "${chart.id}" is no URL slug (expected lower-case letters and hyphens)`);
  if (!(SECTIONS as readonly string[]).includes(chart.section))
    throw new Error(
      `chart ${chart.id} names the section "${chart.section}" (expected ${SECTIONS.join(", ")}; a new one belongs into lib/chart.ts)`,
    );
  return chart;
}

/** The states of a chart that are worth looking at, for a dataset's domain. */
export function notableOf(chart: AnyChart, domain: unknown): Notable[] {
  return typeof chart.notable === "function" ? chart.notable(domain) : chart.notable;
}

/** Throws when a chart takes a parameter name that belongs to every view. */
export function assertNames(chart: AnyChart, params: Params<object>): void {
  const taken = Object.keys(params).filter((name) => (RESERVED as readonly string[]).includes(name));
  if (taken.length > 0) throw new Error(`chart ${chart.id} may not name a parameter ${taken.join(", ")}: these belong to every view`);
}
