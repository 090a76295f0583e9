import type { View } from "@/charts/available";
import type { Dataset } from "@/data/read";
import type { Place } from "../view/chart-context";
import { ViewPicture } from "./view-picture";

interface Props {
  views: readonly View[];
  place: Omit<Place, "chart">;
  dataset: Dataset;
}

/** Views as small pictures under their findings, side by side. */
export function ViewPictures({ views, place, dataset }: Props) {
  return (
    <ul className="view-pictures">
      {views.map((view) => (
        <li key={view.chart.id}>
          <ViewPicture view={view} place={place} dataset={dataset} />
        </li>
      ))}
    </ul>
  );
}
