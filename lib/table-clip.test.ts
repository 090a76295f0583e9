import { expect, it } from "vitest";
import { sourceCell } from "./chart";
import { formatsFor } from "./format";
import { translatorOf } from "./server/open";
import { tableClip } from "./table-clip";

it("copies a table as tabs and as HTML, numbers as numbers, nothing a spreadsheet would run and no tag of a cell", () => {
  const table = {
    caption: "A table",
    columns: [
      { id: "who", label: "Who", kind: "text" as const },
      { id: "value", label: "Value", unit: "km", kind: "number" as const },
      { id: "source", label: "Source", kind: "text" as const },
    ],
    rows: [
      {
        provenance: "stated" as const,
        cells: [{ text: "=1+1" }, { text: formatsFor("en").number(-1234.5), value: -1234.5 }, sourceCell("A", "B")],
      },
      { cells: [{ text: "<b>a\tb\nc</b>" }, { text: "not found", value: null }, null] },
    ],
  };
  expect(tableClip(table, (id) => `Publisher of ${id}`, translatorOf("en"))).toEqual({
    text: "Who\tValue (km)\tSource\tKind of value\n'=1+1\t-1234.5\tPublisher of A; Publisher of B\tstated\n<b>a b c</b>\t\t\t",
    html:
      "<table><thead><tr><th>Who</th><th>Value (km)</th><th>Source</th><th>Kind of value</th></tr></thead><tbody>" +
      "<tr><td>&#39;=1+1</td><td>-1234.5</td><td>Publisher of A; Publisher of B</td><td>stated</td></tr>" +
      "<tr><td>&lt;b&gt;a b c&lt;/b&gt;</td><td></td><td></td><td></td></tr></tbody></table>",
  });
});
