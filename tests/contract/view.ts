/** A chart taken through its stages for one query string, as the server takes it. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { contextOf } from "@/components/view/chart-context";
import type { Dataset } from "@/data/read";
import type { AnyChart, Marks, Size, Slice, Table, Words } from "@/lib/chart";
import type { OfficeChart } from "@/lib/office";
import { catalogueOf } from "@/lib/server/messages";
import { filePaint } from "@/lib/theme";
import { formatState, type Params, parseState } from "@/lib/url-state";
import type { AnyState } from "./arbitraries";

export interface Staged {
  params: Params<AnyState>;
  state: AnyState;
  query: string;
  slice: Slice;
  table: Table;
  words: Words;
  /** Left out by a chart that office programs have no kind for. */
  office?: OfficeChart;
  size(width: number): Size;
  marks(width: number): Marks;
  /** The drawing as markup of a file. */
  svg(width: number, look?: "light" | "dark"): string;
}

const slices = new WeakMap<Dataset, Map<string, Promise<string>>>();

/** A chart's slice as text, cut once for all states of one key. */
function sliceText(chart: AnyChart, dataset: Dataset, state: AnyState): Promise<string> {
  const known = slices.get(dataset) ?? new Map<string, Promise<string>>();
  slices.set(dataset, known);
  const key = `${chart.id} ${chart.sliceKey?.(state) ?? ""}`;
  const text = known.get(key) ?? Promise.resolve(chart.slice(dataset, state)).then((slice) => JSON.stringify(slice));
  known.set(key, text);
  return text;
}

export async function stage(chart: AnyChart, dataset: Dataset, query: string): Promise<Staged> {
  const params: Params<AnyState> = chart.params(chart.domain(dataset));
  const { state } = parseState(params, new URLSearchParams(query));
  // What travels with a page is JSON, so the stages see it as JSON gives it back.
  const slice: Slice = JSON.parse(await sliceText(chart, dataset, state));
  const rows = chart.rows(slice, state);
  const context = contextOf({ locale: "en", summit: dataset.summit.id, chart: chart.id }, catalogueOf("en"), params, state);
  const size = (width: number) => ({ width, height: chart.height(width, rows) });
  const marks = (width: number) => chart.marks(rows, state, size(width), context);
  return {
    params,
    state,
    query: formatState(params, state),
    slice,
    table: chart.table(rows, state, context),
    words: chart.words(rows, state, context),
    office: await chart.office?.(rows, state, context),
    size,
    marks,
    svg: (width, look = "light") =>
      renderToStaticMarkup(
        createElement(
          "svg",
          null,
          createElement(chart.Svg, { marks: marks(width), paint: filePaint(look), active: null, uid: "u", context }),
        ),
      ),
  };
}
