import type { AnyChart, Slice } from "@/lib/chart";
import type { Messages } from "@/lib/messages";
import { withMark } from "@/lib/view-state";
import { readQuery } from "./chart-context";
import type { ChartViewProps } from "./chart-view";
import { type DrawnView, viewOf } from "./stages";

/** What a chart among others is made live from. */
export type Part = Omit<ChartViewProps, "placement">;

/** The view of a part in a state, drawn from the slice of that state, and its canonical query string with the mark looked at. */
export function partView(chart: AnyChart, part: Part, query: string, slice: Slice): { view: DrawnView; query: string } {
  const { params, state, canonical, mark } = readQuery(chart, part.domain, query, part.releases);
  const messages: Messages = Object.assign({}, ...part.messages);
  return { view: viewOf({ chart, place: part.place, messages, params }, slice, state), query: withMark(canonical, mark) };
}
