import { chartsOf } from "../../charts/available";
import { dataset, newestSummit } from "../../data";

export interface Page {
  name: string;
  path: string;
  /** How many live charts it draws. */
  charts: number;
}

/** The pages that are weighed: the dashboard, every chart's page, the ledger. */
export async function pages(): Promise<Page[]> {
  const base = `/en/${newestSummit()}`;
  const charts = await chartsOf(dataset(newestSummit()));
  return [
    { name: "dashboard", path: base, charts: charts.filter(({ dashboard }) => dashboard !== "picture").length },
    ...charts.map(({ id }) => ({ name: id, path: `${base}/${id}`, charts: 1 })),
    { name: "figures", path: `${base}/figures`, charts: 0 },
  ];
}
