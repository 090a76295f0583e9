import type { Context, Size } from "@/lib/chart";
import {
  type Box,
  type Candidate,
  distanceFrom,
  type LabelRequest,
  labelBox,
  labelWidth,
  obstaclesAlong,
  type PlacedLabel,
  placeLabels,
  pointsAlong,
} from "@/lib/label-placement";
import { COUNTRY_ROOMS } from "@/lib/map/country-rooms";
import { apply, type Fit } from "@/lib/map/fit";
import { within } from "@/lib/map/polyline";
import type { XY } from "@/lib/path";
import { fontOf, type TextStyle } from "@/lib/text-width";
import { shortName } from "../corridor-signs";
import type { Exit } from "./exits";
import type { LineMark } from "./lines";
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
/** How far other places are from a name at least, and how much farther than its own, in pixels: nearer, it seems to be theirs. */
const APART = 10;
const FARTHER = 1;
/** How far names keep from the middle of a line, in pixels. */
const CLEARANCE = 2.5;

/**
 * Names in the order in which they may claim room: what lines lead to outside the map, the place that is open, the first
 * places, countries on a corridor, corridors, other places, other countries. None lies on a line or nearer to another
 * place than to its own: it is left out instead, except the name of the place that is open.
 */
export function labelsOf(
  rows: Rows,
  seen: readonly Seen[],
  exits: readonly Exit[],
  lines: readonly LineMark[],
  state: State,
  fit: Fit,
  size: Size & { still?: boolean },
  context: Context<State>,
): Labels {
  const font = fontOf(size.width);
  const reach: [XY, XY] = [
    [-20, -20],
    [size.width + 20, size.height + 20],
  ];
  const obstacles = lines
    .filter(({ shown }) => shown)
    .flatMap(({ points }) => within(points, reach))
    .flatMap((part) => obstaclesAlong(part, CLEARANCE, 5));
  const taken: Box[] = [
    ...seen.map(({ at: [x, y] }) => ({ x0: x - NODE, y0: y - NODE, x1: x + NODE, y1: y + NODE })),
    ...(size.still ? [] : [{ x0: size.width - BUTTONS.width, y0: 0, x1: size.width, y1: BUTTONS.height }]),
  ];
  const onTheWay = new Set([...rows.shown].flatMap((id) => countriesOf(rows, id)));
  const places = placeRequests(rows, seen, font);
  const countries = countryRequests(fit, context);
  const first = ({ id }: LabelRequest) => rows.places.get(id.slice(2))?.rank === 1 || id.slice(2) === rows.place?.id;
  const near = ({ id }: LabelRequest) => onTheWay.has(id.slice(2));
  const ends = endsOf(rows);
  const isEnd = ({ id }: LabelRequest) => ends.has(id.slice(2));
  const requests = [
    ...exitRequests(exits, seen, context),
    ...places.filter(isEnd),
    ...places.filter((request) => first(request) && !isEnd(request)),
    ...countries.filter(near),
    ...lineRequests(rows, lines, state, font, size),
    ...places.filter((request) => !first(request) && !isEnd(request)),
    ...countries.filter((request) => !near(request)),
  ];
  const frame: Box = { x0: 4, y0: 4, x1: size.width - 4, y1: size.height - 4 };
  const placed = placeLabels(requests, frame, obstacles, taken);
  const of = (kind: string) => placed.filter(({ id }) => id.startsWith(kind)).map((label) => ({ ...label, id: label.id.slice(2) }));
  return { places: [...of("p:"), ...of("e:")], countries: of("c:"), lines: of("l:") };
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
    const others = seen.filter((other) => shortName(other.place.name) !== text && distance(other.at, at) < 160);
    const width = labelWidth([text], style);
    const isOwn = (candidate: Candidate) => {
      const box = labelBox([text], style, candidate, 0, width);
      const least = Math.max(APART, distanceFrom(box, at) + FARTHER);
      return others.every((other) => distanceFrom(box, other.at) >= least);
    };
    const all = GAPS.flatMap((gap) => around(at, font, gap, width));
    return [{ id: `p:${place.id}`, lines: [text], style, candidates: chosen ? all : all.filter(isOwn), required: chosen }];
  });
}

/** What lines that run out of the map lead to, at its edge above or below them. */
function exitRequests(exits: readonly Exit[], seen: readonly Seen[], { t }: Context<State>): LabelRequest[] {
  return exits.map(({ at: [x, y], side, place }) => {
    const edge = side === "left" ? { x: x + 6, anchor: "start" as const } : { x: x - 6, anchor: "end" as const };
    const lines = [t(`exit.${side}`, { name: shortName(place.name) })];
    const style: TextStyle = { size: 12, weight: 400 };
    const isClear = (candidate: Candidate) => seen.every(({ at }) => distanceFrom(labelBox(lines, style, candidate, 0), at) >= APART);
    const candidates = EXIT_GAPS.flatMap((gap) => [
      { ...edge, y: y - gap },
      { ...edge, y: y + gap + 10 },
    ]);
    return { id: `e:${place.id}`, lines, style, candidates: candidates.filter(isClear) };
  });
}

function distance(a: readonly [number, number], b: readonly [number, number]): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** How far from its place a name is tried, in pixels. */
const GAPS = [8, 12, 16];
/** How far above or below its line the name of what lies outside the map is tried, in pixels. */
const EXIT_GAPS = [8, 14, 20, 28, 36];
/** How far above or below its place a name is moved sideways, as shares of its width. */
const SLIDES = [0, 0.2, -0.2, 0.35, -0.35, 0.5, -0.5];

/** Right, left, above and below a point, its corners, and a little up and down beside it. */
function around([x, y]: readonly [number, number], font: number, gap: number, width: number): Candidate[] {
  const [middle, far] = [y + font * 0.35, gap * 0.7];
  return [
    { x: x + gap, y: middle, anchor: "start" },
    { x: x - gap, y: middle, anchor: "end" },
    ...SLIDES.flatMap((share): Candidate[] => [
      { x: x + share * width, y: y - gap - 3, anchor: "middle" },
      { x: x + share * width, y: y + gap + font * 0.8, anchor: "middle" },
    ]),
    { x: x + far, y: y - far, anchor: "start" },
    { x: x + far, y: y + far + font * 0.7, anchor: "start" },
    { x: x - far, y: y - far, anchor: "end" },
    { x: x - far, y: y + far + font * 0.7, anchor: "end" },
    ...[-5, 5].flatMap((up): Candidate[] => [
      { x: x + gap, y: middle + up, anchor: "start" },
      { x: x - gap, y: middle + up, anchor: "end" },
    ]),
  ];
}

const COUNTRY_STYLE: TextStyle = { size: 12, weight: 400, spacing: 1.2 };
/** How far a country's name may run past its outline: letters seldom reach where it is narrowest. */
const OVERHANG = 1.15;
/** Where along a room a name is tried, from its middle, as shares of the room to spare. */
const SHIFTS = [0, -0.25, 0.25, -0.5, 0.5, -0.75, 0.75, -1, 1];

const rooms = COUNTRY_ROOMS.map(([code, packed]) => {
  const numbers = packed.split(" ").map(Number);
  return { code, places: Array.from({ length: numbers.length / 3 }, (_, i) => numbers.slice(3 * i, 3 * i + 3)) };
});

/** Countries that have room for their name inside their outline at this scale. */
function countryRequests(fit: Fit, { formats, locale }: Context<State>): LabelRequest[] {
  return rooms.flatMap(({ code, places }): LabelRequest[] => {
    const lines = [formats.country(code).toLocaleUpperCase(locale)];
    const halfWidth = labelWidth(lines, COUNTRY_STYLE) / 2;
    const candidates = places.flatMap(([px, py, half]): Candidate[] => {
      const [x, y] = apply(fit, [px, py]);
      if (half * fit.k * OVERHANG < halfWidth) return [];
      const slack = Math.max(0, half * fit.k - halfWidth);
      return SHIFTS.map((shift): Candidate => ({ x: x + shift * slack, y: y + 4, anchor: "middle" }));
    });
    return candidates.length > 0 ? [{ id: `c:${code}`, lines, style: COUNTRY_STYLE, candidates }] : [];
  });
}

/** The name of each shown corridor beside its line. */
function lineRequests(rows: Rows, lines: readonly LineMark[], state: State, font: number, { width, height }: Size): LabelRequest[] {
  if (width < 480 || state.colour !== "corridor") return [];
  return rows.corridors
    .filter(({ id }) => rows.shown.has(id))
    .map(({ id, short }) => ({
      id: `l:${id}`,
      lines: [short],
      style: { size: font, weight: 600 },
      candidates: lines
        .filter(({ corridor, shown }) => shown && corridor === id)
        .flatMap(({ points }) => pointsAlong(points, 24))
        .filter(([x, y]) => x >= 0 && x <= width && y >= 0 && y <= height)
        .flatMap(([x, y]): Candidate[] => [
          { x, y: y - 9, anchor: "middle" },
          { x, y: y + 9 + font * 0.8, anchor: "middle" },
          { x: x + 10, y: y + 4, anchor: "start" },
          { x: x - 10, y: y + 4, anchor: "end" },
        ]),
    }));
}
