import { apply, type Fit } from "@/lib/map/fit";
import { shifted, thin } from "@/lib/map/polyline";
import { pathOf, type XY } from "@/lib/path";
import { type CorridorInk, corridorInk, type Token } from "@/lib/theme";
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
const THIN = 0.8;

const MODE_INK: Record<Mode, Token> = { rail: "theme-1", sea: "theme-2", road: "theme-4" };
const STATUS_INK: Record<Status, Token> = { operating: "theme-3", "under-construction": "theme-4", planned: "grey-1" };

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

/** The lines of all corridors in pixels, those that share a track side by side, one mark for each stretch of one look. */
export function linesOf(rows: Rows, { colour }: State, fit: Fit): LineMark[] {
  const owners = owningDirections(rows);
  const marks: LineMark[] = [];
  rows.runs.forEach((run, r) => {
    let open: { leg: LegRow; points: XY[]; offsets: number[] } | null = null;
    const close = () => {
      if (!open) return;
      const { leg } = open;
      const points = shifted(open.points, open.offsets);
      marks.push({
        id: `${run.corridor}-${r}-${leg.id}`,
        corridor: run.corridor,
        path: pathOf(points),
        points,
        ink: inkOf(colour, run.corridor, leg, rows),
        mode: leg.mode,
        status: leg.status,
        shown: rows.shown.has(run.corridor),
      });
      open = null;
    };
    for (const { leg, reversed } of run.legs) {
      const projected = thin(
        leg.points.map((point) => apply(fit, point)),
        THIN,
      );
      if (reversed) projected.reverse();
      const side = (owners.get(leg.id) ?? false) === reversed ? 1 : -1;
      const offset = side * slotOf(rows, leg, run.corridor) * SPACING;
      const offsets = projected.map(() => offset);
      if (open && open.leg.mode === leg.mode && open.leg.status === leg.status) {
        open.points.push(...projected.slice(1));
        open.offsets.push(...offsets.slice(1));
      } else {
        close();
        open = { leg, points: projected, offsets };
      }
    }
    close();
  });
  return marks;
}

/** Where a corridor lies across a shared track: −½, ½ for two, −1, 0, 1 for three; 0 alone. Only those shown take room. */
function slotOf(rows: Rows, leg: LegRow, corridor: string): number {
  const sharing = leg.corridors.filter((id) => rows.shown.has(id));
  const place = sharing.indexOf(corridor);
  return place < 0 ? 0 : place - (sharing.length - 1) / 2;
}

/** For each leg whether the first corridor along it travels it backwards: the sides of a shared track follow that one. */
function owningDirections(rows: Rows): Map<string, boolean> {
  const directions = new Map<string, boolean>();
  for (const run of rows.runs) for (const { leg, reversed } of run.legs) if (!directions.has(leg.id)) directions.set(leg.id, reversed);
  return directions;
}
