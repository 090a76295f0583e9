import { defineChart } from "@/lib/chart";
import { plotHeight } from "@/lib/plot-height";
import { marks } from "./marks";
import { available, domain, params } from "./params";
import { aboutCheck } from "./quantities";
import { select } from "./select";
import { Svg } from "./svg";
import { table } from "./table";
import { words } from "./words";

export default defineChart({
  id: "world-shares",
  section: "trade",
  available,
  domain,
  params,
  dashboard: "picture",
  follows(followed, dataset) {
    if ("member" in followed) return domain(dataset).members.includes(followed.member) ? { members: [followed.member] } : undefined;
    const check = "figure" in followed && dataset.summit.checks.find(({ figure }) => figure === followed.figure);
    const about = check && aboutCheck(check);
    return about && domain(dataset).of.includes(about.of) ? { of: [about.of] } : undefined;
  },
  slice: async (dataset) => (await import("./slice")).slice(dataset),
  rows: select,
  axis: { of: ({ highest }) => ({ unit: "share", to: highest }), over: (rows, to) => ({ ...rows, highest: to }) },
  // A narrow column of names takes two lines for each.
  height: (width) => (width < 560 ? 520 : Math.max(plotHeight(width), 400)),
  stretch: { least: 0.7, most: 1.6 },
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
  notable: ({ of, firstYear, members }) => [
    { name: "default", query: "" },
    { name: "members at the time", query: "count=then" },
    { name: "the first year, when there were no members", query: `count=then&year=${firstYear}` },
    ...of.map((one) => ({ name: `one quantity: ${one}`, query: `of=${one}` })).filter((_, i) => i !== 2),
    ...(members.length > 1 ? [{ name: "one small member", query: `members=${members[members.length - 1]}` }] : []),
  ],
});
