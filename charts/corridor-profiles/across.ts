/** A strip that runs across: names over the line, gauges under it, countries as bands below. */
import type { Context } from "@/lib/chart";
import { type Box, labelBox, overlap } from "@/lib/label-placement";
import { textWidth } from "@/lib/text-width";
import { dashOf, shapeOf, shortName } from "../corridor-signs";
import { placeBandNames } from "./band-names";
import { headOf } from "./head";
import { corridorInkOf, gaugeInk, legInk } from "./inks";
import { BAND, GAUGE_ROW, HEAD_LINE, type Level, LINE_HALF, NAME_ROW } from "./layout";
import type { State } from "./params";
import { chosenStyle, inRank, rankAt, type StripMarks, type TextMark } from "./parts";
import type { Rows, Stop, Strip } from "./select";

export interface Across {
  /** Kilometres from zero → pixels. */
  x(km: number): number;
  /** Pixels a kilometre. */
  scale: number;
  width: number;
  font: number;
  level: Level;
}

/** The marks of a strip whose head begins at `top`. */
export function across(strip: Strip, rows: Rows, top: number, frame: Across, context: Context<State>): StripMarks {
  const { width, font, level } = frame;
  const head = headOf(strip, rows, width, font, level.lengths, context);
  const x = (km: number) => frame.x(km - strip.zero);
  const line = top + head.length * HEAD_LINE + level.names * NAME_ROW + LINE_HALF;
  const bandTop = line + LINE_HALF + (level.gauges ? GAUGE_ROW : 0);
  const shapes = strip.stops.map((stop) => ({ stop, at: x(stop.km), shape: shapeOf({ kind: stop.place.kind, gauges: stop.gauges }) }));
  const names = placeNames(strip, rows, line, x, frame);
  const signs = shapes.filter(({ stop, shape }) => shape !== "dot" && (stop.gauges.length > 1 || stop.place.rank <= rankAt(frame.scale)));
  const named = new Set(names.texts.map(({ id }) => id));
  const nodes = [...signs, ...shapes.filter((one) => one.shape === "dot" && named.has(one.stop.place.id))].map(({ stop, at, shape }) => ({
    id: stop.place.id,
    x: at,
    y: line,
    shape,
  }));
  const drawn = new Set(nodes.map(({ id }) => id));
  const bands = strip.visits.map(({ from, to }, i) => {
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
    head: head.map((runs, i) => ({ y: top + (i + 1) * HEAD_LINE - 4, line: runs, font: i === 0 ? font : 12 })),
    lines: strip.legs.map((leg) => ({
      ...{ x1: x(leg.from), x2: x(leg.to), y1: line, y2: line },
      ...{ ink: legInk(rows, strip, leg), dash: dashOf(leg.mode, leg.status), round: leg.status !== "operating" },
    })),
    bands,
    leaders: names.leaders,
    nodes,
    dots: shapes.filter(({ stop }) => !drawn.has(stop.place.id)).map(({ at }) => [at, line]),
    texts: [
      ...names.texts,
      ...(level.gauges ? gaugeTexts(strip, rows, line + LINE_HALF + 11, x) : []),
      ...placeBandNames(strip, bands, { y: bandTop + BAND - 4.5, under: level.under ? bandTop + BAND + 12 : null, width }, context),
    ],
    ring: ring ? [x(ring.km), line] : null,
    stops: strip.stops.map((stop) => ({ stop, x: x(stop.km), y: line })),
  };
}

/** Names over the line in rows, the lowest first, each with a leader to its place where it stands higher. */
function placeNames(strip: Strip, rows: Rows, line: number, x: (km: number) => number, { width, scale, font, level }: Across) {
  const placed: TextMark[] = [];
  const leaders: [number, number, number, number][] = [];
  const taken: Box[] = [];
  const free = (box: Box) => box.x0 >= 0 && box.x1 <= width && taken.every((other) => overlap(box, other) === 0);
  const said = new Set<string>();
  for (const stop of inRank(strip, rows, rankAt(scale) + (level.names > 3 ? 1 : 0))) {
    const style = chosenStyle(stop, rows, font);
    const lines = [shortName(stop.place.name)];
    if (level.names === 0 || said.has(lines[0])) continue;
    const at = x(stop.km);
    for (const candidate of candidatesOf(stop, strip, line, at, level.names)) {
      const box = labelBox(lines, style, candidate);
      const leader = candidate.row > 0 ? { x0: at - 3, x1: at + 3, y0: box.y1, y1: line - LINE_HALF } : null;
      if (!free(box) || (leader && !free({ ...leader, x0: Math.max(leader.x0, 0), x1: Math.min(leader.x1, width) }))) continue;
      taken.push(box);
      if (leader) {
        taken.push(leader);
        leaders.push([at, box.y1, at, line - 5]);
      }
      placed.push({ ...candidate, id: stop.place.id, lines, style, box, ink: "ink" });
      said.add(lines[0]);
      break;
    }
  }
  return { texts: placed, leaders };
}

/** Over its place in each row; the last place of a strip may have its name behind it. */
function candidatesOf(stop: Stop, { stops }: Strip, line: number, at: number, rows: number) {
  const last = stop === stops[stops.length - 1];
  const beside = last ? [{ x: at + 9, y: line + 4, anchor: "start" as const, row: 0 }] : [];
  return [
    ...Array.from({ length: rows }, (_, row) => {
      const y = line - LINE_HALF - 4 - row * NAME_ROW;
      return [
        { x: at, y, anchor: "middle" as const, row },
        { x: at - 4, y, anchor: "start" as const, row },
        { x: at + 4, y, anchor: "end" as const, row },
      ];
    }).flat(),
    ...beside,
  ];
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
