/** A strip that runs downwards: countries at the left of their bands, names of places at the right of the line. */
import type { Context } from "@/lib/chart";
import { type Box, labelBox, overlap } from "@/lib/label-placement";
import { textWidth } from "@/lib/text-width";
import { tens } from "../corridor-lengths";
import { dashOf, isDotted, shapeOf, shortName } from "../corridor-signs";
import { type HeadLine, headMarks } from "./head";
import { corridorInkOf, legInk } from "./inks";
import type { State } from "./params";
import { chosenStyle, inRank, kmText, rankAt, type StripMarks, type TextMark } from "./parts";
import type { Rows, Stop, Strip } from "./select";

export interface Down {
  /** The left edge and the width of the column. */
  left: number;
  width: number;
  /** Where the head begins, and the line of zero kilometres. */
  top: number;
  zero: number;
  /** Pixels a kilometre. */
  scale: number;
  font: number;
  /** Whether kilometres are written at the right edge. */
  kilometres: boolean;
}

/** From the left edge of the column: where names of countries end, the band, the line, where names of places begin. */
const COUNTRY = 80;
const BAND = { from: 85, width: 9 };
const LINE = 106;
const NAME = 117;

const STYLE = { size: 12, weight: 400 as const };

export function down(strip: Strip, head: readonly HeadLine[], rows: Rows, frame: Down, context: Context<State>): StripMarks {
  const { left, top, zero, scale, font } = frame;
  const y = (km: number) => zero + (km - strip.zero) * scale;
  const line = left + LINE;
  const stops = strip.stops.map((stop) => ({ stop, x: line, y: y(stop.km) }));
  const shapes = stops.map((one) => ({ ...one, shape: shapeOf({ kind: one.stop.place.kind, gauges: one.stop.gauges }) }));
  const names = placeNames(strip, rows, y, frame, context);
  const named = new Set(names.map(({ id }) => id));
  const nodes = shapes.filter(({ stop }) => named.has(stop.place.id) || stop.gauges.length > 1);
  const bands = strip.visits.map(({ from, to }, i) => {
    const high = Math.max(y(to) - y(from), 3);
    return { x: left + BAND.from, width: BAND.width, y: Math.min(y(from), y(strip.km) - high), height: high, odd: i % 2 === 1 };
  });
  const ring = stops.find(({ stop }) => stop.place.id === rows.place?.id);
  return {
    ...{ id: strip.id, strip, ink: corridorInkOf(rows, strip.corridor.id), x: left, bands, leaders: [], stops },
    built: strip.legs.some(({ status }) => status === "operating"),
    head: headMarks(head, top, font),
    lines: strip.legs.map((leg) => ({
      ...{ x1: line, x2: line, y1: y(leg.from), y2: y(leg.to) },
      ...{ ink: legInk(rows, strip, leg), dash: dashOf(leg.mode, leg.status), round: isDotted(leg.status) },
    })),
    nodes: nodes.map(({ stop, shape, ...at }) => ({ id: stop.place.id, x: at.x, y: at.y, shape })),
    dots: shapes.filter((one) => !nodes.includes(one)).map((one) => [one.x, one.y]),
    texts: [...names, ...kilometresOf(names, strip, frame, context), ...countryNames(strip, bands, left, context)],
    ring: ring ? [ring.x, ring.y] : null,
  };
}

function placeNames(
  strip: Strip,
  rows: Rows,
  y: (km: number) => number,
  { left, width, scale, font, kilometres }: Down,
  context: Context<State>,
) {
  const placed: TextMark[] = [];
  const room = width - NAME - (kilometres ? 62 : 0);
  for (const stop of inRank(strip, rows, rankAt(scale) + 1)) {
    const style = chosenStyle(stop, rows, font);
    const name = shortName(stop.place.name);
    const gauges = gaugesAt(strip, stop, context);
    const whole = gauges ? `${name} ${gauges}` : name;
    const wide = (text: string) => textWidth(text, style) > room;
    const lines = wide(whole) ? [name, ...(gauges ? [gauges] : [])] : [whole];
    if (lines.some(wide) || placed.some((one) => one.lines[0] === whole)) continue;
    const at = { x: left + NAME, y: y(stop.km) + 4, anchor: "start" as const };
    const box = labelBox(lines, style, at, 1);
    if (placed.every((other) => overlap(box, other.box) === 0)) placed.push({ ...at, id: stop.place.id, lines, style, box, ink: "ink" });
  }
  return placed;
}

/** "1435 → 1520" where rails of two gauges meet. */
function gaugesAt({ breaks }: Strip, stop: Stop, { t }: Context<State>): string | undefined {
  const found = breaks.find(({ first, last }) => first === stop && last === stop);
  return found && t("label.break", { from: String(found.from), to: String(found.to) });
}

/** The kilometre of each place that is named, at the right edge. */
function kilometresOf(
  names: readonly TextMark[],
  strip: Strip,
  { left, width, kilometres }: Down,
  { formats }: Context<State>,
): TextMark[] {
  if (!kilometres) return [];
  return names.flatMap(({ id, y }) => {
    const stop = strip.stops.find(({ place }) => place.id === id);
    if (!stop) return [];
    const lines = [kmText(tens(stop.km - strip.zero), formats)];
    const at = { x: left + width, y, anchor: "end" as const };
    return { ...at, id: `km-${id}`, lines, style: STYLE, box: labelBox(lines, STYLE, at, 1), ink: "muted" as const };
  });
}

/** Beside their bands, the longest first. */
function countryNames(strip: Strip, bands: StripMarks["bands"], left: number, { formats }: Context<State>): TextMark[] {
  const placed: TextMark[] = [];
  const taken: Box[] = [];
  for (const [i, band] of [...bands.entries()].toSorted(([, a], [, b]) => b.height - a.height)) {
    const lines = [formats.country(strip.visits[i].country)];
    const at = { x: left + COUNTRY, y: band.y + band.height / 2 + 4, anchor: "end" as const };
    const box = labelBox(lines, STYLE, at, 0);
    if (box.x0 < left || taken.some((other) => overlap(box, other) > 0)) continue;
    taken.push(box);
    placed.push({ ...at, id: `country-${i}`, lines, style: STYLE, box, ink: "muted" });
  }
  return placed;
}
