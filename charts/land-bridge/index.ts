import { anchorOf } from "@/data/read";
import { defineChart } from "@/lib/chart";
import { height } from "./layout";
import { marks } from "./marks";
import { available, domain, params } from "./params";
import { fewer, select } from "./select";
import { Svg } from "./svg";
import { table } from "./table";
import { words } from "./words";

export default defineChart({
  id: "land-bridge",
  section: "corridors",
  available,
  domain,
  params,
  dashboard: "picture",
  // The chart is about one country, whatever its state.
  follows(followed, dataset) {
    const { figure, country } = anchorOf(dataset, "transitShare");
    const about = "figure" in followed ? followed.figure === figure : "member" in followed && followed.member === country.toLowerCase();
    return about ? {} : undefined;
  },
  slice: async (dataset) => (await import("./slice")).slice(dataset),
  rows: select,
  height,
  // Rows keep their words however close they stand.
  stretch: { least: 0.88, most: 1.5 },
  fewer: { of: ({ statements }) => statements.length, take: fewer },
  marks,
  Svg,
  table,
  words,
  notable: [
    { name: "default", query: "" },
    { name: "by value", query: "order=value" },
    { name: "Asia–Europe", query: "of=asia-europe" },
    { name: "China–Europe", query: "of=china-europe" },
    { name: "rail alone", query: "of=rail" },
  ],
});
