import { defineChart } from "@/lib/chart";
import { height } from "./layout";
import { marks } from "./marks";
import { available, domain, params } from "./params";
import { fewer, isTraffic, select } from "./select";
import { Svg } from "./svg";
import { table } from "./table";
import { words } from "./words";

export default defineChart({
  id: "corridor-volumes",
  section: "corridors",
  dashboard: "picture",
  available,
  domain,
  params,
  follows: (followed, dataset) =>
    "corridor" in followed && domain(dataset).corridors.includes(followed.corridor) ? { corridors: [followed.corridor] } : undefined,
  slice: async (dataset) => (await import("./slice")).slice(dataset),
  rows: select,
  height,
  // Where it is lower than what suits it, more panels stand side by side.
  stretch: { least: 0.34, most: 1.6, brief: 0.45 },
  fewer: { of: ({ panels }) => panels.length, take: fewer },
  marks,
  Svg,
  table,
  all: async (dataset, context) => (await import("./all")).all(dataset, context),
  words,
  valueLabel(name, value, data, { t }) {
    if (name === "corridors") return data.corridors.find(({ id }) => id === value)?.short ?? value;
    return name === "year" && value === "" ? t("year.last") : undefined;
  },
  offers(name, value, data, state) {
    const tried = { ...state, [name]: name === "corridors" ? [value] : value };
    return data.volumes.some(
      (volume) =>
        (tried.kinds === "plans" ? volume.kind !== "cumulative" : isTraffic(volume)) &&
        tried.corridors.includes(volume.corridor) &&
        (tried.unit === "all" || volume.unit === tried.unit) &&
        (tried.year === "" || name !== "year" || String(volume.year) === tried.year),
    );
  },
  notable: ({ units, corridors, years }) => [
    { name: "default", query: "" },
    { name: "with plans, targets and capacities", query: "kinds=plans" },
    ...(units.length > 1 ? [{ name: `${units[0]} alone`, query: `unit=${units[0]}` }] : []),
    ...(units.includes("trains") ? [{ name: "one panel", query: "unit=trains" }] : []),
    ...(corridors.length > 1
      ? [{ name: "one corridor, with plans", query: `kinds=plans&corridors=${corridors[corridors.length - 1]}` }]
      : []),
    { name: "a year that some panels have nothing of", query: `year=${years[Math.floor(years.length * 0.4)]}` },
    ...(units.includes("trains") && corridors.length > 1
      ? [{ name: "nothing found", query: `unit=trains&corridors=${corridors[corridors.length - 1]}` }]
      : []),
  ],
});
