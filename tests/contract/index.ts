/** The contract tests: what every chart promises, read from the chart alone. */
import { describe, expect, it } from "vitest";
import type { Dataset } from "@/data/read";
import { type AnyChart, notableOf } from "@/lib/chart";
import { catalogueOf } from "@/lib/server/messages";
import { describeDrawing } from "./drawing";
import { describeEmbed } from "./embed";
import { describeFiles } from "./files";
import { describeOffice } from "./office";
import { describeState } from "./state";
import { describeWords } from "./words";

export function describeContract(chart: AnyChart, dataset: Dataset): void {
  describe(`${chart.id}: entry`, () => {
    it("has a name in the messages, and notable states that begin with the default", () => {
      expect(catalogueOf("en")[`${chart.id}.name`]).toBeDefined();
      const notable = notableOf(chart, chart.domain(dataset));
      expect(notable[0].query).toBe("");
      expect(new Set(notable.map(({ name }) => name)).size).toBe(notable.length);
    });

    it("is available of the summit it is tested with", () => {
      expect(chart.available?.(dataset) ?? true).toBe(true);
    });
  });
  describeState(chart, dataset);
  describeDrawing(chart, dataset);
  describeWords(chart, dataset);
  describeFiles(chart, dataset);
  if (chart.office) describeOffice(chart, dataset);
  describeEmbed(chart, dataset);
}
