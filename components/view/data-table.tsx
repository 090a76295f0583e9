"use client";
import { memo, useMemo, useState } from "react";
import type { Table } from "@/lib/chart";
import { type DrawnView, tableIn } from "./stages";
import { ViewTable } from "./view-table";

/** Exactly what is drawn, as a table; its rows are not made again for each choice while it is closed. */
export function DataTable({ view }: { view: DrawnView }) {
  const [open, setOpen] = useState(false);
  const current = useMemo(() => ({ view, table: tableIn(view) }), [view]);
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
  return <ViewTable view={view} table={table} className="table-scroll" />;
});
