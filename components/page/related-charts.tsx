import { chartIds } from "@/charts";
import type { Translate } from "@/lib/messages";
import { chartPath, type Place } from "../view/chart-context";

/** The other charts of the summit. */
export function RelatedCharts({ place, t }: { place: Place; t: Translate }) {
  return (
    <nav className="related" aria-labelledby="related">
      <h2 id="related">{t("ui.chart.related")}</h2>
      <ul>
        {chartIds()
          .filter((id) => id !== place.chart)
          .map((id) => (
            <li key={id}>
              <a href={chartPath({ ...place, chart: id })}>{t(`${id}.name`)}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
