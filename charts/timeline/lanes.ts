/** Where there is no room for a row each: a lane a theme, its marks beside and under one another; of these only the late ones are named, where there is room. */
import type { Context } from "@/lib/chart";
import { type Box, type Candidate, type LabelRequest, placeLabels } from "@/lib/label-placement";
import { fontOf, textWidth } from "@/lib/text-width";
import { panelMark, plotOf } from "./axis";
import { type EntryMark, entryMark, inkOf } from "./entry-mark";
import type { Area, TextMark, TimelineMarks } from "./marks";
import type { State } from "./params";
import type { Group, Rows } from "./select";

/** Of names, as a share of the width; what a mark takes to its left and right, and a level at most, in pixels. */
const NAMES = 0.34;
const HALF = 7;
const LEVEL = 17;

type Drawn = Pick<TimelineMarks, "panels" | "texts" | "entries">;

export function laneRows(rows: Rows, { width, top, room }: Area, context: Context<State>): Drawn {
  const font = fontOf(width);
  const name = ({ theme }: Group) => theme?.short ?? context.t("group.none");
  const names = rows.groups.map((group) => textWidth(name(group), { size: font, weight: 600 }));
  const labels = Math.ceil(Math.min(width * NAMES, Math.max(0, ...names)));
  const plot = plotOf({ x: 0, width, labels }, rows, font, context);
  const lanes = rows.groups.map((group) => ({
    group,
    levels: levelsOf(group.entries.map((entry) => entryMark(entry, 0, plot, context, false))),
  }));
  // A lane is as high as its levels, with one more for the room round them.
  const level = room / lanes.reduce((sum, { levels }) => sum + levels.length + 1, 0);
  const drawn: Drawn = { panels: [], texts: [], entries: [] };
  let y = top;
  for (const { group, levels } of lanes) {
    const tall = (levels.length + 1) * level;
    const middle = y + tall / 2;
    const id = `head-${group.theme?.id ?? "none"}`;
    drawn.texts.push({ id, x: 0, y: middle + font * 0.35, lines: [name(group)], ink: inkOf(group.entries[0]), bold: true, suffix: null });
    levels.forEach((marks, i) => {
      const at = middle + (i - (levels.length - 1) / 2) * Math.min(level, LEVEL);
      drawn.entries.push(...marks.map((mark) => ({ ...mark, y: at })));
    });
    plot.guides.push(middle);
    y += tall;
  }
  plot.bands.push([top - 4, top + room]);
  drawn.panels.push(panelMark(plot, top - 4, top + room));
  drawn.texts.push(...namesOfLate(rows, drawn.entries, { x0: labels + 2 * HALF, y0: top, x1: width, y1: top + room }, font));
  return drawn;
}

/** The names of what is overdue or passed without a record: what a title counts is to be found. */
function namesOfLate(rows: Rows, marks: readonly EntryMark[], frame: Box, font: number): TextMark[] {
  const style = { size: font };
  const entries = new Map(rows.groups.flatMap((group) => group.entries.map((entry) => [entry.id, entry])));
  const late = marks.filter(({ status }) => status === "overdue" || status === "passed");
  const taken = marks.map(({ x0, x1, y }) => ({ x0: x0 - HALF, y0: y - 5, x1: x1 + HALF, y1: y + 5 }));
  const requests = late.flatMap((mark): LabelRequest[] => {
    const entry = entries.get(mark.id);
    const y = mark.y + font * 0.35;
    const candidates: Candidate[] = [
      { x: mark.x0 - HALF - 5, y, anchor: "end" },
      { x: mark.x1 + HALF + 5, y, anchor: "start" },
    ];
    return entry ? [{ id: entry.id, lines: [entry.label], style, candidates }] : [];
  });
  return placeLabels(requests, frame, [], taken).map(({ id, x, y, anchor, lines }) => ({
    ...{ id, y, lines, ink: "ink" as const, bold: false, suffix: null },
    x: anchor === "end" ? x - textWidth(lines[0], style) : x,
  }));
}

/** Marks on as few levels as keep them apart, the earliest first. */
function levelsOf(marks: readonly EntryMark[]): EntryMark[][] {
  const levels: EntryMark[][] = [];
  for (const mark of marks) {
    const free = levels.find((level) => level[level.length - 1].x1 + 2 * HALF <= mark.x0);
    if (free) free.push(mark);
    else levels.push([mark]);
  }
  return levels;
}
