import type { Translate } from "@/lib/messages";
import { ChartView, type ChartViewProps } from "../view/chart-view";

export interface SectionChart {
  section: string;
  /** A chart with a list beside it takes the whole width. */
  wide: boolean;
  props: ChartViewProps;
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
        {charts.map(({ wide, props }) => (
          <div key={props.place.chart} className={wide ? "wide" : undefined}>
            <ChartView {...props} />
          </div>
        ))}
      </div>
    </section>
  );
}
