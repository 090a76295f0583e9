/** Reads the catalogue alone: a new chart tests itself. */
import { describe, expect, it } from "vitest";
import { chartIds, loadChart } from "@/charts";
import { dataset, summitIds } from "@/data";
import { describeContract } from "./contract";

for (const summit of summitIds()) {
  describe(summit, async () => {
    const charts = await Promise.all(chartIds().map((id) => loadChart(id)));

    it("has a chart for every id, under that id", () => {
      expect(charts.map((chart) => chart?.id)).toEqual(chartIds());
    });

    for (const chart of charts) if (chart) describeContract(chart, dataset(summit));
  });
}
