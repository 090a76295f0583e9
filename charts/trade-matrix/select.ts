import type { Row } from "@/data/read";
import type { Provenance, Slice } from "@/lib/chart";
import { type MoneyScale, moneyScale } from "@/lib/money-scale";
import { everOf, largestOf } from "./all-years";
import { type Classes, classesOf } from "./classes";
import type { State } from "./params";

export interface Member {
  /** ISO 3166 alpha-3, lower case; in capitals it is the code that is drawn. */
  id: string;
  alpha2: string;
}

export type Kind = Pick<Row, "basis" | "source">;

export interface MatrixSlice extends Slice {
  years: number[];
  /** The largest trader first. */
  members: Member[];
  /** Their ids in the order that brings close traders together. */
  cluster: string[];
  /** Of each year, row by row in the order of the members: million US dollars, null where none was found. */
  flows: (number | null)[][];
  kinds: Kind[];
  /** Of each year, as many letters as it has flows: which of the kinds each is, in base 36; "." where there is no row. */
  kindOf: string[];
  organisation: string;
  /** The month of the summit, whose members are counted. */
  asAt: string;
}

/** Goods that one member exported to another in the year: US dollars, null where neither side gives a value. */
export interface Flow {
  from: Member;
  to: Member;
  value: number | null;
  provenance?: Provenance;
  source?: string;
}

export interface Cell {
  id: string;
  row: Member;
  column: Member;
  /** What is drawn: the flow, or the balance; null where it is not known. */
  value: number | null;
  /** From row to column, and from column to row. */
  there: Flow;
  back: Flow;
  /** Whether what is drawn rests on mirror data, wholly or on one side. */
  mirror: boolean;
}

/** What a member sold to the others and what they sold to it, as far as known. */
export interface Sums {
  out: number | null;
  in: number | null;
  /** Out minus in over the partners for which both are known. */
  balance: number | null;
}

export interface Rows extends Pick<State, "show" | "order" | "year"> {
  /** In the order drawn, but for that by name, which depends on the language: see `ordered`. */
  members: Member[];
  followed: Member | null;
  /** By row and column. */
  cells: Map<string, Cell>;
  flows: Flow[];
  sums: Map<string, Sums>;
  /** All flows of the year, each counted once. */
  total: number | null;
  classes: Classes;
  /** The magnitude that cells are written in, the same in all years. */
  scale: MoneyScale;
  /** Whether any year has a flow without data, or one of zero, so that the key stays the same while years pass. */
  ever: { gap: boolean; zero: boolean; mirror: boolean };
  lastYear: number;
  organisation: string;
  asAt: string;
  sources: Slice["sources"];
}

const MILLION = 1e6;
export const PROVENANCE: Partial<Record<Row["basis"], Provenance>> = {
  measured: "measured",
  mirror: "mirror",
  filled: "filled",
  transcribed: "transcribed",
};

export const cellKey = (row: string, column: string) => `${row}-${column}`;

export function select(data: MatrixSlice, { show, order, year, member }: State): Rows {
  const { members } = data;
  const at = data.years.indexOf(year);
  const flowAt = (i: number, j: number): Flow => {
    const place = i * members.length + j;
    const value = data.flows[at][place];
    const kind = data.kinds[Number.parseInt(data.kindOf[at][place], 36)];
    const known = value !== null ? { provenance: PROVENANCE[kind.basis], source: kind.source } : {};
    return { from: members[i], to: members[j], value: value === null ? null : value * MILLION, ...known };
  };
  const cells = new Map<string, Cell>();
  members.forEach((row, i) => {
    members.forEach((column, j) => {
      if (i === j) return;
      const [there, back] = [flowAt(i, j), flowAt(j, i)];
      const used = show === "flow" ? [there] : [there, back];
      const balance = there.value === null || back.value === null ? null : there.value - back.value;
      cells.set(cellKey(row.id, column.id), {
        id: cellKey(row.id, column.id),
        ...{ row, column, there, back },
        value: show === "flow" ? there.value : balance,
        mirror: used.some(({ provenance }) => provenance === "mirror"),
      });
    });
  });
  const flows = [...cells.values()].map(({ there }) => there);
  const largest = largestOf(data, show);
  return {
    ...{ show, order, year, cells, flows },
    members: order === "cluster" ? data.cluster.flatMap((id) => members.find((one) => one.id === id) ?? []) : members,
    followed: members.find(({ id }) => id === member) ?? null,
    sums: new Map(members.map(({ id }) => [id, sumsOf(id, [...cells.values()])])),
    total: sum(flows.map(({ value }) => value)),
    classes: classesOf(largest, show),
    scale: moneyScale(largest),
    ever: everOf(data, show),
    lastYear: data.years[data.years.length - 1],
    organisation: data.organisation,
    asAt: data.asAt,
    sources: data.sources,
  };
}

/** The sum of what is known; null where nothing is. */
export function sum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? known.reduce((total, value) => total + value, 0) : null;
}

function sumsOf(id: string, cells: readonly Cell[]): Sums {
  const own = cells.filter(({ row }) => row.id === id);
  return {
    out: sum(own.map(({ there }) => there.value)),
    in: sum(own.map(({ back }) => back.value)),
    balance: sum(own.map(({ there, back }) => (there.value === null || back.value === null ? null : there.value - back.value))),
  };
}
