"use client";
import { memo, useMemo, useState } from "react";
import type { Table } from "@/lib/chart";
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

const TableContent = memo(function TableContent({ view: { slice, context }, table }: { view: DrawnView; table: Table }) {
  const { t } = context;
  const known = table.rows.some(({ provenance }) => provenance);
  const publisher = (id: string) => slice.sources.find((source) => source.id === id)?.publisher ?? id;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen scrolls by keyboard
    <section className="table-scroll" tabIndex={0} aria-label={table.caption}>
      <table>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.id} scope="col" className={column.kind === "number" ? "number" : undefined}>
                {column.label}
                {column.unit && <span className="unit">{column.unit}</span>}
              </th>
            ))}
            {known && <th scope="col">{t("ui.provenance")}</th>}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ cells, provenance }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no id of their own and keep their order
            <tr key={i} className={provenance}>
              {table.columns.map((column, c) => {
                const cell = cells[c];
                const text = cell?.source ? publisher(cell.source) : (cell?.text ?? "–");
                const href = cell?.source ? context.page(`sources#${cell.source}`) : cell?.href;
                return (
                  <td key={column.id} className={column.kind === "number" ? "number" : undefined}>
                    {href ? <a href={href}>{text}</a> : text}
                  </td>
                );
              })}
              {known && <td>{provenance ? t(`ui.provenance.${provenance}`) : ""}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
});
