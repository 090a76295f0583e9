import { corridorsIn } from "@/data/read";
import { defineChart } from "@/lib/chart";
import { Aside } from "./aside";
import { height } from "./layout";
import { marks } from "./marks";
import { domain, params, type State } from "./params";
import { fewer, placeName, select } from "./select";
import { Svg } from "./svg";
import { table } from "./table";
import { words } from "./words";

export default defineChart({
  id: "corridor-profiles",
  section: "corridors",
  available: (dataset) => domain(dataset).corridors.length > 0,
  domain,
  params,
  dashboard: "picture",
  follows(followed, dataset): Partial<State> | undefined {
    if ("figure" in followed) return undefined;
    const own = domain(dataset).corridors;
    const entered = "member" in followed ? corridorsIn(dataset, followed.member.toUpperCase()).map(({ id }) => id) : [followed.corridor];
    const corridors = own.filter((id) => entered.includes(id));
    return corridors.length > 0 ? { corridors, routes: "all" } : undefined;
  },
  slice: async (dataset) => (await import("./slice")).slice(dataset),
  rows: select,
  height,
  // Strips give up their names and lengths where there is little room.
  stretch: { least: 0.25, most: 1.6, brief: 0.34 },
  fewer: { of: ({ strips }) => strips.length, take: fewer, least: 0.5 },
  marks,
  Svg,
  Aside,
  table,
  all: async (dataset, context) => (await import("./all")).all(dataset, context),
  words,
  valueLabel(name, value, data, { t, formats }) {
    if (name === "place") return placeName(data, value);
    if (name === "corridors") return data.corridors.find(({ id }) => id === value)?.short;
    return name === "align" && value === "host" ? t("align.host", { country: formats.country(data.host) }) : undefined;
  },
  applies(name, state, data) {
    const routesOf = (id: string) => data.strips.filter(({ corridor }) => corridor === id).length;
    if (name === "routes") return state.corridors.some((id) => routesOf(id) > 1);
    return name !== "align" || select(data, state).strips.some(({ entry }) => entry !== null);
  },
  notable: ({ corridors, places }) => [
    { name: "default", query: "" },
    { name: "aligned at the host", query: "align=host" },
    ...(corridors.length > 1 ? [{ name: "all routes of the first", query: `corridors=${corridors[0]}&routes=all&colour=country` }] : []),
    ...(corridors.length > 1 ? [{ name: "the last alone", query: `corridors=${corridors[corridors.length - 1]}` }] : []),
    { name: "all routes, aligned at the host", query: "routes=all&align=host" },
    { name: "by mode", query: "colour=mode" },
    { name: "a place followed", query: `routes=all&place=${places[0]}` },
  ],
});
