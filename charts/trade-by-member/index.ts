import { defineChart } from "@/lib/chart";
import { marks } from "./marks";
import { domain, params } from "./params";
import { select } from "./select";
import { Svg } from "./svg";
import { table } from "./table";
import { words } from "./words";

export default defineChart({
  id: "trade-by-member",
  section: "trade",
  domain,
  params,
  sliceKey: ({ as }) => as,
  slice: async (dataset, state) => (await import("./slice")).slice(dataset, state),
  rows: select,
  height: (width) => Math.round(Math.min(Math.max(width * 0.62, 320), 460)),
  marks,
  Svg,
  table,
  words,
  valueLabel(name, value, data, { t, formats }) {
    if (name === "members") return formats.country(data.members.find(({ id }) => id === value)?.alpha2 ?? value.slice(0, 2).toUpperCase());
    return name === "count" ? t(`count.${value}`, { n: data.members.length }) : undefined;
  },
  notable: [
    { name: "default", query: "" },
    { name: "share of the world", query: "as=share" },
    { name: "members at the time", query: "count=then" },
    { name: "a member since one year", query: "count=then&members=blr" },
    { name: "no member in any year", query: "count=then&members=blr&as=share" },
    { name: "the first year", query: "year=2000" },
    { name: "a small share", query: "as=share&measure=exports&members=kgz" },
    { name: "exports in 2010", query: "measure=exports&year=2010" },
    { name: "one small member", query: "members=tjk" },
    { name: "three members, imports", query: "measure=imports&members=chn~ind~rus" },
  ],
});
