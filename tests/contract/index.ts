/** The contract tests: what every chart promises, read from the chart alone. */
import { describe, expect, it } from "vitest";
import type { Dataset } from "@/data/read";
import type { AnyChart } from "@/lib/chart";
import { catalogueOf } from "@/lib/server/messages";
import { describeDrawing } from "./drawing";
import { describeState } from "./state";
import { describeWords } from "./words";

export function describeContract(chart: AnyChart, dataset: Dataset): void {
  describe(`${chart.id}: entry`, () => {
    it("has a name in the messages, and notable states that begin with the default", () => {
      expect(catalogueOf("en")[`${chart.id}.name`]).toBeDefined();
      expect(chart.notable[0].query).toBe("");
      expect(new Set(chart.notable.map(({ name }) => name)).size).toBe(chart.notable.length);
    });
  });
  describeState(chart, dataset);
  describeDrawing(chart, dataset);
  describeWords(chart, dataset);
}
