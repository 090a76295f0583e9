import { expect, it } from "vitest";
import { chartIds, loadChart } from "@/charts";
import { sliceAddress } from "@/components/view/use-slice";
import { dataset, newestSummit } from "@/data";
import { notableOf } from "@/lib/chart";
import { parseState } from "@/lib/url-state";
import { slicesOf } from "./addresses";

it("the slice of every notable state of every chart is kept", async () => {
  const data = dataset(newestSummit());
  for (const id of chartIds()) {
    const chart = await loadChart(id);
    if (!chart) throw new Error(`unknown chart: ${id}`);
    const [domain, place] = [chart.domain(data), { locale: "en", summit: newestSummit(), chart: id }];
    const params = chart.params(domain);
    const kept = slicesOf(chart, params, place);
    for (const { query } of notableOf(chart, domain))
      expect(kept).toContain(sliceAddress(chart, place, params, parseState(params, new URLSearchParams(query)).state));
  }
});
