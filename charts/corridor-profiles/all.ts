import type { Dataset } from "@/data/read";
import type { Context, FullTable } from "@/lib/chart";
import { fallbackState } from "@/lib/url-state";
import { domain, params, type State } from "./params";
import { select } from "./select";
import { slice } from "./slice";
import { table } from "./table";
import { words } from "./words";

/** All routes of all corridors, from their start. */
export function all(dataset: Dataset, context: Context<State>): FullTable {
  const state: State = { ...fallbackState(params(domain(dataset))), routes: "all" };
  const data = slice(dataset);
  const rows = select(data, state);
  return { table: table(rows, state, context), notes: words(rows, state, context).notes, sources: data.sources };
}
