import { alpha2Of } from "@/data/countries";
import { cite, type Dataset } from "@/data/read";
import { usDollars } from "@/lib/unit";
import { clusterOrder } from "./cluster";
import { amongMembers, bySize, domain } from "./params";
import type { Kind, MatrixSlice } from "./select";

/** What the chart needs of a dataset: every flow between two members in every year, so that years follow each other at once. */
export function slice(dataset: Dataset): MatrixSlice {
  const rows = amongMembers(dataset);
  const { unit } = dataset.series["bilateral-trade"];
  const { firstYear, lastYear } = domain(dataset);
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
  const members = bySize(dataset);
  const n = members.length;
  const flows = years.map((): (number | null)[] => Array(n * n).fill(null));
  const kindOf = years.map((): number[] => Array(n * n).fill(-1));
  const kinds: Kind[] = [];
  const sums = new Map<string, number>();
  for (const { country = "", partner = "", year = 0, value, basis, source } of rows) {
    const at = members.indexOf(country) * n + members.indexOf(partner);
    let kind = kinds.findIndex((one) => one.basis === basis && one.source === source);
    if (kind < 0) kind = kinds.push({ basis, source }) - 1;
    kindOf[year - firstYear][at] = kind;
    if (typeof value !== "number") continue;
    const dollars = usDollars(value, unit, `the value of ${source} in bilateral-trade`);
    flows[year - firstYear][at] = Math.round(dollars / 1e3) / 1e3;
    sums.set(`${country} ${partner}`, (sums.get(`${country} ${partner}`) ?? 0) + dollars);
  }
  return {
    years,
    members: members.map((country) => ({ id: country.toLowerCase(), alpha2: alpha2Of(country) })),
    cluster: clusterOrder(members, (a, b) => sums.get(`${a} ${b}`) ?? 0).map((country) => country.toLowerCase()),
    flows,
    kinds,
    kindOf: kindOf.map((own) => own.map((kind) => (kind < 0 ? "." : kind.toString(36))).join("")),
    organisation: dataset.summit.event.organisationShort,
    asAt: dataset.summit.event.to.slice(0, 7),
    sources: cite(
      dataset,
      rows.map(({ source }) => source),
    ),
  };
}
