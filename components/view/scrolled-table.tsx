import type { Table } from "@/lib/chart";
import { publisherIn } from "@/lib/publishers";
import { tableHtml } from "@/lib/table-html";
import type { DrawnView } from "./stages";

const written = new WeakMap<Table, string>();

/** What stands inside the table of a view, as HTML, made once. */
export function tableOf({ slice, context }: Pick<DrawnView, "slice" | "context">, table: Table): string {
  const sources = { publisher: publisherIn(slice.sources), page: (id: string) => context.page(`sources#${id}`) };
  const html = written.get(table) ?? tableHtml(table, sources, context.t);
  written.set(table, html);
  return html;
}

/** A table that scrolls in its box where it is wider. `html` is of `tableOf`. */
export function ScrolledTable({ caption, html, className }: { caption: string; html: string; className: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by keyboard
    <section className={className} tabIndex={0} aria-label={caption}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: every text in it is escaped where it is made */}
      <table dangerouslySetInnerHTML={{ __html: html }} />
    </section>
  );
}
