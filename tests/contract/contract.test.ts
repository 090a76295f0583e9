/** Reads the catalogue alone: a new chart tests itself. */
import { describe } from "vitest";
import { chartsOf } from "@/charts/available";
import { dataset, summitIds } from "@/data";
import { describeContract } from "./index";

for (const summit of summitIds()) {
  const charts = await chartsOf(dataset(summit));
  describe(summit, () => {
    for (const chart of charts) describeContract(chart, dataset(summit));
  });
}
