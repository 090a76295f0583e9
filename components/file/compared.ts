/** Two views as their address names them. */
import { chartsOf } from "@/charts/available";
import { renamedCharts } from "@/charts/renamed";
import { sideOf } from "@/components/view/chart-context";
import { comparePath, type Sides, sidesOf } from "@/lib/compare";
import { type Opened, openSummit } from "@/lib/server/open";
import type { Ignored } from "@/lib/url-state";
import { type SharedView, sharedView } from "./shared-view";

export interface Compared extends Opened {
  sides: Sides;
  views: [SharedView, SharedView];
  /** Every chart of the summit, by id and name. */
  charts: { id: string; name: string }[];
  /** The canonical address, from the root. */
  path: string;
  ignored: Ignored[];
}

/** What a query string compares; undefined where there is no such language or summit, or where a release has not the chart. */
export async function compared(
  place: { locale: string; summit: string },
  query: URLSearchParams,
  site: string,
): Promise<Compared | undefined> {
  const opened = openSummit(place);
  const charts = opened ? await chartsOf(opened.dataset) : [];
  if (!opened || charts.length === 0) return undefined;
  const ids = charts.map(({ id }) => id);
  const { sides, ignored } = sidesOf(query, ids, renamedCharts);
  const [left, right] = await Promise.all(
    sides.map((side) => sharedView({ ...place, chart: side.chart }, new URLSearchParams(side.query), site)),
  );
  if (!left || !right) return undefined;
  return {
    ...opened,
    sides,
    ignored,
    views: [left, right],
    charts: ids.map((id) => ({ id, name: opened.t(`${id}.name`) })),
    path: comparePath(place, [sideOf(left.place, left.query), sideOf(right.place, right.query)]),
  };
}
