import type { Cell, Table } from "./chart";
import type { Translate } from "./messages";

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as it stands in HTML, between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]);
}

/** The names and addresses of sources, which cells give by id. */
export interface TableSources {
  publisher(id: string): string;
  page(id: string): string;
}

/**
 * What stands inside a chart's `<table>`: caption, head and rows, the kind of each row last. As text and not as elements:
 * a table of thousands of cells is a page's heaviest part to render and to take over in the browser.
 */
export function tableHtml(table: Table, sources: TableSources, t: Translate): string {
  const known = table.rows.some(({ provenance }) => provenance);
  const classes = table.columns.map(({ kind }) => (kind === "number" ? ' class="number"' : ""));
  const head = table.columns.map(
    ({ label, unit }, i) =>
      `<th scope="col"${classes[i]}>${escapeHtml(label)}${unit ? `<span class="unit">${escapeHtml(unit)}</span>` : ""}</th>`,
  );
  if (known) head.push(`<th scope="col">${escapeHtml(t("ui.provenance"))}</th>`);
  const body = table.rows.map(({ cells, provenance }) => {
    const row = table.columns.map((_, i) => `<td${classes[i]}>${cellHtml(cells[i], sources)}</td>`);
    if (known) row.push(`<td>${provenance ? escapeHtml(t(`ui.provenance.${provenance}`)) : ""}</td>`);
    return `<tr${provenance ? ` class="${provenance}"` : ""}>${row.join("")}</tr>`;
  });
  if (body.length === 0) body.push(`<tr><td colspan="${head.length}">${escapeHtml(t("ui.chart.tableEmpty"))}</td></tr>`);
  return `<caption>${escapeHtml(table.caption)}</caption><thead><tr>${head.join("")}</tr></thead><tbody>${body.join("")}</tbody>`;
}

function cellHtml(cell: Cell, { publisher, page }: TableSources): string {
  if (cell?.sources) return cell.sources.map((id) => linked(publisher(id), page(id))).join("; ");
  return linked(cell?.text ?? "–", cell?.href);
}

function linked(text: string, href: string | undefined): string {
  return href ? `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>` : escapeHtml(text);
}
