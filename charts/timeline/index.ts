import { defineChart } from "@/lib/chart";
import { Aside } from "./aside";
import { height } from "./layout";
import { marks } from "./marks";
import { domain, params } from "./params";
import { select } from "./select";
import { statusOf } from "./status";
import { Svg } from "./svg";
import { table } from "./table";
import { words } from "./words";

export default defineChart({
  id: "timeline",
  section: "topics",
  dashboard: "picture",
  available: ({ summit }) => (summit.commitments ?? []).length > 0,
  domain,
  params,
  follows(followed, dataset) {
    if ("figure" in followed) return dataset.summit.commitments?.some(({ figure }) => figure === followed.figure) ? {} : undefined;
    return "corridor" in followed && domain(dataset).corridors.includes(followed.corridor) ? { corridor: followed.corridor } : undefined;
  },
  slice: async (dataset) => (await import("./slice")).slice(dataset),
  rows: select,
  height,
  // Where there is no room for a row each, a theme has one lane.
  stretch: { least: 0.4, most: 1.6, brief: 0.24 },
  marks,
  Svg,
  Aside,
  table,
  words,
  valueLabel(name, value, data, { t }) {
    if (value === "") return name === "theme" || name === "corridor" || name === "status" ? t("all") : undefined;
    if (name === "theme") return data.themes.find(({ id }) => id === value)?.short;
    return name === "corridor" ? data.corridors.find(({ id }) => id === value)?.short : undefined;
  },
  offers: (name, value, data, { on, theme, corridor }) =>
    name !== "status" ||
    data.entries.some(
      (entry) =>
        statusOf(entry, on) === value && (theme === "" || entry.theme === theme) && (corridor === "" || entry.corridor === corridor),
    ),
  notable: ({ first, last, themes, corridors }) => [
    { name: "default", query: "" },
    { name: "by date", query: "order=date" },
    { name: "an early day", query: `on=${Math.min(first + 15, last)}-12-31` },
    { name: "a day to come", query: `on=${Math.max(first, last - 4)}-01-01` },
    ...(themes.length > 0 ? [{ name: "one theme", query: `theme=${themes[themes.length - 1]}` }] : []),
    ...(corridors.length > 0 ? [{ name: "one corridor", query: `corridor=${corridors[corridors.length - 1]}` }] : []),
    { name: "passed", query: "status=passed" },
    { name: "overdue, by date, on a day to come", query: `order=date&on=${Math.max(first, last - 4)}-01-01&status=overdue` },
    { name: "overdue today", query: "status=overdue" },
  ],
});
