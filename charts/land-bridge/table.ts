import { type Context, sourceCell, type Table } from "@/lib/chart";
import type { State } from "./params";
import type { Rows, Statement } from "./select";
import { wholeText } from "./texts";

/** The statements in the order drawn, and a row for the measurement that was not found. */
export function table(rows: Rows, _state: State, context: Context<State>): Table {
  const { t } = context;
  return {
    caption: t("table.caption"),
    columns: [
      { id: "whole", label: t("table.whole"), kind: "text" },
      { id: "what", label: t("table.what"), kind: "text" },
      { id: "qualifier", label: t("table.qualifier"), kind: "text" },
      { id: "share", label: t("table.share"), unit: t("table.percent"), kind: "number" },
      { id: "speaker", label: t("table.speaker"), kind: "text" },
      { id: "date", label: t("table.date"), kind: "text" },
      { id: "source", label: t("table.source"), kind: "text" },
    ],
    rows: [
      ...rows.groups.flatMap(({ statements }) => statements.map((statement) => statementRow(statement, context))),
      ...(rows.measured === 0
        ? [
            {
              key: "independent",
              cells: [{ text: t("table.independent") }, null, null, { text: t("table.notFound"), value: null }, null, null, null],
            },
          ]
        : []),
    ],
  };
}

function statementRow(statement: Statement, context: Context<State>): Table["rows"][number] {
  const { t, formats, page } = context;
  const { id, whole, what, qualifier, share, speaker, date, source, url, measured } = statement;
  return {
    key: id,
    provenance: measured ? "measured" : "stated",
    cells: [
      { text: wholeText(whole, context) },
      { text: what },
      { text: t(`ui.qualifier.${qualifier}`) },
      { text: formats.number(share * 100), value: Math.round(share * 1e4) / 100, href: url ?? page(`sources#${source}`) },
      { text: speaker ?? t("speaker.unknown") },
      { text: date ? formats.date(date) : t("date.unknown") },
      sourceCell(source),
    ],
  };
}
