import type { View } from "@/charts/available";
import { contextOf, filePath, type Place, viewPath } from "@/components/view/chart-context";
import type { Dataset } from "@/data/read";
import { catalogueOf } from "@/lib/server/messages";
import { serveView } from "@/lib/server/view";

interface Props {
  view: View;
  place: Omit<Place, "chart">;
  dataset: Dataset;
}

/** Width in pixels that the drawing is laid out for. */
const WIDTH = 328;

/** A view as its finding and the picture that the server draws of it, small, which lead to its page. */
export async function ViewPicture({ view: { chart, query }, place, dataset }: Props) {
  const here = { ...place, chart: chart.id };
  const { slice, state, domain } = await serveView(chart, dataset, new URLSearchParams(query));
  const context = contextOf(here, catalogueOf(place.locale), chart.params(domain), state);
  const rows = chart.rows(slice, state);
  const { title, subtitle } = chart.words(rows, state, context);
  const height = chart.height(WIDTH, rows);
  return (
    <a href={viewPath(here, query)} className="view-picture">
      <span className="view-picture-title">{title}</span>
      <span className="view-picture-subtitle">{subtitle}</span>
      {(["light", "dark"] as const).map((look) => (
        // biome-ignore lint/performance/noImgElement: drawn in the size that is shown
        <img
          key={look}
          src={filePath(here, query, "svg", `frame=none&width=${WIDTH}&look=${look}`)}
          alt=""
          loading="lazy"
          width={WIDTH}
          height={height}
          className={`for-${look}`}
        />
      ))}
    </a>
  );
}
