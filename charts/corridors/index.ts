import { defineChart } from "@/lib/chart";
import { Aside } from "./aside";
import { marks } from "./marks";
import { domain, params } from "./params";
import { MOST_ZOOM } from "./position";
import { select } from "./select";
import { BASE_MAP, Svg } from "./svg";
import { table } from "./table";
import { words } from "./words";
import { atOf, KEY_ROOM, zoomOf } from "./zoom";

export default defineChart({
  id: "corridors",
  section: "corridors",
  domain,
  params,
  slice: async (dataset) => (await import("./slice")).slice(dataset),
  rows: select,
  height: (width) => Math.round((width < 480 ? width * 0.92 : Math.min(width * 0.8, 900)) + KEY_ROOM(width)),
  marks,
  Svg,
  Aside,
  table,
  words,
  valueLabel: (name, value, data) => (name === "show" ? data.corridors.find(({ id }) => id === value)?.short : undefined),
  files: [BASE_MAP],
  zoom: { read: zoomOf, write: atOf, max: MOST_ZOOM },
  notable: [
    { name: "default", query: "" },
    { name: "one corridor", query: "show=trans-caspian" },
    { name: "two corridors", query: "show=belt-road~north-south" },
    { name: "the short one", query: "show=cku" },
    { name: "by mode, no borders", query: "colour=mode&borders=none" },
    { name: "by status", query: "colour=status" },
    { name: "a place on the Caspian", query: "place=aktp&at=51,42,4" },
  ],
});
