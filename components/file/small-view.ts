import type { View } from "@/charts/available";
import type { Dataset } from "@/data/read";
import { LOWEST } from "@/lib/picture-options";
import { catalogueOf } from "@/lib/server/messages";
import { serveView } from "@/lib/server/view";
import type { SmallView } from "@/lib/small-view";
import { filePath, type Place, viewPath } from "../view/chart-context";
import { type DrawnView, viewOf } from "../view/stages";
import { smallStretch } from "./frame";

/** Width in pixels that small drawings are laid out for: that of a phone's column. */
const WIDTH = 328;
/** How high they are at most in pixels, where their chart can be that low or do with fewer rows. */
const HIGH = 360;

export function smallViews(views: readonly View[], place: Omit<Place, "chart">, dataset: Dataset): Promise<SmallView[]> {
  return Promise.all(views.map((view) => smallView(view, place, dataset)));
}

async function smallView({ chart, query }: View, { locale, summit }: Omit<Place, "chart">, dataset: Dataset): Promise<SmallView> {
  const here = { locale, summit, chart: chart.id };
  const { slice, state, domain } = await serveView(chart, dataset, new URLSearchParams(query));
  const view = viewOf({ chart, place: here, messages: catalogueOf(locale), params: chart.params(domain) }, slice, state);
  const { title, subtitle } = view.words;
  const { height, usual, n, all } = roomFor(view);
  return {
    ...{ chart: chart.id, href: viewPath(here, query), title, subtitle, width: WIDTH, height },
    ...(n < all && { shown: view.context.t("ui.picture.shown", { n, all }) }),
    pictures: (["light", "dark"] as const).map((look) => ({
      look,
      src: filePath(here, query, "svg", `frame=small&width=${WIDTH}${usual ? "" : `&height=${height}`}&look=${look}`),
    })),
  };
}

/** How high a view's picture is, whether that is what suits it, and how many of its rows it has room for. */
function roomFor({ chart, rows }: DrawnView): { height: number; usual: boolean; n: number; all: number } {
  const all = chart.fewer?.of(rows) ?? 1;
  for (let n = all; n > 0; n--) {
    const suits = chart.height(WIDTH, n < all ? chart.fewer?.take(rows, n) : rows);
    const least = Math.ceil(suits * smallStretch(chart).least);
    const height = Math.max(Math.min(suits, HIGH), least);
    if (n === all && height === suits) return { height, usual: true, n, all };
    if (least <= HIGH || n === 1) return { height: Math.max(height, LOWEST), usual: false, n, all };
  }
  return { height: chart.height(WIDTH, rows), usual: true, n: all, all };
}
