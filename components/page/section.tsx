import type { View } from "@/charts/available";
import type { Section as Name } from "@/lib/chart";
import type { Translate } from "@/lib/messages";
import type { SmallView } from "@/lib/small-view";
import type { Place } from "../view/chart-context";
import { ChartPart } from "../view/chart-part";
import { ViewPictures } from "./view-pictures";

interface Props {
  name: Name;
  live: readonly View[];
  pictures: readonly SmallView[];
  place: Omit<Place, "chart">;
  t: Translate;
}

/** The charts of one section of the dashboard: live ones, then the others as pictures. */
export function Section({ name, live, pictures, place, t }: Props) {
  const n = live.length + pictures.length;
  if (n === 0) return null;
  return (
    <section className="section" aria-labelledby={`section-${name}`}>
      <div className="section-head">
        <h2 id={`section-${name}`}>{t(`site.section.${name}`)}</h2>
        <p>{t("site.charts.count", { n })}</p>
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
      {pictures.length > 0 && <ViewPictures views={pictures} />}
    </section>
  );
}
