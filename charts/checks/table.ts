import { type Cell, type Context, sourceCell, type Table } from "@/lib/chart";
import type { State } from "./params";
import type { CheckRow, HeldValue, Rows } from "./select";
import { emptyText, heldText, statedText } from "./words";

/** The numbers behind words, with their units and qualifiers as the dataset names them: for files. */
const BESIDE = ["figure", "statedValue", "statedUnit", "statedQualifier", "heldValue", "heldUnit", "heldQualifier"] as const;
const COLUMNS = ["subject", "stated", "verdict", "held", "label", "ratio", "holds", "source"] as const;

/** One row for each value drawn; one for a figure that has nothing to be compared with. */
export function table(rows: Rows, _state: State, context: Context<State>): Table {
  const { t } = context;
  return {
    caption: t("table.caption"),
    columns: COLUMNS.map((id) => ({ id, label: t(`table.${id}`), kind: id === "ratio" ? "number" : "text" })),
    beside: BESIDE.map((id) => ({ id, label: t(`table.${id}`), kind: id.endsWith("Value") ? "number" : "text" })),
    rows: rows.rows.flatMap((row) => (row.held.length > 0 ? row.held.map((one) => heldRow(row, one, context)) : [emptyRow(row, context)])),
  };
}

function heldRow(row: CheckRow, one: HeldValue, context: Context<State>): Table["rows"][number] {
  const { t, formats, page } = context;
  return {
    key: `${row.id} ${one.label}`,
    provenance: one.kind,
    cells: [
      ...figureCells(row, context),
      { text: heldText(one, context), ...(one.kind === "stated" && { href: page(`sources#${one.sources[0]}`) }) },
      { text: one.label },
      one.ratio === null
        ? { text: t("table.noRatio"), value: null }
        : { text: formats.number(one.ratio, 3), value: Math.round(one.ratio * 1e4) / 1e4 },
      { text: t(`holds.${one.holds}`) },
      sourceCell(...one.sources),
    ],
    beside: [
      ...statedCells(row, context),
      numberCell(one.value, context),
      { text: one.unit },
      one.kind === "stated" ? { text: one.qualifier ?? "exact" } : null,
    ],
  };
}

/** Nobody is behind what was not found. */
function emptyRow(row: CheckRow, context: Context<State>): Table["rows"][number] {
  return {
    key: row.id,
    cells: [...figureCells(row, context), null, { text: emptyText(row, context) }, null, null, sourceCell(row.source)],
    beside: statedCells(row, context),
  };
}

function figureCells(row: CheckRow, context: Context<State>): Cell[] {
  return [
    { text: row.subject, href: context.page(`figures/${row.id}`) },
    { text: statedText(row, context), href: row.address ?? context.page(`sources#${row.source}`) },
    { text: context.t(`verdict.${row.verdict}`) },
  ];
}

/** The figure, and its value as a number where one was stated. */
function statedCells({ id, value, unit, qualifier }: CheckRow, context: Context<State>): Cell[] {
  return [{ text: id }, typeof value === "number" ? numberCell(value, context) : null, { text: unit }, { text: qualifier }];
}

/** To a millionth of its unit. */
function numberCell(value: number, { formats }: Context<State>): Cell {
  return { text: formats.number(value, 6), value: Math.round(value * 1e6) / 1e6 };
}
