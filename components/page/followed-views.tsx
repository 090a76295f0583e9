import type { View } from "@/charts/available";
import type { SmallView } from "@/lib/small-view";
import { ChartPart } from "../view/chart-part";
import { ViewPictures } from "./view-pictures";

interface Props {
  /** The one that is live: a page of many live charts would be heavy. */
  first: View | undefined;
  others: readonly SmallView[];
  place: { locale: string; summit: string };
  title: string;
}

/** The views that show what a page is about. */
export function FollowedViews({ first, others, place: { locale, summit }, title }: Props) {
  if (!first) return null;
  return (
    <section aria-labelledby="views" className="followed-views">
      <h2 id="views">{title}</h2>
      <ChartPart place={{ locale, summit, chart: first.chart.id }} query={first.query} across />
      {others.length > 0 && <ViewPictures views={others} />}
    </section>
  );
}
