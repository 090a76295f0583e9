import type { Context, Marks, Size, Target } from "@/lib/chart";
import { type Box, type Candidate, type LabelRequest, obstaclesAlong, type PlacedLabel, placeLabels } from "@/lib/label-placement";
import { COUNTRY_NAMES } from "@/lib/map/country-names";
import { apply, type Fit, zoomed } from "@/lib/map/fit";
import { project } from "@/lib/map/projection";
import { textWidth } from "@/lib/text-width";
import type { Token } from "@/lib/theme";
import { corridorInkIn, inkOf, type LineMark, linesOf } from "./lines";
import type { State } from "./params";
import type { PlaceRow, Rows } from "./select";
import { baseFit, KEY_ROOM, zoomOf } from "./zoom";

export interface NodeMark {
  id: string;
  x: number;
  y: number;
  shape: "dot" | "port" | "border" | "gauge";
  shown: boolean;
}

export interface KeyItem {
  x: number;
  y: number;
  text: string;
  look: { kind: "line"; ink: Token; dash: string | null } | { kind: "node"; shape: NodeMark["shape"] };
}

export interface CorridorMarks extends Marks {
  font: number;
  fit: Fit;
  mapHeight: number;
  borders: boolean;
  lines: LineMark[];
  nodes: NodeMark[];
  names: PlacedLabel[];
  countries: PlacedLabel[];
  lineNames: (PlacedLabel & { ink: Token })[];
  selected: { x: number; y: number } | null;
  key: KeyItem[];
}

export function marks(rows: Rows, state: State, size: Size, context: Context<State>): CorridorMarks {
  const narrow = size.width < 480;
  const font = narrow ? 12 : 13;
  const mapHeight = size.height - KEY_ROOM(size.width);
  const map = { width: size.width, height: mapHeight };
  const zoom = zoomOf(state, size, rows);
  const fit = zoomed(baseFit(rows, size), zoom);
  const lines = linesOf(rows, state, fit);
  const inside = (x: number, y: number, pad = 0) => x >= -pad && x <= map.width + pad && y >= -pad && y <= map.height + pad;
  const placed = [...rows.places.values()].map((place) => ({
    place,
    at: apply(fit, place.xy),
    shown: place.corridors.some((id) => rows.shown.has(id)),
  }));
  const detail = Math.max(zoom.k * (rows.all ? 1 : 1.25) * (narrow ? 0.8 : size.width > 1000 ? 1.2 : 1), 0.5);
  const visible = placed
    .filter(
      ({ place, at, shown }) =>
        place.corridors.length > 0 && inside(...at) && (place.id === rows.place?.id || (shown && appears(place, detail))),
    )
    .toSorted((a, b) => Number(b.place.id === rows.place?.id) - Number(a.place.id === rows.place?.id) || a.place.rank - b.place.rank);
  const shownLines = lines.filter(({ shown }) => shown);
  const obstacles: Box[] = [
    ...shownLines.flatMap(({ points }) =>
      obstaclesAlong(
        points.filter(([x, y]) => inside(x, y, 20)),
        3,
        7,
      ),
    ),
    ...visible.map(({ at: [x, y] }) => ({ x0: x - 5, y0: y - 5, x1: x + 5, y1: y + 5 })),
  ];
  const frame: Box = { x0: 4, y0: 4, x1: map.width - 4, y1: map.height - 4 };
  const style = { size: font, weight: 600 as const };
  const requests: LabelRequest[] = visible.map(({ place, at }) => ({
    id: place.id,
    lines: [shortName(place.name)],
    style: place.rank === 1 || place.id === rows.place?.id ? style : { size: 12, weight: 400 },
    candidates: around(at, font),
    required: place.id === rows.place?.id,
  }));
  const names = placeLabels(requests, frame, obstacles);
  const taken = [...obstacles, ...names.map(({ box }) => box)];
  const lineNames = nameLines(rows, shownLines, state, font, frame, taken, narrow);
  const countries = placeLabels(
    COUNTRY_NAMES.flatMap(([code, lon, lat]): LabelRequest[] => {
      const [x, y] = apply(fit, project(lon, lat));
      if (!inside(x, y)) return [];
      const text = context.formats.country(code).toLocaleUpperCase(context.locale);
      return [
        {
          id: code,
          lines: [text],
          style: { size: 12, weight: 400, spacing: 1.2 },
          candidates: grid([x, y], 14 * Math.min(fit.k * 2.4, 4)),
        },
      ];
    }),
    frame,
    [...taken, ...lineNames.map(({ box }) => box)],
  );
  const nodes = visible.map(({ place, at: [x, y], shown }): NodeMark => ({ id: place.id, x, y, shape: shapeOf(place), shown }));
  const selected = rows.place ? apply(fit, rows.place.xy) : null;
  return {
    ...size,
    font,
    fit,
    mapHeight,
    borders: state.borders === "dashed",
    lines,
    nodes,
    names,
    lineNames,
    countries,
    selected: selected && inside(...selected) ? { x: selected[0], y: selected[1] } : null,
    key: keyOf(rows, state, size, context),
    targets: targetsOf(rows, visible, context),
    pick: 22,
  };
}

/** Whether a place is drawn at a level of detail: the more it matters the sooner. */
function appears({ rank, kind }: PlaceRow, detail: number): boolean {
  if (rank === 1) return true;
  if (rank === 2) return detail >= 0.9;
  if (rank === 3) return detail >= 1.8;
  return detail >= (kind === "station" ? 4.5 : 3.2);
}

function shapeOf({ kind, gauges }: PlaceRow): NodeMark["shape"] {
  if (gauges.length > 1) return "gauge";
  if (kind === "border-crossing") return "border";
  return kind === "port" || kind === "ferry" ? "port" : "dot";
}

/** "Khorgos (Horgos)" → "Khorgos": what the map has room for. */
export function shortName(name: string): string {
  return name.replace(/\s*\(.*\)$/, "").replace(/ \/ .*/, "");
}

/** Right, left, above, below and the corners of a point, then the same further out. */
function around([x, y]: readonly [number, number], font: number): Candidate[] {
  return [8, 14].flatMap((gap): Candidate[] => [
    { x: x + gap, y: y + font * 0.35, anchor: "start" },
    { x: x - gap, y: y + font * 0.35, anchor: "end" },
    { x, y: y - gap - 1, anchor: "middle" },
    { x, y: y + gap + font * 0.8, anchor: "middle" },
    { x: x + gap * 0.7, y: y - gap * 0.7, anchor: "start" },
    { x: x + gap * 0.7, y: y + gap * 0.7 + font * 0.7, anchor: "start" },
    { x: x - gap * 0.7, y: y - gap * 0.7, anchor: "end" },
    { x: x - gap * 0.7, y: y + gap * 0.7 + font * 0.7, anchor: "end" },
  ]);
}

/** A point and places round it, nearest first. */
function grid([x, y]: readonly [number, number], step: number): Candidate[] {
  const steps = [0, -1, 1, -2, 2];
  return steps
    .flatMap((dx) => steps.map((dy) => ({ dx, dy })))
    .toSorted((a, b) => Math.hypot(a.dx, a.dy) - Math.hypot(b.dx, b.dy))
    .map(({ dx, dy }) => ({ x: x + dx * step, y: y + dy * step, anchor: "middle" }));
}

/** The name of each shown corridor along its longest stretch, where there is room. */
function nameLines(
  rows: Rows,
  lines: LineMark[],
  state: State,
  font: number,
  frame: Box,
  taken: Box[],
  narrow: boolean,
): CorridorMarks["lineNames"] {
  if (narrow || state.colour !== "corridor") return [];
  const requests = rows.corridors
    .filter(({ id }) => rows.shown.has(id))
    .map(({ id, short }): LabelRequest => {
      const points = lines.filter(({ corridor }) => corridor === id).flatMap((one) => one.points);
      const candidates = points
        .filter((_, i) => i % 7 === 0)
        .flatMap(([x, y]): Candidate[] => [
          { x, y: y - 9, anchor: "middle" },
          { x, y: y + 9 + font * 0.8, anchor: "middle" },
          { x: x + 10, y: y + 4, anchor: "start" },
          { x: x - 10, y: y + 4, anchor: "end" },
        ]);
      return { id, lines: [short], style: { size: font, weight: 600 }, candidates };
    });
  return placeLabels(requests, frame, taken).map((label) => ({
    ...label,
    ink: corridorInkIn(rows, label.id),
  }));
}

/** What the looks of lines and nodes mean, in a row or two under the map. */
function keyOf(rows: Rows, { colour }: State, { width, height }: Size, { t }: Context<State>): KeyItem[] {
  const modes = new Set(rows.legs.map(({ mode }) => mode));
  const statuses = new Set(rows.legs.map(({ status }) => status));
  const line = (text: string, ink: Token, dash: string | null) => ({ text, look: { kind: "line" as const, ink, dash } });
  const node = (shape: NodeMark["shape"]) => ({ text: t(`key.${shape}`), look: { kind: "node" as const, shape } });
  const leg = (mode: "rail" | "sea" | "road", status: "operating" | "under-construction" | "planned"): Token =>
    colour === "corridor" ? "ink" : inkOf(colour, "", { mode, status }, rows);
  const items = [
    line(t("key.rail"), leg("rail", "operating"), null),
    ...(modes.has("sea") ? [line(t("key.sea"), leg("sea", "operating"), DASHES.sea)] : []),
    ...(modes.has("road") ? [line(t("key.road"), leg("road", "operating"), DASHES.road)] : []),
    ...(statuses.has("under-construction") ? [line(t("key.building"), leg("rail", "under-construction"), DASHES.building)] : []),
    node("port"),
    node("border"),
    node("gauge"),
  ];
  let x = 0;
  let y = height - KEY_ROOM(width) + 22;
  return items.map((item) => {
    const room = 28 + textWidth(item.text, { size: 12 }) + 18;
    if (x > 0 && x + room - 18 > width) {
      x = 0;
      y += 20;
    }
    const placed = { ...item, x, y };
    x += room;
    return placed;
  });
}

export const DASHES = { sea: "7 4", road: "10 2 2 2", building: "1.5 3.5" } as const;

function targetsOf(rows: Rows, visible: { place: PlaceRow; at: [number, number] }[], { t, formats, href }: Context<State>): Target[] {
  const order = new Map(rows.corridors.flatMap(({ branches }) => branches.flat()).map((id, i) => [id, i]));
  return visible
    .toSorted((a, b) => (order.get(a.place.id) ?? 0) - (order.get(b.place.id) ?? 0))
    .map(({ place, at: [x, y] }) => ({
      id: place.id,
      x,
      y,
      group: place.corridors.find((id) => rows.shown.has(id)) ?? place.corridors[0],
      head: place.name,
      lines: [
        t("tip.place", { kind: t(`kind.${place.kind}`), country: formats.country(place.country) }),
        formats.list(place.corridors.map((id) => rows.corridors.find((one) => one.id === id)?.short ?? id)),
      ],
      href: href({ place: place.id === rows.place?.id ? "" : place.id }),
    }));
}
