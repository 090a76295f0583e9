/** Reads the catalogue alone: a new chart tests itself. */
import { describe } from "vitest";
import { chartIds, loadChart } from "@/charts";
import { dataset, summitIds } from "@/data";
import { describeContract } from "./index";

const charts = await Promise.all(chartIds().map((id) => loadChart(id)));

for (const summit of summitIds()) {
  describe(summit, () => {
    for (const chart of charts) if (chart) describeContract(chart, dataset(summit));
  });
}
