/** Whole networks by definition: a bar each, in parts by member, with the stated length across. */
import type { Context, Size } from "@/lib/chart";
import { LINE_HEIGHT } from "@/lib/label-placement";
import { linearScale } from "@/lib/scale";
import { fontOf, textWidth, wrapText } from "@/lib/text-width";
import { namedCount, partLook } from "./look";
import type { State } from "./params";
import { packed } from "./row-of-labels";
import type { Definition, Length, Rows } from "./select";
import { claimText, headText, yearsText } from "./texts";

type Part = { id: string; x: number; width: number; name: string; km: number; lengths: Length[] } & ReturnType<typeof partLook>;

export interface Bar {
  id: string;
  y: number;
  height: number;
  head: { y: number; lines: string[] };
  parts: Part[];
  labels: { id: string; x: number; y: number; name: string; value: string; from: number; moved: boolean }[];
  foot: { y: number; lines: string[] };
}

export interface Bars {
  kind: "bars";
  font: number;
  left: number;
  right: number;
  bars: Bar[];
  stated: {
    x: number;
    label: { x: number; y: number; text: string };
    arrow: -1 | 0 | 1;
    slack: { x: number; width: number } | null;
  } | null;
}

/** In pixels: round the drawing, above the bars where the stated length is named, and between bars. */
const EDGE = 2;
const TOP = { bare: 4, stated: 24 };
const GAP = { least: 10, usual: 20 };
const BAR = { least: 12, usual: 30, most: 46 };
/** In pixels, of a drawing of one bar in a wide window. */
const LOWEST = 120;
/** About as long as a head's numbers, for the height, which is known before they are written. */
const NUMBERS = ": 000,000 km, 00% below 000,000 km";

const line = (font: number) => font * LINE_HEIGHT;
const headRoom = (lines: number, font: number) => lines * line(font) + 5;
/** A part of one member is named by the title. */
const labelRoom = (rows: Rows, font: number) => (rows.members.length > 1 ? 8 + font + 21 : 7);

/** In pixels: every bar with its head, its labels and its years. */
export function barsHeight(width: number, rows: Rows): number {
  const font = fontOf(width);
  const heads = rows.definitions.reduce((sum, { label }) => {
    const lines = wrapText(label + (rows.stated ? NUMBERS : NUMBERS.slice(0, 12)), width * 0.92, { size: font, weight: 600 }).length;
    return sum + headRoom(lines, font);
  }, 0);
  const each = BAR.usual + labelRoom(rows, font) + (width < 480 ? 32 : 18) + GAP.usual;
  return Math.max(LOWEST, Math.round((rows.stated ? TOP.stated : TOP.bare) + heads + rows.definitions.length * each));
}

export function bars(rows: Rows, size: Size, context: Context<State>): Bars {
  const font = fontOf(size.width);
  const [left, right] = [EDGE, size.width - EDGE - (rows.stated ? 16 : 0)];
  const x = linearScale([0, rows.highest], [left, right]);
  const stated = rows.stated ? x(rows.stated.value) : null;
  const room = (stated ?? right) - left - 10;
  const texts = rows.definitions.map((definition) => ({
    // Heads end before the stated length; on an axis that goes much further they run across its line.
    head: wrapText(headText(definition, rows, context), Math.max(room, size.width * 0.6), { size: font, weight: 600 }),
    foot: wrapText(yearsText(definition, rows, context), size.width - 2 * EDGE, { size: 12 }),
  }));
  const top = rows.stated ? TOP.stated : TOP.bare;
  const around = texts.reduce((sum, { head, foot }) => sum + headRoom(head.length, font) + labelRoom(rows, font) + foot.length * 16, 0);
  const n = rows.definitions.length;
  const free = (size.height - top - around) / n;
  const gap = Math.max(GAP.least, Math.min(GAP.usual, free - BAR.usual));
  const thick = Math.max(BAR.least, Math.min(BAR.most, free - gap));
  let y = top;
  const drawn = rows.definitions.map((definition, i): Bar => {
    const { head, foot } = texts[i];
    const at = y + headRoom(head.length, font);
    const parts = partsOf(definition, rows, x, context);
    const bar: Bar = {
      id: `${definition.place}`,
      y: at,
      height: thick,
      head: { y: y + font, lines: head },
      parts,
      labels: rows.members.length === 1 ? [] : labelsOf(parts, at + thick, font, [EDGE, size.width - EDGE], context),
      foot: { y: at + thick + labelRoom(rows, font) + 12, lines: foot },
    };
    y = at + thick + labelRoom(rows, font) + foot.length * 16 + gap;
    return bar;
  });
  return { kind: "bars", font, left, right, bars: drawn, stated: stated === null ? null : statedOf(rows, stated, x, font, left, context) };
}

function partsOf({ picks }: Definition, rows: Rows, x: (km: number) => number, { t, formats }: Context<State>): Part[] {
  const named = new Set(rows.members.slice(0, namedCount(rows)).map(({ id }) => id));
  const groups = [
    ...rows.members
      .filter(({ id }) => named.has(id))
      .map(({ id, alpha2 }) => ({ id, name: formats.country(alpha2), lengths: picks.filter(({ member }) => member === id) })),
    { id: "rest", name: "", lengths: picks.filter(({ member }) => !named.has(member)) },
  ];
  let from = 0;
  return groups.flatMap(({ id, name, lengths }, place) => {
    if (lengths.length === 0) return [];
    const km = lengths.reduce((sum, length) => sum + length.km, 0);
    const part: Part = {
      ...{ id, km, lengths, x: x(from), width: x(from + km) - x(from) },
      name: id === "rest" ? t("label.rest", { n: lengths.length }) : name,
      ...partLook(id === "rest" ? Number.POSITIVE_INFINITY : place, lengths),
    };
    from += km;
    return [part];
  });
}

/** Names and values under the parts; where there is no room for all the last parts go without, the smallest of those named first. */
function labelsOf(
  parts: readonly Part[],
  under: number,
  font: number,
  [low, high]: [number, number],
  { formats }: Context<State>,
): Bar["labels"] {
  const gap = 9;
  const asked = parts.map(({ id, name, km, x, width: wide }) => {
    const value = formats.number(km, 0);
    return {
      id,
      name,
      value,
      at: x,
      wide,
      width: Math.ceil(Math.max(textWidth(name, { size: font, weight: 600 }), textWidth(value, { size: 12 }))),
    };
  });
  const rest = asked.filter(({ id }) => id === "rest");
  let named = asked.filter(({ id }) => id !== "rest");
  const room = (labels: typeof asked) => labels.reduce((sum, { width }) => sum + width + gap, -gap);
  while (named.length > 1 && room([...named, ...rest]) > high - low) named = named.slice(0, -1);
  const kept = [...named, ...rest];
  const ends = packed(kept, gap, low, high);
  return kept.map(({ id, name, value, at, wide }, i) => {
    const from = at + wide / 2;
    return { id, name, value, x: ends[i], y: under + 8 + font, from, moved: ends[i] > at + wide - 4 || ends[i] < at - 4 };
  });
}

function statedOf(
  { stated }: Rows,
  at: number,
  x: (km: number) => number,
  font: number,
  left: number,
  context: Context<State>,
): Bars["stated"] {
  if (!stated) return null;
  const { rule, value, from, to } = stated;
  const text = context.t("label.stated", { claim: claimText(stated, context) });
  const [low, high] = [x(from ?? value), x(to ?? value)];
  return {
    x: at,
    label: { x: Math.max(at, left + textWidth(text, { size: font, weight: 600 })), y: font + 2, text },
    arrow: rule === "least" ? 1 : rule === "most" ? -1 : 0,
    slack: high > low ? { x: low, width: high - low } : null,
  };
}
