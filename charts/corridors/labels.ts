import type { Context } from "@/lib/chart";
import {
  type Box,
  type Candidate,
  type LabelRequest,
  labelBox,
  labelWidth,
  obstaclesAlong,
  type PlacedLabel,
  placeLabels,
} from "@/lib/label-placement";
import { COUNTRY_ROOMS } from "@/lib/map/country-rooms";
import { apply, type Fit } from "@/lib/map/fit";
import { fontOf, type TextStyle } from "@/lib/text-width";
import { shortName } from "../corridor-signs";
import { type LineMark, pixelsOf, SPACING } from "./lines";
import type { State } from "./params";
import { countriesOf, type PlaceRow, type Rows } from "./select";

/** A place that is drawn, and where, in pixels. */
export interface Seen {
  place: PlaceRow;
  at: [number, number];
}

export interface Labels {
  places: PlacedLabel[];
  countries: PlacedLabel[];
  /** Names of corridors along their lines; the id is the corridor's. */
  lines: PlacedLabel[];
}

/** Room for the buttons that zoom, in the upper right corner, in pixels. */
const BUTTONS = { width: 56, height: 124 };
const NODE = 5;
/** Nearer than this, a name seems to belong to another place. */
const CLEAR = 7;

/**
 * Names in the order in which they may claim room: the place that is open, the first places, corridors, countries on a
 * corridor, other places, other countries. What matters most may lie on a line rather than be missing.
 */
export function labelsOf(
  rows: Rows,
  seen: readonly Seen[],
  lines: readonly LineMark[],
  state: State,
  fit: Fit,
  size: { width: number; height: number },
  context: Context<State>,
): Labels {
  const font = fontOf(size.width);
  const inside = (x: number, y: number) => x >= -20 && x <= size.width + 20 && y >= -20 && y <= size.height + 20;
  const obstacles = rows.legs.flatMap((leg) => {
    const abreast = leg.corridors.filter((id) => rows.shown.has(id)).length;
    if (abreast === 0) return [];
    const half = state.colour === "corridor" ? 2.5 + ((abreast - 1) * SPACING) / 2 : 2.5;
    return obstaclesAlong(
      pixelsOf(leg, fit).filter(([x, y]) => inside(x, y)),
      half,
      8,
    );
  });
  const taken: Box[] = [
    ...seen.map(({ at: [x, y] }) => ({ x0: x - NODE, y0: y - NODE, x1: x + NODE, y1: y + NODE })),
    { x0: size.width - BUTTONS.width, y0: 0, x1: size.width, y1: BUTTONS.height },
  ];
  const onTheWay = new Set([...rows.shown].flatMap((id) => countriesOf(rows, id)));
  const places = placeRequests(rows, seen, font);
  const countries = countryRequests(fit, inside, context);
  const first = ({ id }: LabelRequest) => (rows.places.get(id.slice(2))?.rank ?? 4) <= 2 || id.slice(2) === rows.place?.id;
  const near = ({ id }: LabelRequest) => onTheWay.has(id.slice(2));
  const ends = endsOf(rows);
  const isEnd = ({ id }: LabelRequest) => ends.has(id.slice(2));
  const requests = [
    ...places.filter(isEnd),
    ...places.filter((request) => first(request) && !isEnd(request)),
    ...lineRequests(rows, lines, state, font, size.width),
    ...countries.filter(near),
    ...places.filter((request) => !first(request) && !isEnd(request)),
    ...countries.filter((request) => !near(request)),
  ];
  const frame: Box = { x0: 4, y0: 4, x1: size.width - 4, y1: size.height - 4 };
  const placed = placeLabels(requests, frame, obstacles, taken);
  const of = (kind: string) => placed.filter(({ id }) => id.startsWith(kind)).map((label) => ({ ...label, id: label.id.slice(2) }));
  return { places: of("p:"), countries: of("c:"), lines: of("l:") };
}

/** The ends of a route that is shown alone, which the title names. */
function endsOf({ corridors, shown }: Rows): Set<string> {
  const [main = []] = shown.size === 1 ? (corridors.find(({ id }) => shown.has(id))?.branches ?? []) : [];
  return new Set([...main.slice(0, 1), ...main.slice(-1)]);
}

function placeRequests(rows: Rows, seen: readonly Seen[], font: number): LabelRequest[] {
  const named: { text: string; at: [number, number] }[] = [];
  return seen.flatMap(({ place, at }): LabelRequest[] => {
    const text = shortName(place.name);
    const chosen = place.id === rows.place?.id;
    // Stations of one city are named once.
    if (!chosen && named.some((other) => other.text === text && distance(other.at, at) < 60)) return [];
    named.push({ text, at });
    const style: TextStyle = place.rank === 1 || chosen ? { size: font, weight: 600 } : { size: 12, weight: 400 };
    const others = seen.filter((other) => other.place !== place && distance(other.at, at) < 160);
    const width = labelWidth([text], style);
    const candidates = around(at, font).filter((candidate) => {
      const box = labelBox([text], style, candidate, CLEAR, width);
      return others.every(({ at: [x, y] }) => x < box.x0 || x > box.x1 || y < box.y0 || y > box.y1);
    });
    return [
      {
        id: `p:${place.id}`,
        lines: [text],
        style,
        candidates: chosen ? around(at, font) : candidates,
        required: chosen,
        tolerance: place.rank === 1 ? 0.5 : place.rank === 2 ? 0.2 : 0,
      },
    ];
  });
}

function distance(a: readonly [number, number], b: readonly [number, number]): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** Right, left, above, below and the corners of a point. */
function around([x, y]: readonly [number, number], font: number): Candidate[] {
  const gap = 8;
  return [
    { x: x + gap, y: y + font * 0.35, anchor: "start" },
    { x: x - gap, y: y + font * 0.35, anchor: "end" },
    { x, y: y - gap - 3, anchor: "middle" },
    { x, y: y + gap + font * 0.8, anchor: "middle" },
    { x: x + gap * 0.7, y: y - gap * 0.7, anchor: "start" },
    { x: x + gap * 0.7, y: y + gap * 0.7 + font * 0.7, anchor: "start" },
    { x: x - gap * 0.7, y: y - gap * 0.7, anchor: "end" },
    { x: x - gap * 0.7, y: y + gap * 0.7 + font * 0.7, anchor: "end" },
  ];
}

const COUNTRY_STYLE: TextStyle = { size: 12, weight: 400, spacing: 1.2 };
/** How far a country's name may run past its outline: letters seldom reach where it is narrowest. */
const OVERHANG = 1.15;
/** Where along a room a name is tried, from its middle, as shares of the room to spare. */
const SHIFTS = [0, -0.4, 0.4, -0.8, 0.8];

const rooms = COUNTRY_ROOMS.map(([code, packed]) => {
  const numbers = packed.split(" ").map(Number);
  return { code, places: Array.from({ length: numbers.length / 3 }, (_, i) => numbers.slice(3 * i, 3 * i + 3)) };
});

/** Countries that have room for their name inside their outline at this scale. */
function countryRequests(fit: Fit, inside: (x: number, y: number) => boolean, { formats, locale }: Context<State>): LabelRequest[] {
  return rooms.flatMap(({ code, places }): LabelRequest[] => {
    const lines = [formats.country(code).toLocaleUpperCase(locale)];
    const halfWidth = labelWidth(lines, COUNTRY_STYLE) / 2;
    const candidates = places.flatMap(([px, py, half]): Candidate[] => {
      const [x, y] = apply(fit, [px, py]);
      const slack = half * fit.k * OVERHANG - halfWidth;
      if (slack < 0) return [];
      return SHIFTS.map((shift): Candidate => ({ x: x + shift * slack, y: y + 4, anchor: "middle" })).filter((one) => inside(one.x, one.y));
    });
    return candidates.length > 0 ? [{ id: `c:${code}`, lines, style: COUNTRY_STYLE, candidates, tolerance: 0.5 }] : [];
  });
}

/** The name of each shown corridor beside its line. */
function lineRequests(rows: Rows, lines: readonly LineMark[], state: State, font: number, width: number): LabelRequest[] {
  if (width < 480 || state.colour !== "corridor") return [];
  return rows.corridors
    .filter(({ id }) => rows.shown.has(id))
    .map(({ id, short }) => ({
      id: `l:${id}`,
      lines: [short],
      style: { size: font, weight: 600 },
      candidates: lines
        .filter(({ corridor, shown }) => shown && corridor === id)
        .flatMap(({ points }) => points)
        .filter((_, i) => i % 7 === 0)
        .flatMap(([x, y]): Candidate[] => [
          { x, y: y - 9, anchor: "middle" },
          { x, y: y + 9 + font * 0.8, anchor: "middle" },
          { x: x + 10, y: y + 4, anchor: "start" },
          { x: x - 10, y: y + 4, anchor: "end" },
        ]),
    }));
}
