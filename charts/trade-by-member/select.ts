import type { Provenance, Slice } from "@/lib/chart";
import { type MoneyScale, moneyScale } from "@/lib/money-scale";
import type { PressFacts } from "@/lib/press";
import type { State } from "./params";

type Flow = "exports" | "imports";

/** One country's goods trade, a value for each year of the slice: million US dollars, null where none was found. */
export interface Trade {
  country: string;
  exports: (number | null)[];
  imports: (number | null)[];
  /** The years in which a flow was filled from another series. */
  filled: Record<Flow, number[]>;
  /** The years in which it was read as published; the others were transcribed from a compilation. */
  measured: Record<Flow, number[]>;
  /** Which of the slice's sources each value is from. */
  from: Record<Flow, number[]>;
}

export interface MemberSlice extends Slice {
  years: number[];
  /** In the order drawn; `alpha2` for its name in the reader's language, `joined` the year it became a member. */
  members: { id: string; alpha2: string; joined: number }[];
  trade: Trade[];
  /** Ids of the sources of what was measured. */
  measuredSources: string[];
  /** The world's trade, only where shares are asked for. */
  world: Trade | null;
  stated: {
    figure: string;
    value: number;
    qualifier: string;
    source: string;
    period: string | null;
    press: PressFacts;
    /** The years that the check of the figure counts. */
    checked: readonly number[];
    /** Where its words can be read, and in which paragraph. */
    address?: string;
    paragraph?: number;
  };
  /** The month of the summit, whose members are counted. */
  asAt: string;
}

/** One member in one year as drawn: US dollars, or a share of the world's. */
export interface Cell {
  member: string;
  year: number;
  /** Null where none was found, and where it was no member. */
  value: number | null;
  provenance: Provenance;
  /** Ids of the sources of what it is made of. */
  sources: string[];
  /** Whether it was a member then, where that is what counts. */
  counted: boolean;
}

export interface Total {
  year: number;
  /** Null where no member chosen has a value. */
  value: number | null;
  /** How many of those chosen were members. */
  counted: number;
}

export interface Rows {
  measure: State["measure"];
  as: State["as"];
  count: State["count"];
  years: number[];
  members: MemberSlice["members"];
  /** How many members the summit has. */
  all: number;
  cells: Map<string, Cell>;
  totals: Total[];
  /** The year written out: the one asked for, or the last with data. */
  year: number;
  asked: number;
  /** The stated value, where it can be compared with what is drawn. */
  stated: MemberSlice["stated"] | null;
  allMembers: boolean;
  /** The highest value drawn. */
  highest: number;
  /** The magnitude of amounts of money. */
  scale: MoneyScale;
  asAt: string;
  /** Ids of the sources of what is drawn. */
  sources: string[];
  /** Who published the values of the year written out, or where they were looked for. */
  publishers: string[];
}

const MILLION = 1e6;
export const cellKey = (member: string, year: number) => `${member}-${year}`;

export function select(data: MemberSlice, { measure, as, year: asked, members: chosen, count }: State): Rows {
  const world = new Map(data.years.map((year, i) => [year, data.world ? amount(data.world, measure, i) : null]));
  const members = data.members.filter(({ id }) => chosen.includes(id));
  const years = data.years.filter((year) => as === "value" || (world.get(year) ?? null) !== null);
  const joined = new Map(members.map(({ id, joined }) => [id, joined]));
  const cells = new Map<string, Cell>();
  for (const trade of data.trade) {
    const since = joined.get(trade.country);
    if (since === undefined) continue;
    data.years.forEach((year, i) => {
      if (!years.includes(year)) return;
      const counted = count === "today" || since <= year;
      const whole = amount(trade, measure, i);
      const value = whole === null ? null : as === "value" ? whole : whole / (world.get(year) ?? Number.NaN);
      cells.set(cellKey(trade.country, year), {
        member: trade.country,
        year,
        value: counted ? value : null,
        provenance: provenanceOf(trade, measure, as, year),
        sources: sourcesOf(data, as === "share" && data.world ? [trade, data.world] : [trade], measure, i),
        counted,
      });
    });
  }
  const totals = years.map((year): Total => {
    const own = members.flatMap(({ id }) => cells.get(cellKey(id, year)) ?? []).filter(({ counted }) => counted);
    const values = own.flatMap(({ value }) => value ?? []);
    return { year, value: values.length > 0 ? values.reduce((sum, value) => sum + value, 0) : null, counted: own.length };
  });
  const allMembers = members.length === data.members.length;
  const stated = measure === "total" && as === "value" && allMembers ? data.stated : null;
  const highest = Math.max(...totals.map(({ value }) => value ?? 0), stated?.value ?? 0);
  const year = Math.min(asked, years[years.length - 1]);
  const known = [...cells.values()].filter(({ value }) => value !== null);
  const drawn = new Set([...known.flatMap(({ sources }) => sources), ...(stated ? [stated.source] : [])]);
  const ofYear = new Set(known.filter((cell) => cell.year === year).flatMap(({ sources }) => sources));
  // Where nothing was found, it was looked for in all.
  const all = new Set(data.measuredSources);
  const looked = ofYear.size > 0 ? ofYear : all;
  const cited = drawn.size > 0 ? drawn : all;
  return {
    measure,
    as,
    count,
    years,
    members,
    all: data.members.length,
    cells,
    totals,
    year,
    asked,
    stated,
    allMembers,
    highest,
    scale: moneyScale(highest),
    asAt: data.asAt,
    sources: data.sources.map(({ id }) => id).filter((id) => cited.has(id)),
    publishers: [...new Set(data.sources.filter(({ id }) => looked.has(id)).map(({ publisher }) => publisher))],
  };
}

function flowsOf(measure: State["measure"]): Flow[] {
  return measure === "total" ? ["exports", "imports"] : [measure];
}

/** Ids of the sources of some countries' trade in the year at an index of the slice, each once. */
function sourcesOf({ measuredSources }: MemberSlice, trades: readonly Trade[], measure: State["measure"], i: number): string[] {
  return [...new Set(trades.flatMap(({ from }) => flowsOf(measure).map((flow) => measuredSources[from[flow][i]])))];
}

/** US dollars in the year at an index of the slice. */
function amount({ exports, imports }: Trade, measure: State["measure"], i: number): number | null {
  const [out, into] = [exports[i], imports[i]];
  const value = measure === "exports" ? out : measure === "imports" ? into : out === null || into === null ? null : out + into;
  return value === null ? null : value * MILLION;
}

/** A value filled in part is filled; a share is computed from its value; a value transcribed in part is transcribed. */
function provenanceOf({ filled, measured }: Trade, measure: State["measure"], as: State["as"], year: number): Provenance {
  const flows = flowsOf(measure);
  if (flows.some((flow) => filled[flow].includes(year))) return "filled";
  if (as === "share") return "computed";
  return flows.every((flow) => measured[flow].includes(year)) ? "measured" : "transcribed";
}
