import { defineChart } from "@/lib/chart";
import { Aside } from "./aside";
import { height, marks } from "./marks";
import { domain, params } from "./params";
import { select } from "./select";
import { Svg } from "./svg";
import { table } from "./table";
import { words } from "./words";

export default defineChart({
  id: "topics",
  section: "topics",
  available: ({ summit }) => summit.themes.some(({ id }) => summit.proposals.some(({ theme }) => theme === id)),
  domain,
  params,
  sliceKey: ({ scope }) => scope,
  slice: async (dataset, state) => (await import("./slice")).slice(dataset, state),
  rows: select,
  height,
  marks,
  Svg,
  Aside,
  table,
  words,
  valueLabel: (name, value, data, { t }) =>
    name === "actor" ? (data.actors.find(({ id }) => id === value)?.name ?? t("actor.all")) : undefined,
  notable: ({ topics, actors }) => [
    { name: "default", query: "" },
    { name: "by figures", query: "by=figures" },
    { name: "by words of the report", query: "by=words" },
    { name: "the whole summit", query: "scope=summit" },
    { name: "one theme open", query: `topic=${topics[0]}` },
    { name: "one actor", query: `scope=summit&actor=${actors[actors.length - 1]}` },
  ],
});
