import type { Translate } from "@/lib/messages";
import type { Place } from "../view/chart-context";
import { ChartPart } from "../view/chart-part";

export interface SectionChart {
  section: string;
  /** A chart with a list beside it takes the whole width. */
  wide: boolean;
  place: Place;
}

/** The charts of one section of the dashboard. */
export function Section({ name, charts, t }: { name: string; charts: SectionChart[]; t: Translate }) {
  if (charts.length === 0) return null;
  return (
    <section className="section" aria-labelledby={`section-${name}`}>
      <div className="section-head">
        <h2 id={`section-${name}`}>{t(`ui.section.${name}`)}</h2>
        <p>{t("ui.charts.count", { n: charts.length })}</p>
      </div>
      <div className="section-charts">
        {charts.map(({ wide, place }) => (
          <div key={place.chart} className={wide ? "wide" : undefined}>
            <ChartPart place={place} />
          </div>
        ))}
      </div>
    </section>
  );
}
