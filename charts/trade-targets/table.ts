import { type Cell, type Context, type Provenance, sourceCell, type Table } from "@/lib/chart";
import type { State } from "./params";
import type { Point, Rows, StatedPoint } from "./select";
import { qualified } from "./stated";

/** One row for everything drawn: the target, measured values, stated ones, the points of both paths. */
export function table(rows: Rows, _state: State, context: Context<State>): Table {
  const { t, formats, page } = context;
  const { target } = rows;
  const row = (
    key: string,
    year: Cell,
    what: string,
    value: number,
    provenance: Provenance,
    sources: readonly string[] = [],
    address = sources[0] && page(`sources#${sources[0]}`),
  ): Table["rows"][number] => ({
    key,
    provenance,
    cells: [
      year,
      { text: what },
      {
        text: formats.number(value / 1e9, 1),
        value: Math.round(value / 1e6) / 1000,
        href: address,
      },
      sourceCell(...sources),
    ],
  });
  const at = (year: number): Cell => ({ text: String(year), value: year });
  const measured: Provenance = rows.reading === "cumulative" ? "computed" : rows.mirror ? "mirror" : "measured";
  const country = formats.country(rows.alpha2);
  const stated = (point: StatedPoint) => {
    const what = qualified("table.stated", point.qualifier, { what: point.what }, context);
    return point.dated
      ? row(point.id, at(point.year), what, point.value, "stated", [point.source])
      : row(point.id, { text: t("label.undated") }, t("table.drawnAt", { what, year: String(point.year) }), point.value, "stated", [
          point.source,
        ]);
  };
  const computed = (path: string, what: string) => (point: Point) =>
    row(`${path}-${point.year}`, at(point.year), what, point.value, "computed");
  return {
    caption: t("table.caption"),
    columns: [
      { id: "year", label: t("table.year"), kind: "year" },
      { id: "what", label: t("table.what"), kind: "text" },
      { id: "value", label: t("table.value"), unit: t("table.unit"), kind: "number" },
      { id: "source", label: t("table.source"), kind: "text" },
    ],
    rows: [
      row(
        "target",
        { text: t("table.noYear") },
        [t("table.target"), target.paragraph !== undefined && t("ui.figure.paragraph", { n: String(target.paragraph) })]
          .filter(Boolean)
          .join(", "),
        target.value,
        "stated",
        [target.source],
        target.address,
      ),
      ...rows.measured.map((point) =>
        row(
          `measured-${point.year}`,
          at(point.year),
          t(`table.${rows.reading}`, { country, base: String(rows.base) }),
          point.value,
          measured,
          rows.measuredSources,
        ),
      ),
      ...rows.stated.map(stated),
      ...rows.pastPath.slice(1).map(computed("past", t("table.past"))),
      ...rows.neededPath.slice(1).map(computed("needed", t("table.needed", { by: String(rows.by) }))),
    ],
  };
}
