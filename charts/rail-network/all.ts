import { alpha2Of } from "@/data/countries";
import type { Dataset } from "@/data/read";
import { rowsOf } from "@/data/read";
import type { Context, FullTable } from "@/lib/chart";
import { inOrder, lengthCheck, type State } from "./params";
import { lengthOf, slice } from "./slice";
import { columnsOf, lengthRow, statedRows } from "./table";

/** The stated length, then every length of a member that the series has. */
export function all(dataset: Dataset, context: Context<State>): FullTable {
  const { t, formats } = context;
  const { stated, sources } = slice(dataset);
  const check = lengthCheck(dataset);
  const lengths = (check ? rowsOf(dataset, check.series) : []).flatMap((row) => lengthOf(row) ?? []);
  return {
    table: {
      caption: t("site.file.full.text"),
      columns: columnsOf(context),
      rows: [
        ...statedRows(stated, context),
        ...inOrder(dataset).flatMap((country) =>
          lengths
            .filter(({ member }) => member === country.toLowerCase())
            .map((length) => lengthRow(length, formats.country(alpha2Of(country)), length.definition, sources, context)),
        ),
      ],
    },
    notes: [t("note.years", { n: inOrder(dataset).length }), t("note.jumps")],
    sources,
  };
}
