import { type DrawnView, tableIn } from "@/components/view/stages";
import type { Dataset } from "@/data/read";
import type { FullTable } from "@/lib/chart";

/** The full table behind a chart; of one that has none of its own, all that it draws in the state it opens with, which is the view given. */
export async function fullTableOf(view: DrawnView, dataset: Dataset): Promise<FullTable> {
  const { chart, slice, context, words } = view;
  const own = await chart.all?.(dataset, context);
  return own ?? { table: tableIn(view), notes: words.notes, sources: slice.sources };
}
