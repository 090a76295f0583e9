import { type Context, sourceCell, type Table } from "@/lib/chart";
import { share, statedShare } from "./amount";
import type { State } from "./params";
import type { Rows, Statement } from "./select";

/** What was stated; then, a year at a time, the share computed of each quantity. */
export function table(rows: Rows, _state: State, context: Context<State>): Table {
  const { t } = context;
  return {
    caption: t("table.caption"),
    columns: [
      { id: "year", label: t("table.year"), kind: "year" },
      { id: "of", label: t("table.of"), kind: "text" },
      { id: "share", label: t("table.share"), unit: t("table.unit"), kind: "number" },
      { id: "what", label: t("table.what"), kind: "text" },
      { id: "source", label: t("table.source"), kind: "text" },
    ],
    rows: [
      ...rows.statements.map((one) => statementRow(one, context)),
      ...rows.years.toReversed().flatMap((year) =>
        rows.lines.flatMap(({ of, points, sources }) =>
          points
            .filter((point) => point.year === year)
            .map((point): Table["rows"][number] => ({
              key: `${of}-${year}`,
              provenance: "computed",
              cells: [
                { text: String(year), value: year },
                { text: t(`world.${of}`) },
                { text: share(point.value, context), value: perCent(point.value) },
                { text: t("table.members", { n: point.counted }) },
                sourceCell(...sources),
              ],
            })),
        ),
      ),
    ],
  };
}

/** A statement as a row; where it leads to is its words, or its source. */
export function statementRow(one: Statement, context: Context<State>): Table["rows"][number] {
  const { t, page } = context;
  return {
    key: one.id,
    provenance: "stated",
    cells: [
      one.year === null ? { text: t("noYear") } : { text: String(one.year), value: one.year },
      { text: t(one.ppp ? "world.ppp" : `world.${one.of}`) },
      { text: statedShare(one, context), value: perCent(one.value), href: one.address ?? page(`sources#${one.source}`) },
      { text: t("table.stated", { who: one.who, what: one.what }) },
      sourceCell(one.source),
    ],
  };
}

/** A part of 1 in per cent, to a millionth of one. */
export function perCent(value: number): number {
  return Math.round(value * 1e8) / 1e6;
}
