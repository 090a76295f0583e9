import { corridorsIn } from "@/data/read";
import { defineChart } from "@/lib/chart";
import { BASE_MAP, SMALL_MAP } from "@/lib/map/base-map";
import { Aside } from "./aside";
import { marks } from "./marks";
import { domain, params } from "./params";
import { MOST_ZOOM } from "./position";
import { placeName, select } from "./select";
import { Svg } from "./svg";
import { table } from "./table";
import { words } from "./words";
import { atOf, KEY_ROOM, mapHeight, zoomOf } from "./zoom";

export default defineChart({
  id: "corridors",
  section: "corridors",
  available: ({ summit }) => summit.corridors.length > 0,
  domain,
  params,
  follows: (followed, dataset) => {
    if ("figure" in followed) return undefined;
    const show =
      "corridor" in followed
        ? dataset.summit.corridors.filter(({ id }) => id === followed.corridor)
        : corridorsIn(dataset, followed.member.toUpperCase());
    return show.length > 0 ? { show: show.map(({ id }) => id) } : undefined;
  },
  slice: async (dataset) => (await import("./slice")).slice(dataset),
  rows: select,
  stretch: { least: 0.38, most: 1.3 },
  height: (width, rows) => Math.round(mapHeight(width, rows) + KEY_ROOM(width)),
  marks,
  Svg,
  Aside,
  table,
  words,
  valueLabel(name, value, data) {
    if (name === "place") return placeName(data, value);
    return name === "show" ? data.corridors.find(({ id }) => id === value)?.short : undefined;
  },
  files: [BASE_MAP],
  lighter: { [BASE_MAP]: SMALL_MAP },
  zoom: { read: zoomOf, write: atOf, max: MOST_ZOOM },
  notable: ({ corridors, places }) => [
    { name: "default", query: "" },
    ...(corridors.length > 1 ? corridors.map((id) => ({ name: `only ${id}`, query: `show=${id}` })) : []),
    ...(corridors.length > 2 ? [{ name: "the first and the third", query: `show=${corridors[0]}~${corridors[2]}` }] : []),
    { name: "by mode, no borders", query: "colour=mode&borders=none" },
    { name: "by status", query: "colour=status" },
    { name: "a place open", query: `place=${places[0]}` },
    { name: "near", query: "at=51,42,4" },
  ],
});
