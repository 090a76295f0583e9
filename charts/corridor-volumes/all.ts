import type { Dataset } from "@/data/read";
import type { Context, FullTable } from "@/lib/chart";
import type { State } from "./params";
import { slice } from "./slice";
import { volumeTable } from "./table";

/** Every volume of the series, counts over years and plans among them. */
export function all(dataset: Dataset, context: Context<State>): FullTable {
  const { t } = context;
  const { corridors, volumes, sources } = slice(dataset);
  const values = volumes.map((volume) => ({
    ...volume,
    short: corridors.find(({ id }) => id === volume.corridor)?.short ?? volume.corridor,
  }));
  return {
    table: volumeTable(values, sources, t("site.file.full.text"), context),
    notes: [t("note.reported"), t("note.planned"), t("note.teu")],
    sources,
  };
}
