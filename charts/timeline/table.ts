import { type Column, type Context, sourceCell, type Table } from "@/lib/chart";
import { dueText, writtenDate } from "./dates";
import type { State } from "./params";
import { byDate, type Rows } from "./select";
import { entryNote, hrefOf, otherwiseOf } from "./targets";

const COLUMNS = ["entry", "theme", "kind", "date", "status", "done", "source", "otherwise", "note"] as const;

/** What is drawn, a row an entry, in the order drawn. */
export function table(rows: Rows, _state: State, context: Context<State>): Table {
  const { t, formats, page } = context;
  const drawn = rows.order === "theme" ? rows.groups.flatMap(({ entries }) => entries) : byDate(rows);
  return {
    caption: t("table.caption", { date: formats.date(rows.on) }),
    columns: COLUMNS.map((id): Column => ({ id, label: t(`table.${id}`), kind: "text" })),
    rows: drawn.map((entry) => {
      const note = entryNote(entry, rows, context);
      return {
        key: entry.id,
        provenance: "stated",
        cells: [
          { text: entry.title, href: hrefOf(entry, context) },
          { text: entry.themeRow?.short ?? t("group.none") },
          { text: t(`kind.${entry.kind}`) },
          { text: dueText(entry, context) ?? t("table.none") },
          { text: t(`status.${entry.status}`) },
          entry.status === "done" && entry.done ? { text: writtenDate(entry, "done", context) } : null,
          sourceCell(...new Set([...entry.sources, ...(entry.status === "done" && entry.done ? [entry.done.source] : [])])),
          entry.otherwise
            ? { text: t("tip.otherwise", otherwiseOf(entry.otherwise, rows)), href: page(`sources#${entry.otherwise.source}`) }
            : null,
          note ? { text: note } : null,
        ],
      };
    }),
  };
}
