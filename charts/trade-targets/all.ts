import { cite, type Dataset } from "@/data/read";
import { type Cell, type Context, type FullTable, sourceCell, type Table } from "@/lib/chart";
import { fallbackState } from "@/lib/url-state";
import { domain, params, READINGS, type Reading, type State } from "./params";
import type { Flow, StatedPoint } from "./select";
import { slice, statedPoints } from "./slice";
import { qualified } from "./stated";

/** Yearly values of both sums that the readings begin with; the cumulative reading adds up the second. */
const SUMS: readonly Reading[] = ["among", "china"];
const STATEMENTS = ["among-members", "china-with-members", "china-cumulative"];

/** The target, every year of either sum, and every value that is drawn as a statement in some reading. Nothing computed ahead. */
export function all(dataset: Dataset, context: Context<State>): FullTable {
  const { t } = context;
  const usual = fallbackState(params(domain(dataset)));
  const cut = READINGS.map((reading) => slice(dataset, { ...usual, reading }));
  const stated = STATEMENTS.flatMap((measure) => statedPoints(dataset, measure));
  const [first] = cut;
  return {
    table: {
      caption: t("site.file.full.text"),
      columns: [
        { id: "year", label: t("table.year"), kind: "year" },
        { id: "what", label: t("table.what"), kind: "text" },
        { id: "value", label: t("table.value"), unit: t("table.unit"), kind: "number" },
        { id: "mirror", label: t("table.mirror"), unit: t("table.unit"), kind: "number" },
        { id: "missing", label: t("table.missing"), kind: "number" },
        { id: "source", label: t("table.source"), kind: "text" },
      ],
      rows: [
        {
          provenance: "stated",
          cells: [
            { text: t("table.noYear") },
            { text: t("table.target") },
            billions(first.target.value, context),
            null,
            null,
            sourceCell(first.target.source),
          ],
        },
        ...cut
          .filter(({ reading }) => SUMS.includes(reading))
          .flatMap(({ reading, alpha2, flows, measuredSources: [source] }) => {
            const what = t(`table.${reading}`, { country: context.formats.country(alpha2) });
            return flows.map((flow) => flowRow(flow, what, source, context));
          }),
        ...stated.map((point) => statedRow(point, context)),
      ],
    },
    notes: [...(first.target.open ? [t("note.unstated")] : []), t("note.full")],
    sources: cite(dataset, [...cut.flatMap(({ sources }) => sources.map(({ id }) => id)), ...stated.map(({ source }) => source)]),
  };
}

function flowRow({ year, value, mirror, missing }: Flow, what: string, source: string, context: Context<State>): Table["rows"][number] {
  return {
    provenance: mirror > 0 ? "mirror" : "measured",
    cells: [
      { text: String(year), value: year },
      { text: what },
      billions(value, context),
      billions(mirror, context),
      { text: String(missing), value: missing },
      sourceCell(source),
    ],
  };
}

function statedRow({ year, dated, value, qualifier, what, source }: StatedPoint, context: Context<State>): Table["rows"][number] {
  const { t } = context;
  const text = qualified("table.stated", qualifier, { what }, context);
  return {
    provenance: "stated",
    cells: [
      dated ? { text: String(year), value: year } : { text: t("label.undated") },
      { text: dated ? text : t("table.drawnAt", { what: text, year: String(year) }) },
      billions(value, context),
      null,
      null,
      sourceCell(source),
    ],
  };
}

/** To the million. */
function billions(dollars: number, { formats }: Context<State>): Cell {
  return { text: formats.number(dollars / 1e9, 3), value: Math.round(dollars / 1e6) / 1e3 };
}
