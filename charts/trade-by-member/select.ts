import type { Slice } from "@/lib/chart";
import type { State } from "./params";

type Flow = "exports" | "imports";

/** One country's goods trade, a value for each year of the slice: million US dollars, null where none was found. */
export interface Trade {
  country: string;
  exports: (number | null)[];
  imports: (number | null)[];
  /** The years in which a flow was filled from another series. */
  filled: Record<Flow, number[]>;
}

export interface MemberSlice extends Slice {
  years: number[];
  /** In the order drawn; `alpha2` for its name in the reader's language, `joined` the year it became a member. */
  members: { id: string; alpha2: string; joined: number }[];
  trade: Trade[];
  /** The world's trade, only where shares are asked for. */
  world: Trade | null;
  stated: { figure: string; value: number; qualifier: string; source: string };
}

/** One member in one year as drawn: US dollars, or a share of the world's. */
export interface Cell {
  member: string;
  year: number;
  value: number | null;
  filled: boolean;
  /** Whether it was a member then, where that is what counts. */
  counted: boolean;
}

export interface Rows {
  measure: State["measure"];
  as: State["as"];
  count: State["count"];
  years: number[];
  members: { id: string; alpha2: string; joined: number }[];
  cells: Map<string, Cell>;
  totals: { year: number; value: number; counted: number }[];
  /** The year written out: the one asked for, or the last with data. */
  year: number;
  asked: number;
  /** The stated value, where it can be compared with what is drawn. */
  stated: MemberSlice["stated"] | null;
  allMembers: boolean;
  sources: string[];
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
      const filled = (measure === "total" ? (["exports", "imports"] as const) : [measure]).some((flow) =>
        trade.filled[flow].includes(year),
      );
      cells.set(cellKey(trade.country, year), { member: trade.country, year, value: counted ? value : null, filled, counted });
    });
  }
  const totals = years.map((year) => {
    const own = members.flatMap(({ id }) => cells.get(cellKey(id, year)) ?? []).filter(({ counted }) => counted);
    return { year, value: own.reduce((sum, { value }) => sum + (value ?? 0), 0), counted: own.length };
  });
  const allMembers = members.length === data.members.length;
  return {
    measure,
    as,
    count,
    years,
    members,
    cells,
    totals,
    year: Math.min(asked, years[years.length - 1]),
    asked,
    stated: measure === "total" && as === "value" && allMembers ? data.stated : null,
    allMembers,
    sources: data.sources.map(({ id }) => id),
  };
}

/** US dollars in the year at an index of the slice. */
function amount({ exports, imports }: Trade, measure: State["measure"], i: number): number | null {
  const [out, into] = [exports[i], imports[i]];
  const value = measure === "exports" ? out : measure === "imports" ? into : out === null || into === null ? null : out + into;
  return value === null ? null : value * MILLION;
}
