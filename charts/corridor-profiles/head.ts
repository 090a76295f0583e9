/** What stands over a strip: its name; the lengths stated of it, each with its source; what our map comes to; what it crosses. */

import type { Context } from "@/lib/chart";
import { publisherIn } from "@/lib/publishers";
import { textWidth, wrapText } from "@/lib/text-width";
import type { Token } from "@/lib/theme";
import { statedText, tens } from "../corridor-lengths";
import { shortName } from "../corridor-signs";
import { HEAD_LINE } from "./layout";
import type { State } from "./params";
import type { Rows, Strip } from "./select";

export interface Run {
  text: string;
  ink: Token;
  weight: 400 | 600;
}

/** A line of a head: runs of text that follow one another. */
export type HeadLine = Run[];

export interface HeadMark {
  y: number;
  line: HeadLine;
  font: number;
  /** With what stands before it. */
  width: number;
}

const SEPARATOR = " · ";
/** Before the name of the first line, in pixels: the colour of the corridor. */
export const SWATCH = 24;

export function headOf(strip: Strip, rows: Rows, width: number, font: number, lengths: boolean, context: Context<State>): HeadLine[] {
  const { t } = context;
  const muted = (text: string): Run => ({ text, ink: "muted", weight: 400 });
  const name: Run[] = [
    { text: strip.name, ink: "ink", weight: 600 },
    muted(strip.corridor.short),
    ...(lengths
      ? [
          muted(t("head.counts", { countries: strip.countries.length, borders: strip.borders.length })),
          muted(t("head.breaks", { n: strip.breaks.length })),
          ...(strip.seas > 0 ? [muted(t("head.seas", { n: strip.seas }))] : []),
        ]
      : []),
  ];
  if (!lengths) return flow(name, width - SWATCH, font).slice(0, 1);
  return [...flow(name, width - SWATCH, font), ...flow(partsOf(strip, rows, context), width, 12)];
}

/** The lines of a head that begins at `top`. */
export function headMarks(lines: readonly HeadLine[], top: number, font: number): HeadMark[] {
  return lines.map((line, i) => {
    const size = i === 0 ? font : 12;
    const width = line.reduce((sum, { text, weight }) => sum + textWidth(text, { size, weight }), i === 0 ? SWATCH : 0);
    return { y: top + (i + 1) * HEAD_LINE - 4, line, font: size, width: width + 6 };
  });
}

function partsOf(strip: Strip, rows: Rows, context: Context<State>): Run[] {
  const { t, formats } = context;
  const muted = (text: string): Run => ({ text, ink: "muted", weight: 400 });
  const stated = statedParts(strip, rows, context).map((text): Run => ({ text, ink: "stated", weight: 600 }));
  return [
    ...(stated.length > 0 ? stated : [muted(t("head.none"))]),
    { text: t("head.map", { km: formats.km(tens(strip.km)) }), ink: "measured", weight: 600 },
    ...unbuiltParts(strip, context).map(muted),
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
    return own.length === legs.length ? t(`status.${status}`) : t("part", { km: formats.km(tens(km)), status: t(`status.${status}`) });
  });
}

/** Parts one after another. A part that has no room left in a line begins the next; one wider than a line breaks between words. */
function flow(parts: readonly Run[], width: number, size: number): HeadLine[] {
  const lines: HeadLine[] = [];
  let used = width;
  for (const part of parts) {
    const room = ({ text, weight }: Run) => textWidth(text, { size, weight });
    const between: Run = { text: SEPARATOR, ink: "muted", weight: 400 };
    if (lines.length > 0 && used + room(between) + room(part) <= width) {
      lines[lines.length - 1].push(between, part);
      used += room(between) + room(part);
    } else
      for (const text of wrapText(part.text, width, { size, weight: part.weight })) {
        lines.push([{ ...part, text }]);
        used = room({ ...part, text });
      }
  }
  return lines;
}
