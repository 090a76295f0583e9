import { group } from "d3-array";
import { alpha2Of } from "@/data/countries";
import { anchorOf, cite, type Dataset, figureOf, membersOf, type Row, rowsOf } from "@/data/read";
import { checkOf } from "@/lib/checks";
import { figureAddress } from "@/lib/figure-address";
import { pressFacts } from "@/lib/press-facts";
import { usDollars } from "@/lib/unit";
import type { Reading, State } from "./params";
import type { Flow, StatedPoint, TargetSlice } from "./select";

/** Which statements are drawn beside which reading. */
const STATEMENTS: Record<Reading, string | null> = { among: "among-members", china: "china-with-members", cumulative: null };

/** What the readings of the target need of a dataset: yearly flows, statements, the target and its predecessor. */
export function slice(dataset: Dataset, { reading }: State): TargetSlice {
  const { figure: figureId, country, bilateral: readBy } = anchorOf(dataset, "tradeTarget");
  const figure = figureOf(dataset, figureId);
  const members = membersOf(dataset);
  const bilateral = rowsOf(dataset, "bilateral-trade").filter(
    (row) =>
      members.includes(row.country ?? "") &&
      members.includes(row.partner ?? "") &&
      (reading === "among" || row.country === country || row.partner === country),
  );
  const measure = STATEMENTS[reading];
  const stated = measure ? statedPoints(dataset, measure) : [];
  const cumulative = reading === "cumulative";
  const earlier = cumulative ? rowsOf(dataset, "trade-statements").filter((row) => row.measure === "china-cumulative") : [];
  const [first] = cumulative ? statedPoints(dataset, "china-cumulative") : [];
  const latest = cumulative ? statedPoints(dataset, "china-with-members").toSorted((a, b) => b.year - a.year)[0] : undefined;
  const predecessor = first ? { value: first.value, sources: earlier.map(({ source }) => source), latest: latest ?? null } : null;
  const measuredSources = [...new Set(bilateral.map(({ source }) => source))];
  const readingSources = reading === "china" && readBy ? [readBy] : [];
  const check = checkOf(dataset, figure);
  return {
    reading,
    flows: yearlyFlows(dataset, bilateral),
    stated,
    target: {
      figure: figureId,
      value: usDollars(typeof figure.value === "number" ? figure.value : Number.NaN, figure.unit, `figure ${figureId}`),
      qualifier: figure.qualifier,
      source: figure.source,
      press: pressFacts(dataset, figure),
      address: figureAddress(dataset, figure),
      paragraph: figure.locator.paragraph,
      open: check?.method === "unstated" && check.missing.includes("period") && check.missing.includes("deadline"),
    },
    measuredSources,
    readingSources,
    predecessor,
    alpha2: alpha2Of(country),
    members: members.length,
    asOf: Number(dataset.summit.asOf.slice(0, 4)),
    sources: cite(dataset, [
      figure.source,
      ...readingSources,
      ...measuredSources,
      ...stated.map(({ source }) => source),
      ...(predecessor?.sources ?? []),
      ...(predecessor?.latest ? [predecessor.latest.source] : []),
    ]),
  };
}

/** Σ of the flows of each year, each counted once, in US dollars; pairs without a value are counted, not guessed. */
function yearlyFlows(dataset: Dataset, rows: readonly Row[]): Flow[] {
  const { unit } = dataset.series["bilateral-trade"];
  const sum = (some: readonly Row[]) => some.reduce((total, row) => total + (typeof row.value === "number" ? row.value : 0), 0);
  return Array.from(
    group(rows, ({ year }) => year ?? 0),
    ([year, own]): Flow => {
      const dollars = (value: number) => Math.round(usDollars(value, unit, "series bilateral-trade"));
      return {
        year,
        value: dollars(sum(own)),
        mirror: dollars(sum(own.filter(({ basis }) => basis === "mirror"))),
        missing: own.filter(({ value }) => value === null).length,
      };
    },
  )
    .filter(({ value }) => value > 0)
    .toSorted((a, b) => a.year - b.year);
}

/** The statements of one measure that are for a year. */
export function statedPoints(dataset: Dataset, measure: string): StatedPoint[] {
  return rowsOf(dataset, "trade-statements").flatMap((row) =>
    row.measure === measure ? (statedPoint(dataset, row, `stated-${row.source.toLowerCase()}-${row.year}`) ?? []) : [],
  );
}

function statedPoint(dataset: Dataset, row: Row, id: string): StatedPoint | null {
  if (row.year === undefined || typeof row.value !== "number") return null;
  const unit = row.unit ?? dataset.series["trade-statements"].unit;
  return {
    id,
    year: row.year,
    dated: row.period === undefined,
    value: usDollars(row.value, unit, `the value of ${row.source} in trade-statements`),
    qualifier: row.qualifier ?? "exact",
    what: row.definition ?? "",
    source: row.source,
  };
}
