import type { Slice } from "@/lib/chart";
import type { PressFacts } from "@/lib/press";
import { type State, WHOLES, type Whole } from "./params";

/** One statement of a share of transit. */
export interface Statement {
  id: string;
  /** From 0 to 1. */
  share: number;
  qualifier: string;
  /** Of what, as the series words it. */
  what: string;
  /** Null where the series does not say which whole that is. */
  whole: Whole | null;
  speaker?: string;
  /** When it was said, as precisely as is known. */
  date?: string;
  source: string;
  url?: string;
  measured: boolean;
}

export interface BridgeSlice extends Slice {
  /** The stated figure that the chart is about. */
  address: Statement;
  others: Statement[];
  alpha2: string;
  /** Why every statement is of one side, where that is what the check found. */
  oneSide: string | null;
  press: PressFacts;
}

/** Statements of one whole, in the order drawn. */
export interface Group {
  whole: Whole | null;
  statements: Statement[];
}

export interface Rows {
  groups: Group[];
  /** Whether the address's own share is among them. */
  withAddress: boolean;
  of: State["of"];
  address: Statement;
  alpha2: string;
  oneSide: string | null;
  /** Of what is drawn. */
  statements: Statement[];
  measured: number;
  press: PressFacts;
  sources: Slice["sources"];
}

export function select(data: BridgeSlice, { of, order }: State): Rows {
  const every = [data.address, ...data.others];
  const chosen = every.filter(({ whole }) => of === "all" || whole === of);
  const rank = (one: Statement) => (one === data.address ? 0 : 1);
  // What has no date comes last; a year comes before its months.
  const byDate = (a: Statement, b: Statement) => (a.date ?? "9999").localeCompare(b.date ?? "9999");
  const sorted = chosen.toSorted((a, b) => rank(a) - rank(b) || (order === "value" ? b.share - a.share : 0) || byDate(a, b));
  const wholes = [data.address.whole, ...WHOLES, null];
  const groups = [...new Set(wholes)]
    .map((whole) => ({ whole, statements: sorted.filter((one) => one.whole === whole) }))
    .filter(({ statements }) => statements.length > 0);
  return {
    groups,
    withAddress: chosen.includes(data.address),
    of,
    address: data.address,
    alpha2: data.alpha2,
    oneSide: data.oneSide,
    statements: groups.flatMap(({ statements }) => statements),
    measured: chosen.filter(({ measured }) => measured).length,
    press: data.press,
    sources: data.sources,
  };
}

/** The same with the first `n` statements; whether any share was measured is known of all. */
export function fewer(rows: Rows, n: number): Rows {
  const statements = rows.statements.slice(0, n);
  const groups = rows.groups
    .map(({ whole, statements: own }) => ({ whole, statements: own.filter((one) => statements.includes(one)) }))
    .filter((group) => group.statements.length > 0);
  return { ...rows, groups, statements };
}
