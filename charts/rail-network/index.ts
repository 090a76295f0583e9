import { defineChart } from "@/lib/chart";
import { height, marks } from "./marks";
import { available, domain, params, type State } from "./params";
import { fewer, select } from "./select";
import { Svg } from "./svg";
import { table } from "./table";
import { words } from "./words";

export default defineChart({
  id: "rail-network",
  section: "trade",
  available,
  domain,
  params,
  dashboard: "picture",
  follows(followed, dataset): Partial<State> | undefined {
    if ("figure" in followed) return followed.figure === dataset.summit.anchors.railLength?.figure ? {} : undefined;
    return "member" in followed && domain(dataset).members.includes(followed.member)
      ? { by: "year", members: [followed.member] }
      : undefined;
  },
  slice: async (dataset) => (await import("./slice")).slice(dataset),
  rows: select,
  axis: { of: ({ highest }) => ({ unit: "km", to: highest }), over: (rows, to) => ({ ...rows, highest: to }) },
  height,
  // Bars keep their names and years however low they are.
  stretch: { least: 0.84, most: 1.6 },
  fewer: { of: ({ by, definitions }) => (by === "definition" ? definitions.length : 1), take: fewer },
  marks,
  Svg,
  table,
  all: async (dataset, context) => (await import("./all")).all(dataset, context),
  words,
  valueLabel: (name, value, data, { formats }) =>
    name === "members"
      ? formats.country(data.members.find(({ id }) => id === value)?.alpha2 ?? value.slice(0, 2).toUpperCase())
      : undefined,
  notable: ({ members }) => [
    { name: "default", query: "" },
    { name: "members by definition", query: "by=member" },
    { name: "year by year", query: "by=year" },
    ...(members.length > 4
      ? [
          { name: "one network by definition", query: `members=${members[0]}` },
          { name: "one network year by year", query: `by=year&members=${members[3]}` },
          { name: "the smallest networks", query: `members=${members.slice(-2).join("~")}` },
          { name: "one small member by definition", query: `by=member&members=${members[members.length - 1]}` },
        ]
      : []),
  ],
});
