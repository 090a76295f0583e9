import { defineChart } from "@/lib/chart";
import { Aside } from "./aside";
import { height } from "./layout";
import { marks } from "./marks";
import { domain, params } from "./params";
import { countFor, select } from "./select";
import { Svg } from "./svg";
import { table } from "./table";
import { words } from "./words";

export default defineChart({
  id: "topics",
  section: "topics",
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
  applies: (name, { by }) => name !== "actor" || by !== "words",
  offers: (name, value, data, { by, scope }) =>
    name !== "actor" || data.actors.some((actor) => actor.id === value && countFor(actor, by, scope) > 0),
  notable: [
    { name: "default", query: "" },
    { name: "by figures", query: "by=figures" },
    { name: "by words of the report", query: "by=words" },
    { name: "the whole summit", query: "scope=summit" },
    { name: "figures of the whole summit", query: "by=figures&scope=summit" },
    { name: "one theme open", query: "topic=t3" },
    { name: "one actor", query: "scope=summit&actor=vladimir-putin" },
    { name: "an actor with nothing here", query: "actor=vladimir-putin" },
    { name: "a theme of the other scope", query: "topic=transport" },
  ],
});
