import type { View } from "@/charts/available";
import type { Dataset } from "@/data/read";
import { STRETCH } from "@/lib/chart";
import { catalogueOf } from "@/lib/server/messages";
import { serveView } from "@/lib/server/view";
import type { SmallView } from "@/lib/small-view";
import { filePath, type Place, viewPath } from "../view/chart-context";
import { viewOf } from "../view/stages";

/** Width in pixels that small drawings are laid out for: that of a phone's column. */
const WIDTH = 328;
/** How high they are at most in pixels, where their chart can be that low. */
const LOW = 300;

export function smallViews(views: readonly View[], place: Omit<Place, "chart">, dataset: Dataset): Promise<SmallView[]> {
  return Promise.all(views.map((view) => smallView(view, place, dataset)));
}

async function smallView({ chart, query }: View, { locale, summit }: Omit<Place, "chart">, dataset: Dataset): Promise<SmallView> {
  const here = { locale, summit, chart: chart.id };
  const { slice, state, domain } = await serveView(chart, dataset, new URLSearchParams(query));
  const view = viewOf({ chart, place: here, messages: catalogueOf(locale), params: chart.params(domain) }, slice, state);
  const { title, subtitle } = view.words;
  const suits = view.chart.height(WIDTH, view.rows);
  const height = Math.max(Math.min(suits, LOW), Math.ceil(suits * (view.chart.stretch ?? STRETCH).least));
  return {
    ...{ chart: chart.id, href: viewPath(here, query), title, subtitle, width: WIDTH, height },
    pictures: (["light", "dark"] as const).map((look) => ({
      look,
      src: filePath(here, query, "svg", `frame=none&width=${WIDTH}${height === suits ? "" : `&height=${height}`}&look=${look}`),
    })),
  };
}
