/** A strip that runs across: names over the line, gauges under it, countries as bands below. */
import type { Context } from "@/lib/chart";
import { labelBox } from "@/lib/label-placement";
import { textWidth } from "@/lib/text-width";
import { dashOf, isDotted, shapeOf } from "../corridor-signs";
import { placeBandNames } from "./band-names";
import { type HeadLine, headMarks } from "./head";
import { corridorInkOf, gaugeInk, legInk } from "./inks";
import { BAND, GAUGE_ROW, HEAD_FOOT, HEAD_LINE, type Level, LINE_HALF, NAME_ROW } from "./layout";
import { lowered, type Names } from "./names";
import type { State } from "./params";
import { rankAt, type StripMarks, type TextMark } from "./parts";
import type { Rows, Strip } from "./select";

export interface Across {
  /** Kilometres from zero → pixels. */
  x(km: number): number;
  /** Pixels a kilometre. */
  scale: number;
  width: number;
  font: number;
  level: Level;
}

/** The marks of a strip whose head begins at `top`, under its names. */
export function across(
  strip: Strip,
  { head, names }: { head: readonly HeadLine[]; names: Names },
  rows: Rows,
  top: number,
  frame: Across,
  context: Context<State>,
): StripMarks {
  const { width, font, level } = frame;
  const x = (km: number) => frame.x(km - strip.zero);
  const line = top + head.length * HEAD_LINE + (level.names > 0 ? HEAD_FOOT : 0) + names.rows * NAME_ROW + LINE_HALF;
  const bandTop = line + LINE_HALF + (level.gauges ? GAUGE_ROW : 0);
  const shapes = strip.stops.map((stop) => ({ stop, at: x(stop.km), shape: shapeOf({ kind: stop.place.kind, gauges: stop.gauges }) }));
  const signs = shapes.filter(({ stop, shape }) => shape !== "dot" && (stop.gauges.length > 1 || stop.place.rank <= rankAt(frame.scale)));
  const named = new Set(names.texts.map(({ id }) => id));
  const known = (i: number) => named.has(strip.stops[i].place.id) || i === 0 || i === shapes.length - 1;
  const nodes = [...signs, ...shapes.filter(({ shape }, i) => shape === "dot" && known(i))].map(({ stop, at, shape }) => ({
    ...{ id: stop.place.id, x: at, y: line, shape },
  }));
  const drawn = new Set(nodes.map(({ id }) => id));
  const bands = (level.bands ? strip.visits : []).map(({ from, to }, i) => {
    const wide = Math.max(x(to) - x(from), 3);
    return { x: Math.min(x(from), x(strip.km) - wide), y: bandTop, width: wide, height: BAND, odd: i % 2 === 1 };
  });
  const ring = rows.place && strip.stops.find(({ place }) => place.id === rows.place?.id);
  return {
    id: strip.id,
    strip,
    ink: corridorInkOf(rows, strip.corridor.id),
    built: strip.legs.some(({ status }) => status === "operating"),
    x: 0,
    head: headMarks(head, top, font),
    lines: strip.legs.map((leg) => ({
      ...{ x1: x(leg.from), x2: x(leg.to), y1: line, y2: line },
      ...{ ink: legInk(rows, strip, leg), dash: dashOf(leg.mode, leg.status), round: isDotted(leg.status) },
    })),
    bands,
    leaders: names.leaders.map(([at, y]) => [at, line + y, at, line - 5]),
    nodes,
    dots: shapes.filter(({ stop }) => !drawn.has(stop.place.id)).map(({ at }) => [at, line]),
    texts: [
      ...names.texts.map((text) => lowered(text, line)),
      ...(level.gauges ? gaugeTexts(strip, rows, line + LINE_HALF + 11, x) : []),
      ...(bands.length === 0
        ? []
        : placeBandNames(strip, bands, { y: bandTop + BAND - 4.5, under: level.under ? bandTop + BAND + 12 : null, width }, context)),
    ],
    ring: ring ? [x(ring.km), line] : null,
    stops: strip.stops.map((stop) => ({ stop, x: x(stop.km), y: line })),
  };
}

/** The gauge of each stretch of rails in a row, where its number has room. */
function gaugeTexts(strip: Strip, { colour }: Rows, y: number, x: (km: number) => number): TextMark[] {
  const style = { size: 12, weight: 400 as const };
  return gaugesOf(strip).flatMap(({ gauge, from, to }, i) => {
    const lines = [String(gauge)];
    if (textWidth(lines[0], style) + 8 > x(to) - x(from)) return [];
    const at = { x: (x(from) + x(to)) / 2, y, anchor: "middle" as const };
    return [
      { ...at, id: `gauge-${i}`, lines, style, box: labelBox(lines, style, at), ink: colour === "gauge" ? gaugeInk(gauge) : "muted" },
    ];
  });
}

/** Stretches of one gauge, in kilometres of the strip. */
export function gaugesOf({ legs }: Strip): { gauge: number; from: number; to: number }[] {
  const stretches: { gauge: number; from: number; to: number }[] = [];
  for (const { gauge, from, to } of legs) {
    const open = stretches[stretches.length - 1];
    if (gauge !== null && open?.gauge === gauge && open.to === from) open.to = to;
    else if (gauge !== null) stretches.push({ gauge, from, to });
  }
  return stretches;
}
