import type { View } from "@/charts/available";
import type { Dataset } from "@/data/read";
import type { Section as Name } from "@/lib/chart";
import type { Translate } from "@/lib/messages";
import type { Place } from "../view/chart-context";
import { ChartPart } from "../view/chart-part";
import { ViewPictures } from "./view-pictures";

interface Props {
  name: Name;
  /** Those of the section. */
  views: readonly View[];
  place: Omit<Place, "chart">;
  dataset: Dataset;
  t: Translate;
}

/** The charts of one section of the dashboard: live ones, then the others as pictures. */
export function Section({ name, views, place, dataset, t }: Props) {
  if (views.length === 0) return null;
  const live = views.filter(({ chart }) => chart.dashboard !== "picture");
  const pictures = views.filter(({ chart }) => chart.dashboard === "picture");
  return (
    <section className="section" aria-labelledby={`section-${name}`}>
      <div className="section-head">
        <h2 id={`section-${name}`}>{t(`ui.section.${name}`)}</h2>
        <p>{t("ui.charts.count", { n: views.length })}</p>
      </div>
      {live.length > 0 && (
        <div className="section-charts">
          {live.map(({ chart, query }) => (
            // A chart with a list beside it takes the whole width.
            <div key={chart.id} className={chart.Aside ? "wide" : undefined}>
              <ChartPart place={{ ...place, chart: chart.id }} query={query} />
            </div>
          ))}
        </div>
      )}
      {pictures.length > 0 && <ViewPictures views={pictures} place={place} dataset={dataset} />}
    </section>
  );
}
