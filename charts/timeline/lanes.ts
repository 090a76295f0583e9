/** Where there is no room for a row each: a lane a theme, its marks beside and under one another, without words of their own. */
import type { Context } from "@/lib/chart";
import { textWidth } from "@/lib/text-width";
import { fontOf } from "./layout";
import { type Area, type EntryMark, entryMark, inkOf, plotOf, type TimelineMarks } from "./marks";
import type { State } from "./params";
import type { Rows } from "./select";

/** Of names, as a share of the width; and what a mark takes to its left and right, in pixels. */
const NAMES = 0.34;
const HALF = 7;

export function laneRows(
  rows: Rows,
  { width, top, room }: Area,
  context: Context<State>,
): Pick<TimelineMarks, "panels" | "texts" | "entries"> {
  const font = fontOf(width);
  const name = (group: Rows["groups"][number]) => group.theme?.short ?? context.t("group.none");
  const names = rows.groups.map((group) => textWidth(name(group), { size: font, weight: 600 }));
  const plot = plotOf({ x: 0, width, labels: Math.ceil(Math.min(width * NAMES, Math.max(0, ...names))) }, rows, font, context);
  const tall = room / Math.max(rows.groups.length, 1);
  const texts: TimelineMarks["texts"] = [];
  const entries: EntryMark[] = [];
  rows.groups.forEach((group, i) => {
    const middle = top + (i + 0.5) * tall;
    const id = `head-${group.theme?.id ?? "none"}`;
    texts.push({ id, x: 0, y: middle + font * 0.35, lines: [name(group)], ink: inkOf(group.entries[0]), bold: true, suffix: null });
    entries.push(
      ...stacked(
        group.entries.map((entry) => entryMark(entry, middle, plot, context, false)),
        tall - 4,
      ),
    );
    plot.guides.push(middle);
  });
  plot.bands.push([top - 4, top + room]);
  return { panels: [{ ...plot, top: top - 4, bottom: top + room }], texts, entries };
}

/** Marks of one lane on as few levels as keep them apart, within a height about their middle. */
function stacked(marks: readonly EntryMark[], height: number): EntryMark[] {
  const ends: number[] = [];
  const levels = marks.map(({ x0, x1 }) => {
    const free = ends.findIndex((end) => end <= x0 - HALF);
    const level = free < 0 ? ends.length : free;
    ends[level] = x1 + HALF;
    return level;
  });
  const step = Math.min(14, height / ends.length);
  return marks.map((mark, i) => ({ ...mark, span: null, due: null, y: mark.y + (levels[i] - (ends.length - 1) / 2) * step }));
}
