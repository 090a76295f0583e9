import { defineChart } from "@/lib/chart";
import { Aside } from "./aside";
import { height } from "./layout";
import { marks } from "./marks";
import { domain, params } from "./params";
import { fewer, select } from "./select";
import { Svg } from "./svg";
import { table } from "./table";
import { statedText, words } from "./words";

export default defineChart({
  id: "checks",
  section: "topics",
  available: ({ summit }) => summit.checks.length > 0,
  domain,
  params,
  dashboard: "picture",
  follows: async (followed, dataset) => (await import("./follows")).follows(followed, dataset),
  slice: async (dataset) => (await import("./slice")).slice(dataset),
  rows: select,
  height,
  // A line of text a row is the least.
  stretch: { least: 0.52, most: 1.6 },
  fewer: { of: ({ rows }) => rows.length, take: fewer },
  marks,
  Svg,
  Aside,
  table,
  words,
  valueLabel(name, value, data, context) {
    if (name === "verdict" && value === "") return context.t("verdict.any");
    if (name !== "figure") return undefined;
    const row = data.rows.find(({ id }) => id === value);
    return row ? context.t("figure.one", { stated: statedText(row, context), subject: row.subject }) : context.t("figure.none");
  },
  offers: (name, value, data) =>
    (name !== "verdict" || data.rows.some(({ verdict }) => verdict === value)) &&
    (name !== "figure" || data.rows.some(({ id }) => id === value)),
  notable: ({ figures }) => [
    { name: "default", query: "" },
    { name: "furthest from 1 first", query: "sort=ratio" },
    { name: "of the address, as stated", query: "scope=address&sort=order" },
    { name: "those that depend on the definition", query: "verdict=depends" },
    { name: "nothing to compare", query: "verdict=unclear" },
    ...(figures.length > 0 ? [{ name: "one figure followed", query: `figure=${figures[figures.length - 1]}` }] : []),
    ...(figures.length > 1
      ? [{ name: "one figure that is not drawn", query: `scope=summit&verdict=not-consistent&figure=${figures[0]}` }]
      : []),
  ],
});
