import { MOST_TABLE_ROWS } from "@/data/limits";
import type { Table } from "@/lib/chart";
import { endingOf } from "@/lib/file-formats";
import { ScrolledTable, tableOf } from "./scrolled-table";
import type { DrawnView } from "./stages";

const FILES = ["csv", "xlsx"] as const;

/** The table of a view as a page has it: its first rows, and where it is longer, how many there are in all and the files that have them. */
export function ViewTable({ view, table, className }: { view: DrawnView; table: Table; className: string }) {
  const { t, href } = view.context;
  const all = table.rows.length;
  const shown = all > MOST_TABLE_ROWS ? { ...table, rows: table.rows.slice(0, MOST_TABLE_ROWS) } : table;
  const [path, query] = href({}).split("?");
  return (
    <>
      {shown !== table && (
        <p className="table-limit">
          {t("ui.limit.rows", { shown: MOST_TABLE_ROWS, all })}{" "}
          {FILES.map((format, i) => (
            <span key={format}>
              {i > 0 && ", "}
              <a href={`${path}${endingOf(format)}${query ? `?${query}` : ""}`} data-leave="" download>
                {t(`ui.chart.file.${format}`)}
              </a>
            </span>
          ))}
        </p>
      )}
      <ScrolledTable caption={table.caption} html={tableOf(view, shown)} className={className} />
    </>
  );
}
