/** The finding of a state in one sentence without its full stop, and the facts that it is made of. */
import type { Context } from "@/lib/chart";
import { significantDigits } from "@/lib/money-scale";
import type { State } from "./params";
import type { Cell, Flow, Member, Rows } from "./select";
import { namesOf } from "./targets";

type Known<T> = T & { value: number };

const isKnown = <T extends { value: number | null }>(one: T): one is Known<T> => one.value !== null;

/** The flows of a year that have a value, the largest first; of one member where that is asked for. */
export function largestFlows({ flows }: Rows, from?: Member, to?: Member): Known<Flow>[] {
  return flows
    .filter(isKnown)
    .filter((flow) => (!from || flow.from.id === from.id) && (!to || flow.to.id === to.id))
    .toSorted((a, b) => b.value - a.value);
}

/** The balances that are known, the widest first, each pair once from the side that sold more, or from one member’s side. */
export function widestBalances({ cells }: Rows, of?: Member): Known<Cell>[] {
  return [...cells.values()]
    .filter(isKnown)
    .filter(({ row, column, value }) => (of ? row.id === of.id : value > 0 || (value === 0 && row.id < column.id)))
    .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value));
}

/** A share of a whole, whole per cents from ten up, two significant digits below. */
export function shareText(part: number, whole: number, { formats }: Context<State>): string {
  const share = whole > 0 ? part / whole : 0;
  return formats.percent(share, share >= 0.1 ? 0 : significantDigits(share * 100, 2));
}

export function titleOf(rows: Rows, context: Context<State>): string {
  const { followed, show } = rows;
  if (show === "balance") return followed ? memberBalance(followed, rows, context) : widestBalance(rows, context);
  return followed ? memberFlow(followed, rows, context) : largestFlow(rows, context);
}

function largestFlow(rows: Rows, context: Context<State>): string {
  const { t, formats } = context;
  const [first, second] = largestFlows(rows);
  const year = String(rows.year);
  if (!first) return t("title.none.flow", { year });
  return t(second ? "title.flow" : "title.only", {
    ...namesOf(first, context),
    year,
    mirror: String(first.provenance === "mirror"),
    amount: formats.money(first.value),
    share: shareText(first.value, rows.total ?? 0, context),
  });
}

function memberFlow(member: Member, rows: Rows, context: Context<State>): string {
  const { t, formats } = context;
  const name = formats.country(member.alpha2);
  const { out = null, in: into = null } = rows.sums.get(member.id) ?? {};
  const [largest] = largestFlows(rows, member);
  const year = String(rows.year);
  if (out === null || !largest) {
    return into === null ? t("title.none.member", { name, year }) : t("title.in", { name, year, in: formats.money(into) });
  }
  return t("title.member.flow", {
    name,
    year,
    mirror: String(largestFlows(rows, member).every(({ provenance }) => provenance === "mirror")),
    out: formats.money(out),
    partner: formats.country(largest.to.alpha2),
    share: shareText(largest.value, out, context),
    in: into === null ? "none" : formats.money(into),
  });
}

function widestBalance(rows: Rows, context: Context<State>): string {
  const { t, formats } = context;
  const [widest, second] = widestBalances(rows);
  const year = String(rows.year);
  if (!widest) return t("title.none.balance", { year });
  return t("title.balance", {
    ...namesOf(widest.there, context),
    year,
    reporter: reporterOf(widest, context),
    several: String(second !== undefined),
    amount: formats.money(widest.value),
  });
}

function memberBalance(member: Member, rows: Rows, context: Context<State>): string {
  const { t, formats } = context;
  const name = formats.country(member.alpha2);
  const { balance = null } = rows.sums.get(member.id) ?? {};
  const [widest, second] = widestBalances(rows, member);
  const year = String(rows.year);
  if (balance === null || !widest) return t("title.none.balanceOf", { name, year });
  return t("title.member.balance", {
    name,
    year,
    amount: formats.money(Math.abs(balance)),
    direction: directionOf(balance),
    mirror: String(widestBalances(rows, member).every(({ there }) => there.provenance === "mirror")),
    partner: formats.country(widest.column.alpha2),
    several: String(second !== undefined),
  });
}

/** Who alone reports both sides of a balance: the importer of a flow that its exporter does not report. */
function reporterOf({ row, column, there, back }: Cell, { formats }: Context<State>): string {
  const reporters = [...(there.provenance === "mirror" ? [column] : []), ...(back.provenance === "mirror" ? [row] : [])];
  return reporters.length === 0 ? "none" : reporters.length === 2 ? "both" : formats.country(reporters[0].alpha2);
}

export function directionOf(balance: number): "more" | "less" | "same" {
  return balance > 0 ? "more" : balance < 0 ? "less" : "same";
}
