"use client";
import { memo, useMemo, useState } from "react";
import type { Table } from "@/lib/chart";
import { ScrolledTable, tableOf } from "./scrolled-table";
import type { DrawnView } from "./stages";

/** Exactly what is drawn, as a table; its rows are not made again for each choice while it is closed. */
export function DataTable({ view }: { view: DrawnView }) {
  const [open, setOpen] = useState(false);
  const current = useMemo(() => ({ view, table: view.chart.table(view.rows, view.state, view.context) }), [view]);
  const [shown, setShown] = useState(current);
  if (open && shown !== current) setShown(current);
  const { t, formats } = view.context;
  return (
    <details className="fold table-fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t("ui.chart.table")} <span className="count">{formats.number(current.table.rows.length, 0)}</span>
      </summary>
      <TableContent {...shown} />
    </details>
  );
}

const TableContent = memo(function TableContent({ view, table }: { view: DrawnView; table: Table }) {
  const html = useMemo(() => tableOf(view, table), [view, table]);
  return <ScrolledTable caption={table.caption} html={html} className="table-scroll" />;
});
