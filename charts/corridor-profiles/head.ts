/** What stands over a strip: its name; the lengths stated of it, each with its source; what our map comes to; what it crosses. */
import { type Context, publisherIn } from "@/lib/chart";
import { textWidth } from "@/lib/text-width";
import type { Token } from "@/lib/theme";
import { statedText, tens } from "../corridor-lengths";
import { shortName } from "../corridor-signs";
import type { State } from "./params";
import type { Rows, Strip } from "./select";

export interface Run {
  text: string;
  ink: Token;
  weight: 400 | 600;
}

/** A line of a head: runs of text that follow one another. */
export type HeadLine = Run[];

const SEPARATOR = " · ";
/** Before the name of the first line, in pixels: the colour of the corridor. */
export const SWATCH = 24;

export function headOf(strip: Strip, rows: Rows, width: number, font: number, lengths: boolean, context: Context<State>): HeadLine[] {
  const name: Run[] = [
    { text: strip.name, ink: "ink", weight: 600 },
    { text: strip.corridor.short, ink: "muted", weight: 400 },
  ];
  if (!lengths) return flow(name, width - SWATCH, font, SEPARATOR).slice(0, 1);
  return [...flow(name, width - SWATCH, font, SEPARATOR), ...flow(partsOf(strip, rows, context), width, 12, SEPARATOR)];
}

function partsOf(strip: Strip, rows: Rows, context: Context<State>): Run[] {
  const { t, formats } = context;
  const muted = (text: string): Run => ({ text, ink: "muted", weight: 400 });
  const stated = statedParts(strip, rows, context).map((text): Run => ({ text, ink: "stated", weight: 600 }));
  return [
    ...(stated.length > 0 ? stated : [muted(t("head.none"))]),
    { text: t("head.map", { km: formats.km(tens(strip.km)) }), ink: "measured", weight: 600 },
    ...unbuiltParts(strip, context).map(muted),
    muted(t("head.counts", { countries: strip.countries.length, borders: strip.borders.length })),
    muted(t("head.breaks", { n: strip.breaks.length })),
    ...(strip.seas > 0 ? [muted(t("head.seas", { n: strip.seas }))] : []),
    ...(rows.align === "host" && strip.entry === null ? [muted(t("head.outside", { country: formats.country(rows.host) }))] : []),
  ];
}

/** "over 11,870 km stated (ecns.cn)": those of one publisher and one stretch together. */
function statedParts({ lengths, name }: Strip, { sources }: Rows, context: Context<State>): string[] {
  const { t, formats } = context;
  const groups = [...new Set(lengths.map(({ source, of }) => `${publisherIn(sources)(source)}|${of}`))];
  return groups.map((group) => {
    const [publisher, of] = group.split("|");
    const own = lengths.filter((one) => `${publisherIn(sources)(one.source)}|${one.of}` === group);
    const values = formats.list(own.map((one) => statedText(one, context)));
    return t(of === name ? "head.stated" : "head.statedOf", { values, of, publisher: shortName(publisher) });
  });
}

/** "160 km planned". */
export function unbuiltParts({ legs }: Strip, { t, formats }: Context<State>): string[] {
  return (["under-construction", "planned"] as const).flatMap((status) => {
    const own = legs.filter((leg) => leg.status === status);
    const km = own.reduce((sum, { from, to }) => sum + to - from, 0);
    if (own.length === 0) return [];
    return own.length === legs.length ? t(`whole.${status}`) : t(`part.${status}`, { km: formats.km(tens(km)) });
  });
}

/** Parts one after another, broken between words where a line is full. */
function flow(parts: readonly Run[], width: number, size: number, separator: string): HeadLine[] {
  const lines: HeadLine[] = [[]];
  let used = 0;
  for (const [i, part] of parts.entries()) {
    const words = (i === 0 ? part.text : `${separator}${part.text}`).split(/(?<=\S)(?= )/);
    for (const word of words) {
      const room = textWidth(word, { size, weight: part.weight });
      const line = lines[lines.length - 1];
      if (line.length > 0 && used + room > width) {
        const text = word.replace(/^[ ·]+/, "");
        lines.push(text ? [{ ...part, text }] : []);
        used = textWidth(text, { size, weight: part.weight });
      } else {
        const last = line[line.length - 1];
        if (last && last.ink === part.ink && last.weight === part.weight) last.text += word;
        else line.push({ ...part, text: word });
        used += room;
      }
    }
  }
  return lines.filter((line) => line.length > 0);
}
