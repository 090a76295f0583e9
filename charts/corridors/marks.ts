import type { Context, Marks, Size, Target } from "@/lib/chart";
import type { PlacedLabel } from "@/lib/label-placement";
import { apply, type Fit, zoomed } from "@/lib/map/fit";
import { onDemand } from "@/lib/on-demand";
import type { XY } from "@/lib/path";
import type { Token } from "@/lib/theme";
import { type NodeMark, shapeOf } from "../corridor-signs";
import { exitsOf } from "./exits";
import { type KeyItem, keyOf } from "./key";
import { labelsOf, type Seen } from "./labels";
import { corridorInkIn, type LineMark, linesOf } from "./lines";
import { appears } from "./nodes";
import type { State } from "./params";
import type { Rows } from "./select";
import { baseFit, isCore, KEY_ROOM, zoomOf } from "./zoom";

/** More than half the width of any stroke, in pixels. */
const STROKE = 6;

export interface CorridorMarks extends Marks {
  fit: Fit;
  mapHeight: number;
  borders: boolean;
  lines: LineMark[];
  nodes: NodeMark[];
  places: PlacedLabel[];
  countries: PlacedLabel[];
  lineNames: (PlacedLabel & { ink: Token })[];
  selected: { x: number; y: number } | null;
  key: KeyItem[];
}

export function marks(rows: Rows, state: State, size: Size & { still?: boolean }, context: Context<State>): CorridorMarks {
  const map = { width: size.width, height: size.height - KEY_ROOM(size.width), still: size.still };
  const zoom = zoomOf(state, size, rows);
  const fit = zoomed(baseFit(rows, size), zoom);
  const lines = linesOf(rows, state, fit, reachOf(map, size.still));
  const seen = seenOf(rows, fit, zoom.k, map);
  const exits = isCore(rows, size.width) ? exitsOf(rows, fit, map.width) : [];
  const labels = labelsOf(rows, seen, exits, lines, state, fit, map, context);
  const selected = seen.find(({ place }) => place === rows.place);
  return {
    ...size,
    fit,
    mapHeight: map.height,
    borders: state.borders === "dashed",
    lines,
    nodes: seen.map(({ place, at: [x, y] }): NodeMark => ({ id: place.id, x, y, shape: shapeOf(place) })),
    places: labels.places,
    countries: labels.countries,
    lineNames: labels.lines.map((label) => ({ ...label, ink: corridorInkIn(rows, label.id) })),
    selected: selected ? { x: selected.at[0], y: selected.at[1] } : null,
    key: keyOf(rows, state, size, context, new Set(labels.lines.map(({ id }) => id))),
    targets: onDemand(() => targetsOf(rows, seen, context)),
    pick: 22,
  };
}

/** As far as lines are drawn, in pixels: to where a drag may bring them into the map, or to its edges where nobody drags. */
function reachOf({ width, height }: Size, still = false): [XY, XY] {
  const [x, y] = still ? [STROKE, STROKE] : [width, height];
  return [
    [-x, -y],
    [width + x, height + y],
  ];
}

/** The places drawn at this scale, the one that is open first, then those that matter most. */
function seenOf(rows: Rows, fit: Fit, zoom: number, map: Size): Seen[] {
  const detail = Math.max(zoom * (rows.all ? 1 : 1.25) * (map.width < 480 ? 0.8 : map.width > 1000 ? 1.2 : 1), 0.5);
  const open = ({ place }: Seen) => place === rows.place;
  return [...rows.places.values()]
    .filter(
      (place) =>
        place.corridors.length > 0 &&
        (place === rows.place || (place.corridors.some((id) => rows.shown.has(id)) && appears(place, detail))),
    )
    .map((place): Seen => ({ place, at: apply(fit, place.xy) }))
    .filter(({ at: [x, y] }) => x >= 0 && x <= map.width && y >= 0 && y <= map.height)
    .sort((a, b) => Number(open(b)) - Number(open(a)) || a.place.rank - b.place.rank);
}

function targetsOf(rows: Rows, seen: readonly Seen[], { t, formats, href }: Context<State>): Target[] {
  const order = new Map(rows.corridors.flatMap(({ branches }) => branches.flat()).map((id, i) => [id, i]));
  return seen
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
