import { apply, type Fit } from "@/lib/map/fit";
import { shifted, thin, within } from "@/lib/map/polyline";
import { pathOf, type XY } from "@/lib/path";
import { type CorridorInk, corridorInk, type Token } from "@/lib/theme";
import { MODE_INK } from "../corridor-signs";
import type { State } from "./params";
import type { LegRow, Mode, Rows, Status } from "./select";

export interface LineMark {
  id: string;
  corridor: string;
  path: string;
  points: XY[];
  ink: Token;
  mode: Mode;
  status: Status;
  shown: boolean;
}

/** Pixels between the middles of lines that run side by side. */
export const SPACING = 3.6;
/** How far a drawn line may stray from the track, in pixels. */
const STRAY = 1;

const STATUS_INK: Record<Status, Token> = { operating: "theme-3", "under-construction": "theme-4", planned: "ink" };

export function inkOf(colour: State["colour"], corridor: string, leg: { mode: Mode; status: Status }, rows: Rows): Token {
  if (colour === "mode") return MODE_INK[leg.mode];
  return colour === "status" ? STATUS_INK[leg.status] : corridorInkIn(rows, corridor);
}

/** A corridor's colour among those of its summit. */
export function corridorInkIn({ corridors }: Rows, corridor: string): CorridorInk {
  return corridorInk(
    corridor,
    corridors.findIndex(({ id }) => id === corridor),
  );
}

/**
 * The lines of all corridors in pixels, one mark for each stretch of one look. Coloured by corridor, those that share a
 * track lie side by side; otherwise the track is drawn once. What lies out of `reach`, a box in pixels, is left out.
 */
export function linesOf(rows: Rows, { colour }: State, fit: Fit, reach: readonly [XY, XY]): LineMark[] {
  const owners = owningDirections(rows);
  const marks: LineMark[] = [];
  rows.runs.forEach((run, r) => {
    const shown = rows.shown.has(run.corridor);
    let open: { leg: LegRow; points: XY[]; offsets: number[] } | null = null;
    const close = () => {
      if (!open) return;
      const { leg } = open;
      const points = shifted(open.points, open.offsets);
      marks.push({
        id: `${run.corridor}-${r}-${leg.id}`,
        corridor: run.corridor,
        path: within(points, reach).map(pathOf).join(""),
        points,
        ink: inkOf(colour, run.corridor, leg, rows),
        mode: leg.mode,
        status: leg.status,
        shown,
      });
      open = null;
    };
    for (const { leg, reversed } of run.legs) {
      const sharing = leg.corridors.filter((id) => rows.shown.has(id));
      if (sharing.length > 0 && (colour === "corridor" ? !shown : sharing[0] !== run.corridor)) {
        close();
        continue;
      }
      const points = pixelsOf(leg, fit);
      if (reversed) points.reverse();
      const side = (owners.get(leg.id) ?? false) === reversed ? 1 : -1;
      const place = colour === "corridor" && shown ? sharing.indexOf(run.corridor) - (sharing.length - 1) / 2 : 0;
      const offsets = points.map(() => side * place * SPACING);
      if (open && open.leg.mode === leg.mode && open.leg.status === leg.status) {
        open.points.push(...points.slice(1));
        open.offsets.push(...offsets.slice(1));
      } else {
        close();
        open = { leg, points, offsets };
      }
    }
    close();
  });
  return marks;
}

const thinned = new WeakMap<LegRow, Map<number, XY[]>>();

/** A leg's line in pixels, without the points that no eye misses. It is thinned once for each doubling of the scale. */
export function pixelsOf(leg: LegRow, fit: Fit): [number, number][] {
  const level = Math.ceil(Math.log2(fit.k));
  let levels = thinned.get(leg);
  if (!levels) {
    levels = new Map();
    thinned.set(leg, levels);
  }
  let points = levels.get(level);
  if (!points) {
    points = thin(leg.points, STRAY / 2 ** level);
    levels.set(level, points);
  }
  return points.map((point) => apply(fit, point));
}

/** For each leg whether the first corridor along it travels it backwards: the sides of a shared track follow that one. */
function owningDirections(rows: Rows): Map<string, boolean> {
  const directions = new Map<string, boolean>();
  for (const run of rows.runs) for (const { leg, reversed } of run.legs) if (!directions.has(leg.id)) directions.set(leg.id, reversed);
  return directions;
}
