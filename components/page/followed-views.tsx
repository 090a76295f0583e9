import type { View } from "@/charts/available";
import type { Dataset } from "@/data/read";
import { ChartPart } from "../view/chart-part";
import { ViewPictures } from "./view-pictures";

interface Props {
  /** The first is live, the others are pictures that lead to their pages: a page of many live charts would be heavy. */
  views: readonly View[];
  place: { locale: string; summit: string };
  dataset: Dataset;
  title: string;
}

/** The views that show what a page is about. */
export function FollowedViews({ views: [first, ...others], place: { locale, summit }, dataset, title }: Props) {
  if (!first) return null;
  return (
    <section aria-labelledby="views" className="followed-views">
      <h2 id="views">{title}</h2>
      <ChartPart place={{ locale, summit, chart: first.chart.id }} query={first.query} />
      {others.length > 0 && <ViewPictures views={others} place={{ locale, summit }} dataset={dataset} />}
    </section>
  );
}
