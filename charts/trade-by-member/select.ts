import { alpha2Of } from "@/data/countries";
import { cite, type Dataset, figureOf, membersOf, rowsOf } from "@/data/read";
import type { Slice } from "@/lib/chart";
import type { Domain, State } from "./params";

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

const TRILLION = 1e12;
const MILLION = 1e6;
const WORLD = "WLD";
export const cellKey = (member: string, year: number) => `${member}-${year}`;

export function domain(dataset: Dataset): Domain {
  const rows = rowsOf(dataset, "trade-by-member");
  const years = rows.map(({ year }) => year ?? 0);
  const lastYear = Math.max(...years);
  return { firstYear: Math.min(...years), lastYear, members: inOrder(dataset, lastYear).map((country) => country.toLowerCase()) };
}

export function slice(dataset: Dataset, { as }: State): MemberSlice {
  const rows = rowsOf(dataset, "trade-by-member");
  const lastYear = Math.max(...rows.map(({ year }) => year ?? 0));
  const members = inOrder(dataset, lastYear);
  const joined = new Map(dataset.summit.members.map(({ country, since }) => [country, Number(since?.slice(0, 4) ?? 0)]));
  const years = [...new Set(rows.map(({ year }) => year ?? 0))].sort((a, b) => a - b);
  const tradeOf = (country: string): Trade => {
    const trade: Trade = {
      country: country.toLowerCase(),
      exports: years.map(() => null),
      imports: years.map(() => null),
      filled: { exports: [], imports: [] },
    };
    for (const { country: of, year = 0, measure, value, basis } of rows) {
      if (of !== country || (measure !== "exports" && measure !== "imports")) continue;
      trade[measure][years.indexOf(year)] = typeof value === "number" ? Math.round(value / MILLION) : null;
      if (basis === "filled") trade.filled[measure].push(year);
    }
    return trade;
  };
  const figure = figureOf(dataset, dataset.summit.anchors.memberTrade.figure);
  return {
    members: members.map((country) => ({ id: country.toLowerCase(), alpha2: alpha2Of(country), joined: joined.get(country) ?? 0 })),
    years,
    trade: members.map(tradeOf),
    world: as === "share" ? tradeOf(WORLD) : null,
    stated: {
      figure: figure.id,
      value: typeof figure.value === "number" ? figure.value * TRILLION : 0,
      qualifier: figure.qualifier,
      source: figure.source,
    },
    sources: cite(dataset, [...new Set(rows.map(({ source }) => source)), figure.source]),
  };
}

/** The three largest traders and the host, which charts name, then the others by size. */
function inOrder(dataset: Dataset, year: number): string[] {
  const size = new Map<string, number>();
  for (const row of rowsOf(dataset, "trade-by-member"))
    if (row.year === year && row.country && typeof row.value === "number") size.set(row.country, (size.get(row.country) ?? 0) + row.value);
  const sorted = membersOf(dataset).toSorted((a, b) => (size.get(b) ?? 0) - (size.get(a) ?? 0));
  const { country: host } = dataset.summit.event;
  const named = [...sorted.filter((country) => country !== host).slice(0, 3), ...sorted.filter((country) => country === host)];
  return [...named, ...sorted.filter((country) => !named.includes(country))];
}

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
