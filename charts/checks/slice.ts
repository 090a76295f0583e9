import { cite, type Dataset } from "@/data/read";
import { BELOW, judge, NEAR, ruleOf } from "@/lib/checks";
import { figureAddress } from "@/lib/figure-address";
import { pressFacts } from "@/lib/press-facts";
import type { Checked, CheckSlice } from "./select";

/** Every figure that has a verdict, with what it was held against. */
export function slice(dataset: Dataset): CheckSlice {
  const { event, figures } = dataset.summit;
  const rows = figures.flatMap((figure): Checked[] => {
    const { verdict, held, reason, missing, differs } = judge(dataset, figure);
    if (verdict === "unchecked") return [];
    const { id, scope, source } = figure;
    const address = figureAddress(dataset, figure);
    const rule = ruleOf(figure);
    return [{ ...pressFacts(dataset, figure), id, scope, source, address, rule, held, reason, missing, differs }];
  });
  return {
    rows,
    tolerance: { near: NEAR, below: BELOW },
    event: { organisation: event.organisationShort, city: event.city, from: event.from, to: event.to },
    sources: cite(
      dataset,
      rows.flatMap(({ source, held }) => [source, ...held.flatMap((one) => one.sources)]),
    ),
  };
}
