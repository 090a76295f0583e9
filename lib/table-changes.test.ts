import { expect, it } from "vitest";
import { type Cell, sourceCell, type Table } from "./chart";
import { tableChanges } from "./table-changes";

const row = (year: number, value: number, source: string): { cells: Cell[] } => ({
  cells: [{ text: String(year), value: year }, { text: "Exports" }, { text: String(value), value }, sourceCell(source)],
});
const table = (...rows: Table["rows"]): Table => ({
  caption: "",
  columns: [
    { id: "year", label: "Year", kind: "year" },
    { id: "what", label: "What", kind: "text" },
    { id: "value", label: "Value", kind: "number" },
    { id: "source", label: "Source", kind: "text" },
  ],
  rows,
});

it("names a number that changed by its row, one row that came and one that went", () => {
  expect(tableChanges(table(row(2000, 1, "A"), row(2001, 2, "A")), table(row(2001, 3, "A"), row(2002, 4, "A")))).toEqual({
    changed: [{ row: "2001, Exports", column: "Value", before: "2", after: "3" }],
    added: ["2002, Exports"],
    gone: ["2000, Exports"],
  });
});

it("tells a source that changed as a change of its row, not as another row", () => {
  expect(tableChanges(table(row(2000, 1, "A")), table(row(2000, 1, "B")))).toEqual({
    changed: [{ row: "2000, Exports", column: "Source", before: "A", after: "B" }],
    added: [],
    gone: [],
  });
});

it("tells rows of the same texts apart by their order", () => {
  const { changed } = tableChanges(table(row(2000, 1, "A"), row(2000, 2, "A")), table(row(2000, 1, "A"), row(2000, 5, "A")));
  expect(changed.map(({ before, after }) => [before, after])).toEqual([["2", "5"]]);
});
