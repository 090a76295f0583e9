import { type Cell, type Column, type Context, sourceCell, type Table } from "@/lib/chart";
import { ordered } from "./order";
import type { State } from "./params";
import { cellKey, type Flow, type Rows } from "./select";
import { namesOf } from "./targets";

const MILLION = 1e6;

/** Every cell drawn, row by row: the flow, or the two flows that make the balance. */
export function table(rows: Rows, _state: State, context: Context<State>): Table {
  const { t } = context;
  const members = ordered(rows, context);
  const cells = members.flatMap((row) => members.flatMap((column) => rows.cells.get(cellKey(row.id, column.id)) ?? []));
  const year = { text: String(rows.year), value: rows.year };
  const unit = t("table.unit");
  const number = (id: string): Column => ({ id, label: t(`table.${id}`), unit, kind: "number" });
  const flow = rows.show === "flow";
  return {
    caption: t("table.caption"),
    columns: [
      { id: "year", label: t("table.year"), kind: "year" },
      { id: "from", label: t(flow ? "table.from" : "table.member"), kind: "text" },
      { id: "to", label: t(flow ? "table.to" : "table.partner"), kind: "text" },
      ...(flow ? [number("value")] : [number("exports"), number("imports"), number("balance")]),
      { id: "source", label: t("table.source"), kind: "text" },
    ],
    rows: cells.map(({ id, there, back, value }) => {
      const { from, to } = namesOf(there, context);
      const sources = [...new Set((flow ? [there] : [there, back]).flatMap(({ source }) => source ?? []))];
      return {
        key: id,
        provenance: flow ? there.provenance : value === null ? undefined : "computed",
        cells: [
          year,
          { text: from },
          { text: to },
          ...(flow ? [] : [sideCell(there, context), sideCell(back, context)]),
          millions(value, context),
          sourceCell(...sources),
        ],
      };
    }),
  };
}

/** To the thousand below a million. */
export function millions(dollars: number | null, { t, formats }: Context<State>): Cell {
  if (dollars === null) return { text: t("table.missing"), value: null };
  const value = Math.round(dollars / 1e3) / 1e3;
  return { text: formats.number(value, Math.abs(dollars) < MILLION ? 3 : 1), value };
}

/** One flow of a balance; mirror data say so, for the row is computed of two. */
function sideCell(flow: Flow, context: Context<State>): Cell {
  const cell = millions(flow.value, context);
  return cell && flow.provenance === "mirror" ? { ...cell, text: context.t("table.mirror", { n: cell.text }) } : cell;
}
