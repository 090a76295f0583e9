import type { Context, Size } from "@/lib/chart";
import { inLines } from "@/lib/in-lines";
import { textWidth } from "@/lib/text-width";
import type { Token } from "@/lib/theme";
import { DASHES, dashOf, type NodeShape } from "../corridor-signs";
import { corridorInkIn, inkOf } from "./lines";
import type { State } from "./params";
import type { Mode, Rows, Status } from "./select";
import { KEY_ROOM } from "./zoom";

const UNBUILT: readonly Status[] = ["under-construction", "planned"];

export interface KeyItem {
  x: number;
  y: number;
  text: string;
  look: { kind: "line"; ink: Token; dash: string | null } | { kind: "node"; shape: NodeShape };
}

/** What the looks of lines and nodes mean, in some rows under the map; also the corridors that are not `named` on it. */
export function keyOf(
  rows: Rows,
  { colour }: State,
  { width, height }: Size,
  { t }: Context<State>,
  named: ReadonlySet<string>,
): KeyItem[] {
  const modes = new Set(rows.legs.map(({ mode }) => mode));
  const statuses = new Set(rows.legs.map(({ status }) => status));
  const line = (text: string, ink: Token, dash: string | null) => ({ text, look: { kind: "line" as const, ink, dash } });
  const node = (shape: NodeShape) => ({ text: t(`key.${shape}`), look: { kind: "node" as const, shape } });
  const mode = (of: Mode): Token => (colour === "mode" ? inkOf(colour, "", { mode: of, status: "operating" }, rows) : "ink");
  const status = (of: Status) => {
    const ink = colour === "status" ? inkOf(colour, "", { mode: "rail", status: of }, rows) : "ink";
    return line(t(`status.${of}`), ink, dashOf("rail", of) ?? null);
  };
  const unnamed = colour === "corridor" ? rows.corridors.filter(({ id }) => rows.shown.has(id) && !named.has(id)) : [];
  const items = [
    ...unnamed.map(({ id, short }) => line(short, corridorInkIn(rows, id), isBuilt(rows, id) ? null : DASHES.building)),
    // What operates needs a sign of its own only where colour tells it.
    ...(colour === "status" ? [status("operating")] : [line(t("key.rail"), mode("rail"), null)]),
    ...(modes.has("sea") ? [line(t("key.sea"), mode("sea"), DASHES.sea)] : []),
    ...(modes.has("road") ? [line(t("key.road"), mode("road"), DASHES.road)] : []),
    ...UNBUILT.filter((one) => statuses.has(one)).map(status),
    node("port"),
    node("border"),
    node("gauge"),
  ];
  const places = inLines(
    items.map(({ text }) => 28 + textWidth(text, { size: 12 })),
    width,
    18,
  );
  const first = height - KEY_ROOM(width) + 22;
  return items.map((item, i) => ({ ...item, x: places[i].x, y: first + places[i].line * 20 }));
}

/** Whether any of a corridor is in operation. */
function isBuilt({ legs }: Rows, corridor: string): boolean {
  return legs.some(({ corridors, status }) => corridors.includes(corridor) && status === "operating");
}
