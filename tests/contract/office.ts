import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset } from "@/data/read";
import { type AnyChart, notableOf, type Table } from "@/lib/chart";
import type { OfficeChart } from "@/lib/office";
import { officeChartXml } from "@/lib/office-chart";
import { filePaint } from "@/lib/theme";
import { formatState } from "@/lib/url-state";
import { parsed } from "../parsed";
import { arbitraryState, tries } from "./arbitraries";
import { stage } from "./view";

/** What a chart that office programs draw anew promises: the numbers of its table, in a part that they open. */
export function describeOffice(chart: AnyChart, dataset: Dataset): void {
  describe(`${chart.id}: in office programs`, () => {
    for (const { name, query } of notableOf(chart, chart.domain(dataset)))
      it(`has the numbers of its table in "${name}"`, async () => {
        const { office, table } = await stage(chart, dataset, query);
        checkOffice(office, table);
      });

    it("has the numbers of its table in any state that a reader can reach", async () => {
      const params = chart.params(chart.domain(dataset));
      await fc.assert(
        fc.asyncProperty(arbitraryState(params), async (state) => {
          const { office, table } = await stage(chart, dataset, formatState(params, state));
          checkOffice(office, table);
        }),
        tries(20),
      );
    });
  });
}

function checkOffice(office: OfficeChart | undefined, table: Table): void {
  if (!office) throw new Error("no chart for office programs");
  const [year, number] = ["year", "number"].map((kind) => table.columns.findIndex((column) => column.kind === kind));
  const known = new Set(
    table.rows.flatMap(({ cells }) => {
      const [at, value] = [cells[year], cells[number]?.value];
      // A value of no stated year may stand at any.
      return typeof value === "number" ? [`${at?.value === undefined ? "any" : at.text} ${value}`] : [];
    }),
  );
  expect(new Set(office.categories).size).toBe(office.categories.length);
  expect(office.series.length).toBeGreaterThan(0);
  for (const { name, values } of office.series) {
    expect(name).not.toBe("");
    expect(values).toHaveLength(office.categories.length);
    for (const [i, value] of values.entries())
      if (value !== null)
        expect(
          known.has(`${office.categories[i]} ${value}`) || known.has(`any ${value}`),
          `${name}, ${office.categories[i]}: ${value}`,
        ).toBe(true);
  }
  expect(officeChartXml(office, { paint: filePaint("light"), font: "Arial" })).toSatisfy(isWellFormed);
}

function isWellFormed(xml: string): boolean {
  return parsed(xml, "application/xml").querySelector("parsererror") === null;
}
