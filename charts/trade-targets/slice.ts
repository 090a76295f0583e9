import { rollup, sum } from "d3-array";
import { anchorOf, cite, type Dataset, figureOf, rowsOf } from "@/data/read";
import type { Reading, State } from "./params";
import type { Point, StatedPoint, TargetSlice } from "./select";

const MILLION = 1e6;
const BILLION = 1e9;
const TRILLION = 1e12;

/** Which statements are drawn beside which reading. */
const STATEMENTS: Record<Reading, string | null> = { among: "among-members", china: "china-with-members", cumulative: null };

/** What the readings of the target need of a dataset: yearly flows, statements, the target and its predecessor. */
export function slice(dataset: Dataset, { reading }: State): TargetSlice {
  const { figure: figureId, country } = anchorOf(dataset, "tradeTarget");
  const figure = figureOf(dataset, figureId);
  const bilateral = rowsOf(dataset, "bilateral-trade").filter(
    (row) => reading === "among" || row.country === country || row.partner === country,
  );
  const flows = Array.from(
    rollup(
      bilateral,
      (rows) => sum(rows, ({ value }) => (typeof value === "number" ? value * MILLION : 0)),
      ({ year }) => year ?? 0,
    ),
    ([year, value]): Point => ({ year, value: Math.round(value) }),
  ).toSorted((a, b) => a.year - b.year);
  const statements = rowsOf(dataset, "trade-statements");
  const stated = statements.flatMap((row, i): StatedPoint[] =>
    row.measure === STATEMENTS[reading] && row.year !== undefined && typeof row.value === "number"
      ? [
          {
            id: `stated-${i}`,
            year: row.year,
            value: row.value * BILLION,
            qualifier: row.qualifier ?? "exact",
            what: row.definition ?? "",
            source: row.source,
          },
        ]
      : [],
  );
  const earlier = statements.filter(({ measure }) => measure === "china-cumulative");
  const [first] = earlier;
  const predecessor =
    first && typeof first.value === "number" ? { value: first.value * BILLION, sources: earlier.map(({ source }) => source) } : null;
  const measuredSources = [...new Set(bilateral.map(({ source }) => source))];
  const sources = [figure.source, ...measuredSources, ...stated.map(({ source }) => source), ...(predecessor?.sources ?? [])];
  const value = typeof figure.value === "number" ? figure.value * TRILLION : 0;
  return {
    reading,
    flows,
    stated,
    target: { figure: figureId, value, source: figure.source },
    measuredSources,
    predecessor,
    country,
    sources: cite(dataset, sources),
  };
}
