/** What a data file holds: a table, and what one must know of it. */
import { type DrawnView, tableIn } from "@/components/view/stages";
import type { CitedSource, Context, FullTable, Table, Target, Words } from "@/lib/chart";
import type { Corrections } from "@/lib/corrections";
import { type FileColumn, fileColumns, withYearsAlone } from "@/lib/table-csv";
import type { Ignored } from "@/lib/url-state";

export interface Tabled {
  table: Table;
  /** The columns of the file: the table’s, and those that stand in files alone. */
  columns: FileColumn[];
  words: Pick<Words, "title" | "subtitle" | "sentences" | "notes"> & Partial<Pick<Words, "alt" | "press">>;
  sources: CitedSource[];
  chart: string;
  context: Pick<Context<object>, "t" | "formats" | "locale">;
}

/** Of which dataset a file is, and where its view is found. */
export interface Origin {
  /** The permalink, whole. */
  link: string;
  version: string;
  /** The day of the dataset, ISO. */
  asOf: string;
  /** The mark looked at. */
  marked?: Target;
  corrections?: Corrections;
  ignored: readonly Ignored[];
}

/** A view's own rows; or, where the full table is given, every row that the chart's states choose from. */
export function tabledOf(view: DrawnView, full?: FullTable): Tabled {
  const { chart, slice, words, context } = view;
  const { t } = context;
  const table = withYearsAlone(full?.table ?? tableIn(view), t);
  const own = { table, columns: fileColumns(table, t), chart: chart.id, context };
  if (!full) return { ...own, words, sources: slice.sources.filter(({ id }) => words.sources.includes(id)) };
  const title = t("site.file.full.title", { chart: t("name") });
  return { ...own, words: { title, subtitle: t("site.file.full.text"), sentences: [], notes: full.notes }, sources: full.sources };
}
