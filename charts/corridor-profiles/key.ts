import type { Context, Size } from "@/lib/chart";
import { inLines } from "@/lib/in-lines";
import { textWidth } from "@/lib/text-width";
import type { Token } from "@/lib/theme";
import { DASHES, dashOf, MODE_INK, type NodeShape } from "../corridor-signs";
import { gaugeInk } from "./inks";
import { KEY_ROW } from "./layout";
import type { State } from "./params";
import type { Mode, Rows } from "./select";

export interface KeyItem {
  x: number;
  y: number;
  text: string;
  look:
    | { kind: "line"; ink: Token; dash: string | undefined }
    | { kind: "node"; shape: NodeShape }
    | { kind: "band" }
    /** A length of the scale, in pixels. */
    | { kind: "bar"; width: number };
}

/** What lines, signs and bands mean, in rows that end at the bottom; where strips run downwards, the scale too. */
export function keyOf(rows: Rows, size: Size, scale: number | null, { t, formats }: Context<State>): KeyItem[] {
  const legs = rows.strips.flatMap((strip) => strip.legs);
  const shapes = rows.strips.flatMap(({ stops }) => stops.map(({ place }) => place.kind));
  const has = (mode: Mode) => legs.some((leg) => leg.mode === mode);
  const line = (text: string, ink: Token, dash?: string) => ({ text, look: { kind: "line" as const, ink, dash } });
  const node = (shape: NodeShape) => ({ text: t(`key.${shape}`), look: { kind: "node" as const, shape } });
  const modeInk = (mode: Mode): Token => (rows.colour === "mode" ? MODE_INK[mode] : "muted");
  const gauges = [...new Set(legs.flatMap(({ gauge }) => gauge ?? []))].toSorted((a, b) => a - b);
  const length = scale === null ? 0 : ([2000, 1000, 500, 200].find((km) => km * scale <= 90) ?? 100);
  const items: Omit<KeyItem, "x" | "y">[] = [
    ...(scale === null ? [] : [{ text: formats.km(length), look: { kind: "bar" as const, width: length * scale } }]),
    ...(rows.colour === "gauge" ? gauges.map((gauge) => line(t("key.gaugeOf", { gauge: String(gauge) }), gaugeInk(gauge))) : []),
    ...(rows.colour === "mode" ? [line(t("key.rail"), MODE_INK.rail)] : []),
    ...(has("sea") ? [line(t("key.sea"), modeInk("sea"), DASHES.sea)] : []),
    ...(has("road") ? [line(t("key.road"), modeInk("road"), DASHES.road)] : []),
    ...(["under-construction", "planned"] as const)
      .filter((one) => legs.some(({ status }) => status === one))
      .map((one) => line(t(`status.${one}`), "ink", dashOf("rail", one))),
    ...(shapes.some((kind) => kind === "port" || kind === "ferry") ? [node("port")] : []),
    ...(shapes.includes("border-crossing") ? [node("border")] : []),
    ...(rows.strips.some(({ breaks }) => breaks.length > 0) ? [node("gauge")] : []),
    { text: t("key.country"), look: { kind: "band" } },
  ];
  const places = inLines(
    items.map(({ text, look }) => markRoom(look) + textWidth(text, { size: 12 })),
    size.width,
    18,
  );
  const first = size.height - 12 - (places.at(-1)?.line ?? 0) * KEY_ROW;
  return items.map((item, i) => ({ ...item, x: places[i].x, y: first + places[i].line * KEY_ROW }));
}

/** Room for what stands before the words of an item, in pixels. */
export function markRoom(look: KeyItem["look"]): number {
  return look.kind === "bar" ? look.width + 8 : look.kind === "node" ? 20 : 28;
}
