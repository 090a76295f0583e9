import type { Context, Target } from "@/lib/chart";
import { signedMoney } from "./amount";
import type { State } from "./params";
import { type Cell, cellKey, type Flow, type Member, type Rows } from "./select";

type Place = (i: number, j: number) => { x: number; y: number; width: number; height: number };

/** One target a cell, a row of the matrix being a group; on the diagonal, what a member sold to all others and they to it. */
export function targets(rows: Rows, members: readonly Member[], place: Place, context: Context<State>): Target[] {
  const { href } = context;
  return members.flatMap((row, i) =>
    members.map((column, j): Target => {
      const { x, y, width, height } = place(i, j);
      const cell = rows.cells.get(cellKey(row.id, column.id));
      return {
        id: cell?.id ?? row.id,
        x: x + width / 2,
        y: y + height / 2,
        group: row.id,
        ...(cell ? (rows.show === "flow" ? flowTip(cell, rows, context) : balanceTip(cell, context)) : ownTip(row, rows, context)),
        href: href({ member: rows.followed?.id === row.id ? "" : row.id }),
      };
    }),
  );
}

type Tip = Pick<Target, "head" | "lines">;

function flowTip({ there, back, value }: Cell, rows: Rows, context: Context<State>): Tip {
  const { t, formats } = context;
  const share = value !== null && rows.total ? formats.percent(value / rows.total, value / rows.total < 0.01 ? 2 : 1) : null;
  return {
    head: t("tip.flow", { ...namesOf(there, context), amount: amountOf(there, context) }),
    lines: [
      ...(share === null ? [] : [t("tip.share", { share, year: String(rows.year) })]),
      reportOf(there, context),
      t("tip.back", { amount: amountOf(back, context) }),
    ],
  };
}

function balanceTip({ there, back, value }: Cell, context: Context<State>): Tip {
  const { t } = context;
  return {
    head: t("tip.balance", {
      ...namesOf(there, context),
      amount: value === null ? t("table.missing") : signedMoney(value, context),
    }),
    lines: [there, back].map((flow) =>
      t("tip.side", { ...namesOf(flow, context), amount: amountOf(flow, context), mirror: String(flow.provenance === "mirror") }),
    ),
  };
}

function ownTip(member: Member, { sums, year }: Rows, { t, formats }: Context<State>): Tip {
  const { out = null, in: into = null } = sums.get(member.id) ?? {};
  const money = (value: number | null) => (value === null ? t("table.missing") : formats.money(value));
  return {
    head: t("tip.own", { name: formats.country(member.alpha2), year: String(year) }),
    lines: [t("tip.out", { amount: money(out) }), t("tip.in", { amount: money(into) })],
  };
}

export function namesOf({ from, to }: Flow, { formats }: Context<State>): { from: string; to: string } {
  return { from: formats.country(from.alpha2), to: formats.country(to.alpha2) };
}

function amountOf({ value }: Flow, { t, formats }: Context<State>): string {
  return value === null ? t("table.missing") : formats.money(value);
}

function reportOf(flow: Flow, context: Context<State>): string {
  const { t } = context;
  const kind = flow.value === null ? "none" : flow.provenance === "mirror" ? "mirror" : "own";
  return t("tip.report", { kind, ...namesOf(flow, context) });
}
