import { alpha2Of } from "@/data/countries";
import { cite, type Dataset, type Row } from "@/data/read";
import { type Context, type FullTable, type Provenance, sourceCell, type Table } from "@/lib/chart";
import { domain, type State } from "./params";
import { type Quantity, rowsFor, SERIES, WORLD } from "./quantities";
import { slice } from "./slice";
import { perCent } from "./table";

const BASES: Record<string, Provenance> = { measured: "measured", transcribed: "transcribed", filled: "filled", mirror: "mirror" };

/** Every statement; then what shares are computed from: the values of each member and of the world in every year. */
export function all(dataset: Dataset, context: Context<State>): FullTable {
  const { t } = context;
  const { statements } = slice(dataset);
  const { of, members } = domain(dataset);
  const countries = [...members.map((id) => id.toUpperCase()), WORLD];
  // Trade is made of exports and imports, which stand here once.
  const kinds = of.filter((one) => one !== "exports" || !of.includes("trade"));
  const measured = kinds.flatMap((one) =>
    rowsFor(dataset, one)
      .filter(({ country }) => countries.includes(country ?? ""))
      .toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0) || countries.indexOf(a.country ?? "") - countries.indexOf(b.country ?? ""))
      .map((row) => valueRow(row, one, dataset, context)),
  );
  return {
    table: {
      caption: t("site.file.full.text"),
      columns: [
        { id: "year", label: t("table.year"), kind: "year" },
        { id: "country", label: t("table.country"), kind: "text" },
        { id: "what", label: t("table.what"), kind: "text" },
        { id: "value", label: t("table.value"), kind: "number" },
        { id: "unit", label: t("table.units"), kind: "text" },
        { id: "source", label: t("table.source"), kind: "text" },
      ],
      rows: [
        ...statements.map((one): Table["rows"][number] => ({
          provenance: "stated",
          cells: [
            one.year === null ? { text: t("noYear") } : { text: String(one.year), value: one.year },
            null,
            { text: t("table.stated", { who: one.who, what: one.what }) },
            { text: context.formats.percent(one.value), value: perCent(one.value) },
            { text: t("table.unit") },
            sourceCell(one.source),
          ],
        })),
        ...measured,
      ],
    },
    notes: [t("note.computed"), t("note.transcribed")],
    sources: cite(dataset, [
      ...statements.map(({ source }) => source),
      ...kinds.flatMap((one) => rowsFor(dataset, one).map(({ source }) => source)),
    ]),
  };
}

function valueRow({ year = 0, country = "", measure, value, basis, source }: Row, of: Quantity, dataset: Dataset, context: Context<State>) {
  const { t, formats } = context;
  const known = typeof value === "number";
  return {
    provenance: known ? BASES[basis] : undefined,
    cells: [
      { text: String(year), value: year },
      { text: country === WORLD ? t("table.world") : formats.country(alpha2Of(country)) },
      { text: measure === undefined ? t(`short.${of}`) : t(`flow.${measure}`) },
      known ? { text: formats.number(value, 0), value } : { text: t("table.missing"), value: null },
      { text: dataset.series[SERIES[of].id].unit },
      sourceCell(source),
    ],
  };
}
