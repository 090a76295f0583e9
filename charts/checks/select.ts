import type { Slice } from "@/lib/chart";
import type { Held, Judgement, RULES, Verdict } from "@/lib/checks";
import type { PressFacts } from "@/lib/press";
import type { State } from "./params";
import { type Span, spanOf } from "./ratio";

/** A figure with its verdict and the values it was held against; JSON. */
export interface Checked extends PressFacts, Pick<Judgement, "held" | "reason" | "missing" | "differs"> {
  verdict: Verdict;
  id: string;
  scope: "address" | "summit";
  source: string;
  /** Where its words can be read. */
  address?: string;
  /** What its qualifier asks of a value. */
  rule: (typeof RULES)[number];
}

export interface CheckSlice extends Slice {
  /** As stated. */
  rows: Checked[];
  /** How far from what is exact or "about", and how far beyond what is "over" or "up to", a value may be: shares of the stated one. */
  tolerance: { near: number; below: number };
  event: { organisation: string; city: string; from: string; to: string };
}

/** A value held against a figure. */
export interface HeldValue extends Held {
  /** Stated ÷ this value; null where either is zero or less. */
  ratio: number | null;
  /** Whether it counts something else than the figure, as its unit says. */
  other: boolean;
}

/** Whether a value is drawn that counts something else than its figure. */
export const isStarred = ({ other, ratio }: HeldValue): boolean => other && ratio !== null;

export interface CheckRow extends Omit<Checked, "held"> {
  held: HeldValue[];
  /** Where the ratio lies in which the statement holds; null where its qualifier claims nothing or there is no ratio. */
  span: Span | null;
  /** The value furthest from the stated one, of those that count; null where there is none. */
  furthest: HeldValue | null;
  /** The furthest against which the statement does not hold. */
  amiss: HeldValue | null;
}

export interface Rows {
  scope: State["scope"];
  sort: State["sort"];
  verdict: Verdict | null;
  /** Those drawn, in the order drawn. */
  rows: CheckRow[];
  /** Those of the scope, whatever their verdict. */
  scoped: CheckRow[];
  /** The figure followed, where it is drawn. */
  open: CheckRow | null;
  /** The figure followed, where it is not. */
  hidden: CheckRow | null;
  /** Those drawn with a value against which they do not hold, the furthest first. */
  outliers: CheckRow[];
  /** How far the axis reaches on either side of 1: the natural logarithm of a ratio, the same in every state. */
  reach: number;
  tolerance: CheckSlice["tolerance"];
  event: CheckSlice["event"];
  sources: Slice["sources"];
}

/** The verdicts of figures that something was found for, from what holds to what cannot be compared. */
export const ORDER: readonly Verdict[] = ["consistent", "depends", "not-consistent", "not-confirmed", "unclear"];
/** How many outliers are explained. */
const EXPLAINED = 3;
/** Room beyond the furthest mark for its ratio, as a share of the reach. */
const MARGIN = 0.2;

export function select(data: CheckSlice, { verdict, scope, sort, figure }: State): Rows {
  const all = data.rows.map((row) => checkRow(row, data.tolerance));
  const scoped = all.filter((row) => scope === "all" || row.scope === scope);
  const rows = sorted(
    scoped.filter((row) => verdict === "" || row.verdict === verdict),
    sort,
  );
  const followed = all.find(({ id }) => id === figure) ?? null;
  const drawn = followed !== null && rows.includes(followed);
  const ends = all.flatMap(({ held, span }) => [...held.map(({ ratio }) => ratio), ...(span ?? [])]);
  return {
    scope,
    sort,
    verdict: ORDER.find((one) => one === verdict) ?? null,
    rows,
    scoped,
    open: drawn ? followed : null,
    hidden: drawn ? null : followed,
    outliers: sorted(
      rows.filter(({ amiss }) => amiss !== null),
      "amiss",
    ).slice(0, EXPLAINED),
    reach: Math.max(...ends.map(distance), Math.log(1 + data.tolerance.near)) * (1 + MARGIN),
    tolerance: data.tolerance,
    event: data.event,
    sources: data.sources,
  };
}

function checkRow(row: Checked, tolerance: CheckSlice["tolerance"]): CheckRow {
  const stated = typeof row.value === "number" ? row.value : 0;
  const held = row.held.map(
    (one): HeldValue => ({ ...one, ratio: stated > 0 && one.value > 0 ? stated / one.value : null, other: one.unit !== row.unit }),
  );
  const compared = held.filter(({ ratio }) => ratio !== null);
  return {
    ...row,
    held,
    span: compared.length > 0 ? spanOf(row.rule, tolerance) : null,
    furthest: furthestOf(compared.filter(({ holds }) => holds !== null)),
    amiss: furthestOf(compared.filter(({ holds }) => holds === false)),
  };
}

function furthestOf(held: readonly HeldValue[]): HeldValue | null {
  return held.reduce<HeldValue | null>((far, one) => (far === null || distance(one.ratio) > distance(far.ratio) ? one : far), null);
}

/** How far a ratio is from 1, the same for twice and for half; 0 without one. */
function distance(ratio: number | null): number {
  return ratio === null ? 0 : Math.abs(Math.log(ratio));
}

const rankOf = ({ verdict }: CheckRow) => ORDER.indexOf(verdict);

/** Rows of equal rank stay as stated. */
function sorted(rows: CheckRow[], by: State["sort"] | "amiss"): CheckRow[] {
  if (by === "order") return rows;
  if (by === "verdict") return rows.toSorted((a, b) => rankOf(a) - rankOf(b));
  const mark = by === "amiss" ? "amiss" : "furthest";
  const far = (row: CheckRow) => (row[mark] ? distance(row[mark].ratio) : -1);
  return rows.toSorted((a, b) => far(b) - far(a));
}

/** The same with `n` rows: the last go of the verdict that has the most, so that each verdict keeps some; never the figure followed. */
export function fewer(rows: Rows, n: number): Rows {
  const kept = [...rows.rows];
  while (kept.length > n) {
    const like = (row: CheckRow) => kept.filter(({ verdict }) => verdict === row.verdict).length;
    const most = Math.max(...kept.map(like));
    const last = kept.findLastIndex((row) => row !== rows.open && like(row) === most);
    kept.splice(last < 0 ? kept.length - 1 : last, 1);
  }
  return { ...rows, rows: kept, outliers: rows.outliers.filter((row) => kept.includes(row)) };
}
