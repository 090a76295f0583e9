import { defineChart } from "@/lib/chart";
import { moneyScale } from "@/lib/money-scale";
import { plotHeight } from "@/lib/plot-height";
import { marks } from "./marks";
import { available, domain, params } from "./params";
import { select } from "./select";
import { Svg } from "./svg";
import { table } from "./table";
import { words } from "./words";

export default defineChart({
  id: "trade-by-member",
  section: "trade",
  available,
  domain,
  params,
  follows(followed, dataset) {
    if ("figure" in followed) return followed.figure === dataset.summit.anchors.memberTrade?.figure ? {} : undefined;
    return "member" in followed && domain(dataset).members.includes(followed.member) ? { members: [followed.member] } : undefined;
  },
  sliceKey: ({ as }) => as,
  slice: async (dataset, state) => (await import("./slice")).slice(dataset, state),
  rows: select,
  axis: {
    of: ({ as, highest }) => ({ unit: as === "share" ? "share" : "usd", to: highest }),
    over: (rows, to) => ({ ...rows, highest: to, scale: moneyScale(to) }),
  },
  height: plotHeight,
  // Five names at the edge need this much.
  stretch: { least: 0.59, most: 1.6 },
  marks,
  Svg,
  table,
  all: async (dataset, context) => (await import("./all")).all(dataset, context),
  words,
  office: async (rows, state, context) => (await import("./office")).office(rows, state, context),
  valueLabel(name, value, data, { t, formats }) {
    if (name === "members") return formats.country(data.members.find(({ id }) => id === value)?.alpha2 ?? value.slice(0, 2).toUpperCase());
    return name === "count" ? t(`count.${value}`, { n: data.members.length }) : undefined;
  },
  notable: ({ firstYear, lastYear, members }) => {
    const last = members[members.length - 1];
    return [
      { name: "default", query: "" },
      { name: "share of the world", query: "as=share" },
      { name: "members at the time", query: "count=then" },
      { name: "the first year", query: `year=${firstYear}` },
      {
        name: "exports in an earlier year",
        query: `measure=exports${lastYear > firstYear ? `&year=${Math.floor((firstYear + lastYear) / 2)}` : ""}`,
      },
      ...(members.length > 1
        ? [
            { name: "one small member", query: `members=${last}` },
            { name: "one member, at the time", query: `count=then&members=${last}` },
            { name: "one member at the time, share", query: `count=then&members=${last}&as=share` },
            { name: "a small share", query: `as=share&measure=exports&members=${last}` },
          ]
        : []),
      ...(members.length > 3
        ? [{ name: "three members, imports", query: `measure=imports&members=${members.slice(0, 3).join("~")}` }]
        : []),
    ];
  },
});
