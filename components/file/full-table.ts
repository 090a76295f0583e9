import type { DrawnView } from "@/components/view/stages";
import type { Dataset } from "@/data/read";
import type { FullTable } from "@/lib/chart";

/** The full table behind a chart; of one that has none of its own, all that it draws in the state it opens with, which is the view given. */
export async function fullTableOf({ chart, slice, rows, state, context, words }: DrawnView, dataset: Dataset): Promise<FullTable> {
  const own = await chart.all?.(dataset, context);
  return own ?? { table: chart.table(rows, state, context), notes: words.notes, sources: slice.sources };
}
