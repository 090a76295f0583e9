import { expect, it } from "vitest";
import type { Table } from "./chart";
import { fileColumns, fileRows, tableCsv, withYearsAlone } from "./table-csv";

const t = (name: string, values?: Record<string, unknown>) => (values ? `${name} ${values.column}` : name);
const table: Table = {
  caption: "",
  columns: [
    { id: "year", label: "Year", kind: "year" },
    { id: "value", label: "Value", unit: "km", kind: "number" },
  ],
  beside: [{ id: "unit", label: "Unit", kind: "text" }],
  rows: [
    { provenance: "stated", cells: [{ text: "no year" }, { text: "8", value: 8 }], beside: [{ text: "km" }] },
    {
      cells: [
        { text: "2020", value: 2020 },
        { text: "missing", value: null },
      ],
    },
  ],
};

it("has the kind of each row behind the columns of the page, then those of files alone", () => {
  expect(fileColumns(table, t).map(({ id, title }) => [id, title])).toEqual([
    ["year", "Year"],
    ["value", "Value (km)"],
    ["provenance", "ui.provenance"],
    ["unit", "Unit"],
  ]);
  expect(fileRows(table, t)).toEqual([
    ["no year", 8, "ui.provenance.stated", "km"],
    [2020, null, null, null],
  ]);
});

it("leaves a year empty that is none, and says in a column of its own what stands in its place", () => {
  const alone = withYearsAlone(table, t);
  expect(tableCsv(alone, t)).toBe(
    "Year,Value (km),ui.provenance,Unit,ui.file.yearNote Year\r\n,8,ui.provenance.stated,km,no year\r\n2020,,,,\r\n",
  );
  expect(withYearsAlone(alone, t)).toBe(alone);
});
