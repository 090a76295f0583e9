import { chartsOf } from "../../charts/available";
import { dataset, newestSummit } from "../../data";
import { comparePath } from "../../lib/compare";

export interface Page {
  name: string;
  path: string;
  /** How many live charts it draws. */
  charts: number;
}

/** The pages that are weighed: the dashboard, every chart's page, two charts compared, the ledger. */
export async function pages(): Promise<Page[]> {
  const place = { locale: "en", summit: newestSummit() };
  const base = `/${place.locale}/${place.summit}`;
  const charts = await chartsOf(dataset(place.summit));
  const compared = charts.slice(0, 2).map(({ id }) => ({ chart: id, query: "" }));
  return [
    { name: "dashboard", path: base, charts: charts.filter(({ dashboard }) => dashboard !== "picture").length },
    ...charts.map(({ id }) => ({ name: id, path: `${base}/${id}`, charts: 1 })),
    { name: "compare", path: comparePath(place, compared), charts: 2 },
    { name: "figures", path: `${base}/figures`, charts: 0 },
  ];
}
