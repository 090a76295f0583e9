import { defineChart } from "@/lib/chart";
import { marks } from "./marks";
import { domain, params } from "./params";
import { select } from "./select";
import { Svg } from "./svg";
import { table } from "./table";
import { words } from "./words";

export default defineChart({
  id: "trade-targets",
  section: "trade",
  domain,
  params,
  sliceKey: ({ reading }) => reading,
  slice: async (dataset, state) => (await import("./slice")).slice(dataset, state),
  rows: select,
  height: (width) => Math.round(Math.min(Math.max(width * 0.62, 300), 460)),
  marks,
  Svg,
  table,
  words,
  valueLabel: (name, value, { alpha2 }, { t, formats }) =>
    name === "reading" ? t(`reading.${value}`, { country: formats.country(alpha2) }) : undefined,
  notable: [
    { name: "default", query: "" },
    { name: "China with the others", query: "reading=china" },
    { name: "cumulative", query: "reading=cumulative&base=2016" },
    { name: "cumulative, reached already", query: "reading=cumulative&base=2000" },
    { name: "cumulative, reached even if trade falls", query: "reading=cumulative&base=2014&by=2040" },
    { name: "falling trade", query: "base=2014" },
    { name: "far year", query: "by=2060" },
  ],
});
