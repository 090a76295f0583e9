import { alpha2Of } from "@/data/countries";
import { anchorOf, cite, type Dataset, figureOf, type Row, rowsOf } from "@/data/read";
import { type Cell, type Context, type FullTable, type Provenance, sourceCell, type Table } from "@/lib/chart";
import { usDollars } from "@/lib/unit";
import { inOrder, type State } from "./params";
import { WORLD } from "./slice";
import { periodCell } from "./table";

const BASES: Record<string, Provenance> = { measured: "measured", transcribed: "transcribed", filled: "filled", mirror: "mirror" };

/** The stated value, then exports and imports of every member in every year, and the world's, which shares are of. */
export function all(dataset: Dataset, context: Context<State>): FullTable {
  const { t } = context;
  const rows = rowsOf(dataset, "trade-by-member");
  const years = [...new Set(rows.map(({ year }) => year ?? 0))].sort((a, b) => b - a);
  const countries = [...inOrder(dataset, years[0]), WORLD];
  const places = new Map(countries.map((country, i) => [country, i]));
  const flows = rows
    .filter(({ country = "", measure }) => places.has(country) && (measure === "exports" || measure === "imports"))
    .toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0) || (places.get(a.country ?? "") ?? 0) - (places.get(b.country ?? "") ?? 0));
  const { source } = figureOf(dataset, anchorOf(dataset, "memberTrade").figure);
  return {
    table: {
      caption: t("site.file.full.text"),
      columns: [
        { id: "year", label: t("table.year"), kind: "year" },
        { id: "member", label: t("table.member"), kind: "text" },
        { id: "since", label: t("table.since"), kind: "year" },
        { id: "flow", label: t("table.flow"), kind: "text" },
        { id: "value", label: t("table.value"), unit: t("table.unit.value"), kind: "number" },
        { id: "source", label: t("table.source"), kind: "text" },
      ],
      rows: [statedRow(dataset, context), ...flows.map((row) => flowRow(row, dataset, context))],
    },
    notes: [t("note.twice"), t("note.transcribed")],
    sources: cite(dataset, [source, ...rows.map((row) => row.source)]),
  };
}

function statedRow(dataset: Dataset, context: Context<State>): Table["rows"][number] {
  const { t } = context;
  const { id, value, unit, qualifier, source, period } = figureOf(dataset, anchorOf(dataset, "memberTrade").figure);
  const dollars = usDollars(typeof value === "number" ? value : Number.NaN, unit, `figure ${id}`);
  return {
    provenance: "stated",
    cells: [
      periodCell(period ?? null, context),
      { text: t("table.stated", { qualifier: t(`ui.qualifier.${qualifier}`) }) },
      null,
      { text: t("what.total") },
      billions(dollars, context),
      sourceCell(source),
    ],
  };
}

function flowRow({ country = "", year = 0, measure, value, basis, source }: Row, dataset: Dataset, context: Context<State>) {
  const { t, formats } = context;
  const since = dataset.summit.members.find((member) => member.country === country)?.since?.slice(0, 4);
  const { unit } = dataset.series["trade-by-member"];
  const known = typeof value === "number";
  return {
    provenance: known ? BASES[basis] : undefined,
    cells: [
      { text: String(year), value: year },
      { text: country === WORLD ? t("table.world") : formats.country(alpha2Of(country)) },
      since ? { text: since, value: Number(since) } : null,
      { text: t(`what.${measure}`) },
      known
        ? billions(usDollars(value, unit, `the value of ${source} in trade-by-member`), context)
        : { text: t("table.missing"), value: null },
      sourceCell(source),
    ],
  };
}

/** To the million. */
function billions(dollars: number, { formats }: Context<State>): Cell {
  return { text: formats.number(dollars / 1e9, 3), value: Math.round(dollars / 1e6) / 1e3 };
}
