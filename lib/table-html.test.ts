import { describe, expect, it } from "vitest";
import type { Table } from "./chart";
import { tableHtml } from "./table-html";

const sources = { publisher: (id: string) => `Publisher of ${id}`, page: (id: string) => `/en/s/sources#${id}` };
const table: Table = {
  caption: "Rail & road",
  columns: [
    { id: "name", label: "Name", kind: "text" },
    { id: "km", label: "Length", unit: "km", kind: "number" },
  ],
  rows: [
    { cells: [{ text: "A<b>" }, { text: "12", value: 12 }], provenance: "computed" },
    { cells: [{ text: "", sources: ["X", "Y"] }, null] },
  ],
};

describe("a table as HTML", () => {
  it("has caption, head, cells and kinds; what is unknown is a dash; sources are links", () => {
    expect(tableHtml(table, sources, (name) => name)).toBe(
      '<caption>Rail &amp; road</caption><thead><tr><th scope="col">Name</th><th scope="col" class="number">Length<span class="unit">km</span></th>' +
        '<th scope="col">ui.provenance</th></tr></thead><tbody>' +
        '<tr class="computed"><td>A&lt;b&gt;</td><td class="number">12</td><td>ui.provenance.computed</td></tr>' +
        '<tr><td><a href="/en/s/sources#X">Publisher of X</a>; <a href="/en/s/sources#Y">Publisher of Y</a></td><td class="number">–</td><td></td></tr></tbody>',
    );
  });
  it("says that it has no rows, across its columns", () => {
    expect(tableHtml({ ...table, rows: [] }, sources, (name) => name)).toMatch(
      /<tbody><tr><td colspan="2">ui\.chart\.tableEmpty<\/td><\/tr><\/tbody>$/,
    );
  });
  it("lets no text end a tag or an attribute", () => {
    const hostile = '"><script>alert(1)</script>';
    const rows: Table["rows"] = [{ cells: [{ text: hostile, href: hostile }, { text: hostile }] }];
    const html = tableHtml(
      { caption: hostile, columns: table.columns.map((column) => ({ ...column, label: hostile })), rows },
      sources,
      (name) => name,
    );
    const box = html.replaceAll(/<\/?(caption|thead|tbody|tr|th|td|a|span)( scope="col"| class="(number|unit)"| href="[^"<>]*")*>/g, "");
    expect(box).not.toMatch(/[<>"]/);
  });
});
