import { expect, it } from "vitest";
import { formatsFor } from "./format";
import { translatorOf } from "./server/open";
import { tableClip } from "./table-clip";

it("copies a table as tabs and as HTML, numbers as numbers, nothing a spreadsheet would run and no tag of a cell", () => {
  const table = {
    caption: "A table",
    columns: [
      { id: "who", label: "Who", kind: "text" as const },
      { id: "value", label: "Value", unit: "km", kind: "number" as const },
    ],
    rows: [
      { provenance: "stated" as const, cells: [{ text: "=1+1" }, { text: formatsFor("en").number(-1234.5), value: -1234.5 }] },
      { cells: [{ text: "<b>a\tb\nc</b>" }, { text: "not found", value: null }] },
    ],
  };
  expect(tableClip(table, translatorOf("en"))).toEqual({
    text: "Who\tValue (km)\tKind\n'=1+1\t-1234.5\tstated\n<b>a b c</b>\t\t",
    html:
      "<table><thead><tr><th>Who</th><th>Value (km)</th><th>Kind</th></tr></thead><tbody>" +
      "<tr><td>&#39;=1+1</td><td>-1234.5</td><td>stated</td></tr>" +
      "<tr><td>&lt;b&gt;a b c&lt;/b&gt;</td><td></td><td></td></tr></tbody></table>",
  });
});
