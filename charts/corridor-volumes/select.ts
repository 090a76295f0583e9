import type { Slice } from "@/lib/chart";
import type { State } from "./params";
import { type Kind, UNITS, type Unit, type Volume } from "./volumes";

export interface VolumeSlice extends Slice {
  corridors: { id: string; short: string }[];
  volumes: Volume[];
}

/** A volume as drawn, with an id of its own. */
export interface Value extends Volume {
  id: string;
}

/** What was stated of one corridor in one unit and scope: one scale, one set of bars. */
export interface Panel {
  id: string;
  corridor: string;
  /** Its name for readers. */
  short: string;
  scope: string;
  unit: Unit;
  /** By year; within one, what was meant or counted in part comes before what was reported of the whole. */
  values: Value[];
  /** The values of full years, by year. */
  full: Value[];
}

export interface Rows {
  panels: Panel[];
  /** The years of the shared axis, without gaps. */
  years: number[];
  plans: boolean;
  /** The year written out, if one is. */
  year: number | null;
  units: Unit[];
  /** Counts that go on over years, which have no panel. */
  cumulative: Value[];
  /** The short names of the corridors asked for. */
  asked: string[];
  unit: State["unit"];
  /** Ids of the sources of what is drawn, the first panel's first. */
  drawn: string[];
  sources: Slice["sources"];
}

const ORDER: Kind[] = ["plan", "target", "forecast", "scenario", "planned-capacity", "capacity", "part-year", "reported", "cumulative"];

/** Whether a value is traffic that was counted, and neither a plan nor a capacity. */
export const isTraffic = ({ kind }: Volume) => kind === "reported" || kind === "part-year";
export const isCapacity = ({ kind }: Volume) => kind === "capacity" || kind === "planned-capacity";

export function select(data: VolumeSlice, { unit, corridors, kinds, year: asked }: State): Rows {
  const plans = kinds === "plans";
  const year = asked === "" ? null : Number(asked);
  const chosen = (volume: Volume) => corridors.includes(volume.corridor) && (unit === "all" || volume.unit === unit);
  const values = identified(data.volumes);
  const panels = panelsOf(values, data.corridors)
    .map((panel) => ({ ...panel, values: panel.values.filter((value) => chosen(value) && (plans || isTraffic(value))) }))
    .filter((panel) => panel.values.length > 0);
  const known = panels.flatMap((panel) => panel.values.map((value) => value.year));
  const spanned = [...known, ...(year === null || known.length === 0 ? [] : [year])];
  const first = Math.min(...spanned);
  return {
    panels,
    years: known.length > 0 ? Array.from({ length: Math.max(...spanned) - first + 1 }, (_, i) => first + i) : [],
    plans,
    year,
    units: UNITS.filter((one) => panels.some((panel) => panel.unit === one)),
    cumulative: values.filter((value) => value.kind === "cumulative" && chosen(value)),
    asked: data.corridors.filter(({ id }) => corridors.includes(id)).map(({ short }) => short),
    unit,
    drawn: [...new Set(panels.flatMap((panel) => panel.values.map(({ source }) => source)))],
    sources: data.sources,
  };
}

/** Every panel, whatever the state: the corridor with the most full years first, and of each corridor the panel with the most. */
function panelsOf(values: Value[], corridors: VolumeSlice["corridors"]): Panel[] {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    if (value.kind === "cumulative") continue;
    const key = `${value.corridor}|${value.unit}|${value.scope}`;
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  const panels = Array.from(groups, ([id, own]): Panel => {
    const [{ corridor, scope, unit }] = own;
    const sorted = own.toSorted((a, b) => a.year - b.year || rankOf(a) - rankOf(b));
    const short = corridors.find((one) => one.id === corridor)?.short ?? corridor;
    return { id, corridor, short, scope, unit, values: sorted, full: sorted.filter(({ kind }) => kind === "reported") };
  });
  const counted = (panel: Panel) => new Set(panel.full.map(({ year }) => year)).size;
  const most = (corridor: string) => Math.max(...panels.filter((panel) => panel.corridor === corridor).map(counted));
  return panels.toSorted(
    (a, b) =>
      most(b.corridor) - most(a.corridor) ||
      corridors.findIndex(({ id }) => id === a.corridor) - corridors.findIndex(({ id }) => id === b.corridor) ||
      counted(b) - counted(a),
  );
}

function rankOf({ kind, only }: Value): number {
  return ORDER.indexOf(kind) - (only ? 0.5 : 0);
}

/** Ids that stay as rows come and go: corridor, unit, year, kind and source. */
function identified(volumes: Volume[]): Value[] {
  const used = new Map<string, number>();
  return volumes.map((volume) => {
    const { corridor, unit, year, kind, source } = volume;
    const id = [corridor, unit, year, kind, source].join("-").toLowerCase();
    const n = (used.get(id) ?? 0) + 1;
    used.set(id, n);
    return { ...volume, id: n > 1 ? `${id}-${n}` : id };
  });
}

/** The same with the first `n` panels, on the same years. */
export function fewer(rows: Rows, n: number): Rows {
  const panels = rows.panels.slice(0, n);
  return { ...rows, panels, drawn: [...new Set(panels.flatMap((panel) => panel.values.map(({ source }) => source)))] };
}
