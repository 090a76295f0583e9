import { chartIds } from "../../charts";
import { newestSummit } from "../../data";

export interface Page {
  name: string;
  path: string;
  /** How many charts it draws. */
  charts: number;
}

/** The pages that are weighed: the dashboard, every chart's page, the ledger. */
export function pages(): Page[] {
  const base = `/en/${newestSummit()}`;
  return [
    { name: "dashboard", path: base, charts: chartIds().length },
    ...chartIds().map((id) => ({ name: id, path: `${base}/${id}`, charts: 1 })),
    { name: "figures", path: `${base}/figures`, charts: 0 },
  ];
}
