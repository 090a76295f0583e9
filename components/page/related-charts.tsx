import type { AnyChart } from "@/lib/chart";
import type { Translate } from "@/lib/messages";
import { chartPath, type Place } from "../view/chart-context";

/** The other charts of the summit. */
export function RelatedCharts({ place, charts, t }: { place: Place; charts: AnyChart[]; t: Translate }) {
  return (
    <nav className="related" aria-labelledby="related">
      <h2 id="related">{t("ui.chart.related")}</h2>
      <ul>
        {charts
          .filter(({ id }) => id !== place.chart)
          .map(({ id }) => (
            <li key={id}>
              <a href={chartPath({ ...place, chart: id })}>{t(`${id}.name`)}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
