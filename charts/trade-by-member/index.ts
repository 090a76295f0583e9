import { defineChart } from "@/lib/chart";
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
  sliceKey: ({ as }) => as,
  slice: async (dataset, state) => (await import("./slice")).slice(dataset, state),
  rows: select,
  height: (width) => Math.round(Math.min(Math.max(width * 0.62, 320), 460)),
  marks,
  Svg,
  table,
  words,
  valueLabel: (name, value, data, { formats }) =>
    name === "members"
      ? formats.country(data.members.find(({ id }) => id === value)?.alpha2 ?? value.slice(0, 2).toUpperCase())
      : undefined,
  notable: ({ firstYear, lastYear, members }) => [
    { name: "default", query: "" },
    { name: "share of the world", query: "as=share" },
    { name: "members at the time", query: "count=then" },
    {
      name: "exports in an earlier year",
      query: `measure=exports${lastYear > firstYear ? `&year=${Math.floor((firstYear + lastYear) / 2)}` : ""}`,
    },
    ...(members.length > 1 ? [{ name: "the smallest member", query: `members=${members[members.length - 1]}` }] : []),
    ...(members.length > 3 ? [{ name: "three members, imports", query: `measure=imports&members=${members.slice(0, 3).join("~")}` }] : []),
  ],
});
