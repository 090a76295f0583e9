import { defineChart } from "@/lib/chart";
import { moneyScale } from "@/lib/money-scale";
import { plotHeight } from "@/lib/plot-height";
import { marks } from "./marks";
import { available, domain, LAST_BY, params, READINGS } from "./params";
import { select } from "./select";
import { Svg } from "./svg";
import { table } from "./table";
import { TERM, words } from "./words";

export default defineChart({
  id: "trade-targets",
  section: "trade",
  available,
  domain,
  params,
  follows(followed, dataset) {
    if (!("figure" in followed) || followed.figure !== dataset.summit.anchors.tradeTarget?.figure) return undefined;
    // A sum over as many years as the target's predecessor was announced for.
    const { firstYear, lastYear } = domain(dataset);
    const base = Math.max(firstYear, lastYear - TERM + 1);
    return READINGS.map((reading) => (reading === "cumulative" ? { reading, base } : { reading }));
  },
  sliceKey: ({ reading }) => reading,
  slice: async (dataset, state) => (await import("./slice")).slice(dataset, state),
  rows: select,
  axis: {
    of: ({ highest }) => ({ unit: "usd", to: highest }),
    over: (rows, to) => ({ ...rows, highest: to, scale: moneyScale(to) }),
  },
  height: plotHeight,
  marks,
  Svg,
  table,
  all: async (dataset, context) => (await import("./all")).all(dataset, context),
  words,
  office: async (rows, state, context) => (await import("./office")).office(rows, state, context),
  // Where the target is reached already, no growth is needed by any year.
  applies: (name, state, data) => name !== "by" || select(data, state).needed !== null,
  valueLabel: (name, value, { alpha2 }, { t, formats }) =>
    name === "reading" ? t(`reading.${value}`, { country: formats.country(alpha2) }) : undefined,
  notable: ({ firstYear, lastYear }) => [
    { name: "default", query: "" },
    { name: "one country with the others", query: "reading=china" },
    ...(lastYear - firstYear > 6
      ? [
          { name: "cumulative", query: `reading=cumulative&base=${lastYear - 4}` },
          { name: "cumulative, reached already", query: `reading=cumulative&base=${firstYear + 1}` },
          { name: "cumulative, reached even if trade falls", query: `reading=cumulative&base=${lastYear - 6}&by=2040` },
          { name: "a short trend", query: `base=${lastYear - 6}` },
        ]
      : []),
    { name: "far year", query: `by=${LAST_BY}` },
  ],
});
