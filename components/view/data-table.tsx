"use client";
import { memo, useDeferredValue, useState } from "react";
import type { AnyChart, Context, Slice, Table } from "@/lib/chart";
import type { State } from "./chart-context";

interface Props {
  chart: AnyChart;
  rows: unknown;
  state: State;
  slice: Slice;
  context: Context<State>;
}

/** Exactly what is drawn, as a table; closed until asked for, and while closed not made again for each choice. */
export function DataTable(props: Props) {
  const [open, setOpen] = useState(false);
  const latest = useDeferredValue(props);
  const [shown, setShown] = useState(props);
  if (open && shown.rows !== latest.rows) setShown(latest);
  return (
    <details className="fold table-fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <TableContent {...shown} />
    </details>
  );
}

const TableContent = memo(function TableContent({ chart, rows, state, slice, context }: Props) {
  const table: Table = chart.table(rows, state, context);
  const { t } = context;
  const known = table.rows.some(({ provenance }) => provenance);
  const publisher = (id: string) => slice.sources.find((source) => source.id === id)?.publisher ?? id;
  return (
    <>
      <summary>
        {t("ui.chart.table")} <span className="count">{context.formats.number(table.rows.length, 0)}</span>
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen scrolls by keyboard */}
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
    </>
  );
});
