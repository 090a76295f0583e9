import { defineChart } from "@/lib/chart";
import { Aside } from "./aside";
import { height } from "./layout";
import { marks } from "./marks";
import { available, domain, params } from "./params";
import { select } from "./select";
import { Svg } from "./svg";
import { table } from "./table";
import { words } from "./words";

export default defineChart({
  id: "trade-matrix",
  section: "trade",
  available,
  domain,
  params,
  dashboard: "picture",
  follows: (followed, dataset) =>
    "member" in followed && domain(dataset).members.includes(followed.member) ? { member: followed.member } : undefined,
  slice: async (dataset) => (await import("./slice")).slice(dataset),
  rows: select,
  height,
  // Rows keep room for their words.
  stretch: { least: 0.62, most: 1.5 },
  marks,
  Svg,
  Aside,
  table,
  all: async (dataset, context) => (await import("./all")).all(dataset, context),
  words,
  valueLabel(name, value, data, { t, formats }) {
    const member = data.members.find(({ id }) => id === value);
    return name === "member" ? (member ? formats.country(member.alpha2) : t("member.none")) : undefined;
  },
  notable: ({ firstYear, lastYear, members }) => [
    { name: "default", query: "" },
    { name: "balance", query: "show=balance" },
    { name: "by name", query: "order=name" },
    { name: "close traders together", query: "order=cluster" },
    ...(firstYear < lastYear ? [{ name: "the first year, which has a gap", query: `year=${firstYear}` }] : []),
    { name: "a small member", query: `member=${members[members.length - 1]}` },
    { name: "the balances of one member", query: `show=balance&member=${members[0]}` },
    ...(members.includes("irn") ? [{ name: "a member without reports of its own", query: "order=cluster&member=irn&year=2010" }] : []),
  ],
});
