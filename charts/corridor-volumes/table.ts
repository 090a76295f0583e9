import { type Cell, type Column, type Context, sourceCell, type Table } from "@/lib/chart";
import { noteText } from "@/lib/note-text";
import { factorOf } from "./amount";
import type { State } from "./params";
import type { Rows } from "./select";
import type { Volume } from "./volumes";

const COLUMNS = ["corridor", "scope", "year", "period", "kind", "qualifier", "value", "to", "unit", "source", "note"] as const;
const NUMBERS: readonly string[] = ["value", "to"];

/** Every value drawn, panel by panel. */
export function table(rows: Rows, _state: State, context: Context<State>): Table {
  const values = rows.panels.flatMap((panel) => panel.values.map((value) => ({ ...value, short: panel.short })));
  return volumeTable(values, rows.sources, context.t("table.caption"), context);
}

/** With the id of its mark, where it is drawn. */
type Listed = Volume & { short: string; id?: string };

export function volumeTable(values: readonly Listed[], sources: Rows["sources"], caption: string, context: Context<State>): Table {
  const { t } = context;
  const columns = COLUMNS.filter((id) => id !== "to" || values.some((value) => value.to !== undefined));
  return {
    caption,
    columns: columns.map(
      (id): Column => ({
        id,
        label: t(`table.${id}`),
        kind: NUMBERS.includes(id) ? "number" : id === "year" ? "year" : "text",
      }),
    ),
    rows: values.map((value) => {
      const cells = cellsOf(value, sources, context);
      return { key: value.id, provenance: "stated" as const, cells: columns.map((id) => cells[id]) };
    }),
  };
}

function cellsOf(value: Listed, sources: Rows["sources"], context: Context<State>): Record<(typeof COLUMNS)[number], Cell> {
  const { t, formats, page } = context;
  const { unit, source, months, until, only, scope, year } = value;
  const url = sources.find(({ id }) => id === source)?.url ?? page(`sources#${source}`);
  return {
    corridor: { text: value.short },
    scope: { text: only ? t("table.part", { scope, only: t("only", { only }) }) : scope },
    year: { text: String(year), value: year },
    period: months ? { text: formats.months(...months) } : until ? { text: t("table.until", { date: formats.date(until) }) } : null,
    kind: { text: t(`kind.${value.kind}`) },
    qualifier: qualifierCell(value, context),
    value: { ...numberCell(value.value, value, context), href: url },
    to: value.to === undefined ? null : numberCell(value.to, value, context),
    unit: { text: t(`table.unit.${unit}`) },
    source: sourceCell(source),
    note: value.note ? { text: noteText(value.note, sources) } : null,
  };
}

/** In millions of tonnes, billions of US dollars, TEU or trains. */
function numberCell(amount: number, { unit }: Volume, { formats }: Context<State>): { text: string; value: number } {
  const value = amount / (unit === "value" ? 1e9 : factorOf(unit, 0));
  return { text: formats.number(value, 6), value };
}

/** The word that goes with the number, where there is one. */
function qualifierCell({ qualifier }: Volume, { t }: Context<State>): Cell {
  switch (qualifier) {
    case "over":
      return { text: t("table.qualifier.over") };
    case "about":
    case "approx":
      return { text: t("table.qualifier.about") };
    case "almost":
      return { text: t("table.qualifier.almost") };
    default:
      return null;
  }
}
