/** The stages of a live chart from rows to marks, each run once for a state and a width and kept while its data are. */
import { MOST_DRAWN } from "@/data/limits";
import { type AnyChart, type Context, type Marks, type Size, type Slice, STRETCH, type Table, type Target, type Words } from "@/lib/chart";
import { isHeavy } from "@/lib/heavy";
import { keep } from "@/lib/keep";
import type { Messages } from "@/lib/messages";
import { formatState, type Ignored, type Params, presentName } from "@/lib/url-state";
import { withinLimits } from "@/lib/within-limits";
import { contextOf, type Place, type State, viewPath } from "./chart-context";
import { undrawn } from "./undrawn";

/** A chart in the state that is drawn, taken through the stages that know no pixels. */
export interface DrawnView {
  /** Draws a sentence instead where the view has more rows than are drawn. */
  chart: AnyChart;
  /** That sentence. */
  undrawn?: string;
  params: Params<State>;
  slice: Slice;
  state: State;
  rows: unknown;
  words: Words;
  context: Context<State>;
}

export interface Layout {
  size: Size;
  marks: Marks;
}

/** What stays the same for a chart on a page. */
export interface ChartHere {
  chart: AnyChart;
  place: Place;
  messages: Messages;
  params: Params<State>;
}

/** How many states of one slice are kept; of a heavy one, whose rows are many. */
const KEPT = 16;
const KEPT_HEAVY = 2;
/** How many sizes of a state are kept: a server is asked for any. */
const SIZES = typeof window === "undefined" ? 4 : 16;
const views = new WeakMap<Slice, Map<string, DrawnView>>();
const layouts = new WeakMap<DrawnView, Map<string, Layout>>();

/** Rows and words of a state. */
export function viewOf({ chart, place, messages, params }: ChartHere, slice: Slice, state: State): DrawnView {
  const most = isHeavy(slice) ? KEPT_HEAVY : KEPT;
  return keep(views, most, slice, viewPath(place, formatState(params, state)), () => {
    const context = contextOf(place, messages, params, state);
    const rows = chart.rows(slice, state);
    const words = withinLimits(chart.words(rows, state, context), context.t);
    const view = { chart, params, slice, state, rows, words, context };
    return isHeavy(slice) ? within(view) : view;
  });
}

const tables = new WeakMap<DrawnView, Table>();

/** A view of a heavy slice, drawn or not. A light one is not asked for its table: it has no such rows, and a choice is to be painted soon. */
function within(view: DrawnView): DrawnView {
  const table = tableIn(view);
  const n = table.rows.length;
  if (n <= MOST_DRAWN) return view;
  const sentence = view.context.t("ui.limit.drawn", { n, most: MOST_DRAWN });
  const instead = { ...view, chart: undrawn(view.chart, sentence), undrawn: sentence };
  tables.set(instead, table);
  return instead;
}

/** The table of a view, made when it is first asked for. */
export function tableIn(view: DrawnView): Table {
  const { chart, rows, state, context } = view;
  const table = tables.get(view) ?? chart.table(rows, state, context);
  tables.set(view, table);
  return table;
}

/** A view laid out for a width in pixels, or for a room of that width and a height; `still` where nobody moves what is drawn. */
export function layOut(view: DrawnView, room: number | Size, still = false): Layout {
  const { chart, rows, state, context } = view;
  const key = typeof room === "number" ? `${room}` : `${room.width}×${room.height}`;
  return keep(layouts, SIZES, view, `${key} ${still}`, () => {
    const fit = typeof room === "number" ? { width: room, height: chart.height(room, rows) } : fitted(chart, rows, room);
    const size = { ...fit, still };
    return { size, marks: chart.marks(rows, state, size, context) };
  });
}

const drawn = new WeakMap<DrawnView, Map<string, Marks>>();

/** The marks of a view at exactly a size, for a picture that nobody moves. */
export function marksAt(view: DrawnView, { width, height }: Size): Marks {
  const { chart, rows, state, context } = view;
  return keep(drawn, SIZES, view, `${width}×${height}`, () => chart.marks(rows, state, { width, height, still: true }, context));
}

/** How much larger each next size is that a chart is tried at. */
const FINER = 1.04;

/**
 * The size in pixels that a chart is laid out at to be drawn in a room: the room's, where its height suits the chart.
 * Where the room is too low for that the size is larger, and drawn smaller; where it is too high, the rest stays empty.
 */
function fitted({ height: suits, stretch = STRETCH }: AnyChart, rows: unknown, room: Size): Size {
  let { width, height } = room;
  while (height < suits(width, rows) * stretch.least && width < room.width * 4) {
    width *= FINER;
    height *= FINER;
  }
  return { width: Math.round(width), height: Math.round(Math.min(height, suits(width, rows) * stretch.most)) };
}

/** A width in pixels at which a view is asked for its marks, whatever it is drawn at. */
const USUAL_WIDTH = 864;

/** Everything of a view that can be marked, in words. */
export function markable(view: DrawnView): Target[] {
  return layOut(view, USUAL_WIDTH).marks.targets();
}

/** The mark of an id, or of what it is called now, in words; where the view has none of it, what is to be said of the URL that named it. "" names none. */
export function markedIn(view: DrawnView, mark: string): { marked?: Target; ignored: Ignored[] } {
  if (mark === "") return { ignored: [] };
  const all = markable(view);
  const called = presentName(view.chart.renamed?.marks, mark);
  const marked = all.find(({ id }) => id === called);
  if (marked) return { marked, ignored: [] };
  const accepts = { kind: "one-of" as const, values: all.map(({ id }) => id) };
  return { ignored: [{ name: "mark", value: mark, reason: "not-accepted", accepts }] };
}
