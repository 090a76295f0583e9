/** Reads the catalogue alone: a new chart tests itself. A file a section, so that they run beside one another. */
import { describe } from "vitest";
import { chartsOf } from "@/charts/available";
import { dataset, summitIds } from "@/data";
import type { Section } from "@/lib/chart";
import { describeContract } from "./index";

export async function describeSection(name: Section): Promise<void> {
  for (const summit of summitIds()) {
    const charts = (await chartsOf(dataset(summit))).filter(({ section }) => section === name);
    describe(summit, () => {
      for (const chart of charts) describeContract(chart, dataset(summit));
    });
  }
}
