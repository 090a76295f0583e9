import { expect, it } from "vitest";
import { type Cell, sourceCell, type Table } from "./chart";
import { countOf, tableChanges, UNCHANGED } from "./table-changes";

const row = (year: number, value: number, source: string, what = "Exports", kind = "measured"): Table["rows"][number] => ({
  cells: [{ text: String(year), value: year }, { text: what }, { text: String(value), value }, sourceCell(source), { text: kind }],
});
const keyed = (key: string, ...cells: Parameters<typeof row>) => ({ key, ...row(...cells) });
const table = (...rows: Table["rows"]): Table => ({
  caption: "",
  columns: [
    { id: "year", label: "Year", kind: "year" },
    { id: "what", label: "What", kind: "text" },
    { id: "value", label: "Value", kind: "number" },
    { id: "source", label: "Source", kind: "text" },
    { id: "kind", label: "Kind", kind: "text" },
  ],
  rows,
});

it("names a number that changed by its row, one row that came and one that went", () => {
  expect(tableChanges(table(row(2000, 1, "A"), row(2001, 2, "A")), table(row(2001, 3, "A"), row(2002, 4, "A")))).toEqual({
    ...UNCHANGED,
    changed: [{ row: "2001, Exports, measured", column: "Value", before: "2", after: "3" }],
    added: ["2002, Exports, measured"],
    gone: ["2000, Exports, measured"],
  });
});

it("tells a source that changed as a change of its row, not as another row", () => {
  expect(tableChanges(table(row(2000, 1, "A")), table(row(2000, 1, "B")))).toEqual({
    ...UNCHANGED,
    changed: [{ row: "2000, Exports, measured", column: "Source", before: "A", after: "B" }],
  });
});

it("tells rows of the same texts apart by their order", () => {
  const { changed } = tableChanges(table(row(2000, 1, "A"), row(2000, 2, "A")), table(row(2000, 1, "A"), row(2000, 5, "A")));
  expect(changed.map(({ before, after }) => [before, after])).toEqual([["2", "5"]]);
});

it("tells a row of one key with other words and another number as one row: the number, then the words", () => {
  const changes = tableChanges(table(keyed("a", 2000, 1, "A")), table(keyed("a", 2000, 2, "A", "Exports of goods")));
  expect(changes).toEqual({
    ...UNCHANGED,
    changed: [{ row: "2000, measured", column: "Value", before: "1", after: "2" }],
    reworded: [{ row: "2000, measured", column: "What", before: "Exports", after: "Exports of goods", rows: 1 }],
  });
  expect(countOf(changes)).toBe(2);
});

it("tells words that changed alike in several rows once", () => {
  const rows = (what: string) => table(keyed("a", 2000, 1, "A", what), keyed("b", 2001, 2, "A", what), keyed("c", 2002, 3, "A", what));
  expect(tableChanges(rows("Exports"), rows("Exports of goods"))).toEqual({
    ...UNCHANGED,
    reworded: [{ row: "2000, measured", column: "What", before: "Exports", after: "Exports of goods", rows: 3 }],
  });
});

it("tells a row without a key as reworded where its numbers and most of its words stay", () => {
  const wide = (what: string, ...rest: string[]) => {
    const { columns, rows } = table(row(2000, 1, "A", what));
    const texts = rest.map((text): Cell => ({ text }));
    const more = rest.map((_, i) => ({ id: `more-${i}`, label: `More ${i}`, kind: "text" as const }));
    return { caption: "", columns: [...columns, ...more], rows: rows.map(({ cells }) => ({ cells: [...cells, ...texts] })) };
  };
  expect(tableChanges(wide("Exports", "x"), wide("Exports of goods", "x"))).toMatchObject({
    reworded: [{ column: "What", before: "Exports", after: "Exports of goods", rows: 1 }],
    added: [],
    gone: [],
  });
  expect(tableChanges(wide("Exports", "x"), wide("Exports of goods", "y"))).toMatchObject({ reworded: [], added: [expect.any(String)] });
});

it("takes rows of different keys for one only where they share a number", () => {
  const rows = (key: string, value: Cell): Table => {
    const { columns } = table();
    return { caption: "", columns, rows: [{ key, cells: [null, { text: key }, value, null, { text: "x" }] }] };
  };
  const value = { text: "1", value: 1 };
  const alike = (key: string) => ({ ...rows(key, value), rows: [{ key, cells: [null, { text: "same" }, value, null, { text: "x" }] }] });
  expect(tableChanges(alike("a"), alike("b"))).toEqual(UNCHANGED);
  expect(tableChanges(rows("a", null), rows("b", null))).toEqual({ ...UNCHANGED, added: ["b, x"], gone: ["a, x"] });
});

it("names rows that came by all their words where the first of these are those of another", () => {
  const wide = (...rows: string[][]): Table => ({
    caption: "",
    columns: ["a", "b", "c", "d"].map((id) => ({ id, label: id, kind: "text" })),
    rows: rows.map((texts) => ({ key: texts.join(), cells: texts.map((text) => ({ text })) })),
  });
  const { added } = tableChanges(wide(), wide(["x", "y", "z", "1"], ["x", "y", "z", "2"], ["x", "y", "w", "3"]));
  expect(added).toEqual(["x, y, z, 1", "x, y, z, 2", "x, y, w"]);
});

it("finds the cells of a column by its id, where tables have other columns beside it", () => {
  const { columns, rows } = table(row(2000, 1, "A"));
  const narrow = { caption: "", columns: columns.slice(1), rows: rows.map(({ cells }) => ({ key: "a", cells: cells.slice(1) })) };
  expect(tableChanges(table(keyed("a", 2000, 1, "A")), narrow)).toEqual(UNCHANGED);
});
