import { defineChart } from "@/lib/chart";
import { Aside } from "./aside";
import { height } from "./layout";
import { marks } from "./marks";
import { domain, params, type State } from "./params";
import { countFor, fewer, select } from "./select";
import { Svg } from "./svg";
import { table } from "./table";
import { words } from "./words";

export default defineChart({
  id: "topics",
  section: "topics",
  available: ({ summit }) => summit.themes.some(({ id }) => summit.proposals.some(({ theme }) => theme === id)),
  domain,
  params,
  follows(followed, { summit }): Partial<State> | undefined {
    if ("member" in followed) {
      const actor = summit.actors.find(
        ({ id, country }) => country?.toLowerCase() === followed.member && summit.proposals.some((one) => one.actor === id),
      );
      return actor && { actor: actor.id, scope: "summit" };
    }
    const figure = "figure" in followed ? summit.figures.find(({ id }) => id === followed.figure) : undefined;
    return figure?.theme ? { by: "figures", topic: figure.theme, scope: figure.scope } : undefined;
  },
  sliceKey: ({ scope }) => scope,
  slice: async (dataset, state) => (await import("./slice")).slice(dataset, state),
  rows: select,
  height,
  stretch: { least: 0.6, most: 1.6 },
  fewer: { of: ({ themes }) => themes.length, take: fewer, least: 0.9 },
  marks,
  Svg,
  Aside,
  table,
  all: async (dataset, context) => (await import("./all")).all(dataset, context),
  words,
  valueLabel(name, value, data, { t }) {
    if (name === "topic") return data.themes.find(({ id }) => id === value)?.short;
    return name === "actor" ? (data.actors.find(({ id }) => id === value)?.name ?? t("actor.all")) : undefined;
  },
  applies: (name, { by }) => name !== "actor" || by !== "words",
  offers: (name, value, data, { by, scope }) =>
    name !== "actor" || data.actors.some((actor) => actor.id === value && countFor(actor, by, scope) > 0),
  notable: ({ topics, actors }) => [
    { name: "default", query: "" },
    { name: "by figures", query: "by=figures" },
    { name: "by words of the report", query: "by=words" },
    { name: "the whole summit", query: "scope=summit" },
    { name: "figures of the whole summit", query: "by=figures&scope=summit" },
    { name: "one theme open", query: `topic=${topics[0]}` },
    { name: "one actor", query: `scope=summit&actor=${actors[actors.length - 1]}` },
    { name: "an actor who may have nothing here", query: `actor=${actors[actors.length - 1]}` },
    { name: "a theme of the other scope", query: `topic=${topics[topics.length - 1]}` },
  ],
});
