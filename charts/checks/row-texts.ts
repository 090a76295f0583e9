/** The words of a row: value and subject, the verdict, and what is said where there is nothing to draw. */
import type { Context } from "@/lib/chart";
import { LINE_HEIGHT } from "@/lib/label-placement";
import { textWidth, wrapText } from "@/lib/text-width";
import { fitLines } from "../topics/fit";
import { type Slot, TRACK } from "./layout";
import type { State } from "./params";
import { type CheckRow, isStarred, ORDER } from "./select";
import { emptyText, statedText } from "./words";

interface Line {
  x: number;
  y: number;
  text: string;
}

export interface RowTexts {
  /** The value as stated, and what it counts. */
  stated: Line;
  subject: Line[];
  verdict: Line[];
  verdictAnchor: "start" | "end";
  /** In place of marks. */
  instead: Line[];
  /** The middle of the marks, and the room they have around it, in pixels. */
  y: number;
  room: number;
}

interface Columns {
  /** Widths of the columns beside the marks, and where these begin and end, in pixels. */
  subject: number;
  verdict: number;
  left: number;
  right: number;
  /** Whether a row has room for two lines. */
  tall: boolean;
  font: number;
}

/** The stated value, with a star where it is held against counts of other things, which a note under the drawing names. */
function starred(row: CheckRow, context: Context<State>): string {
  const text = statedText(row, context);
  return row.held.some(isStarred) ? context.t("star", { text }) : text;
}

/** The verdict is no wider than this where it may take two lines, in pixels. */
const VERDICT = 122;
const SMALL = 12;

/** How wide the column of verdicts must be for any of them, in pixels: so that the axis stays where it is whatever is drawn. */
export function verdictRoom(tall: boolean, font: number, { t }: Context<State>): number {
  const style = { size: font };
  const texts = ORDER.map((verdict) => t(`verdict.${verdict}`));
  return Math.ceil(
    Math.max(...texts.flatMap((text) => (tall ? wrapText(text, VERDICT, style) : [text])).map((line) => textWidth(line, style))),
  );
}

/** Where the subject begins behind a value, in pixels. */
const subjectStart = (value: string, font: number) => textWidth(value, { size: font, weight: 600 }) + 6;

/** How wide value and subject of a row are in one line, in pixels. */
export function lineWidth(row: CheckRow, font: number, context: Context<State>): number {
  return Math.ceil(subjectStart(starred(row, context), font) + textWidth(row.subject, { size: font })) + 1;
}

/** Beside the marks, in one line or two. */
export function textsBeside(row: CheckRow, slot: Slot, columns: Columns, context: Context<State>): RowTexts {
  const { font, tall, left, right } = columns;
  const middle = slot.top + slot.height / 2;
  const lift = font * LINE_HEIGHT;
  const plain = { size: font };
  const text = starred(row, context);
  const start = subjectStart(text, font);
  const lines = runOn(row.subject, start, columns.subject, { size: font }, tall ? 2 : 1);
  const base = middle + font * 0.35 - ((lines.length - 1) * lift) / 2;
  const subject = lines.map((line, i) => ({ x: i === 0 ? start : 0, y: base + i * lift, text: line })).filter((line) => line.text !== "");
  const verdict = tall ? wrapText(context.t(`verdict.${row.verdict}`), VERDICT, plain) : [context.t(`verdict.${row.verdict}`)];
  const first = middle + font * 0.35 - ((verdict.length - 1) * lift) / 2;
  return {
    stated: { x: 0, y: base, text },
    subject,
    verdict: verdict.map((line, i) => ({ x: right + 14, y: first + i * lift, text: line })),
    verdictAnchor: "start",
    instead: insteadOf(row, { x: left, y: middle, width: right - left, lines: tall ? 2 : 1 }, context),
    y: middle,
    room: slot.height - 6,
  };
}

/** Above the marks: value and verdict in a line, the subject below in as many as there is room for. */
export function textsOver(row: CheckRow, slot: Slot, suits: number, width: number, font: number, context: Context<State>): RowTexts {
  const { t } = context;
  const lift = font * LINE_HEIGHT;
  const strong = { size: font, weight: 600 as const };
  const text = starred(row, context);
  const verdict = t(`verdict.${row.verdict}`);
  const beside = textWidth(text, strong) + 12 + textWidth(verdict, { size: font }) <= width;
  const track = Math.max(14, Math.min(TRACK, slot.height * (TRACK / suits)));
  const free = Math.max(1, Math.floor((slot.height - track - 4) / lift));
  const subject = fitLines(row.subject, width, { size: font }, Math.min(2, free - (beside ? 1 : 2)));
  const base = slot.top + font + 1;
  const y = slot.top + slot.height - track / 2 - Math.min(7, Math.max(0, slot.height - suits * 0.8) / 2);
  return {
    stated: { x: 0, y: base, text },
    subject: subject.map((line, i) => ({ x: 0, y: base + (i + 1) * lift, text: line })),
    // Under the subject where it has no room beside the value, and left out where it has none at all.
    verdict: beside
      ? [{ x: width, y: base, text: verdict }]
      : free > 1
        ? [{ x: 0, y: base + (subject.length + 1) * lift, text: verdict }]
        : [],
    verdictAnchor: beside ? "end" : "start",
    instead: insteadOf(row, { x: 0, y, width, lines: 2 }, context),
    y,
    room: track,
  };
}

/** Text that runs on behind something on its first line, in at most `most` lines; the first may stay empty where no word fits there. */
function runOn(text: string, start: number, width: number, style: { size: number }, most: number): string[] {
  const words = text.split(" ");
  let first = "";
  while (words.length > 0 && start + textWidth(`${first} ${words[0]}`, style) <= width) first = `${first} ${words.shift()}`.trim();
  if (words.length === 0) return [first];
  if (most > 1) return [first, ...fitLines(words.join(" "), width, style, most - 1)];
  const room = width - start;
  return room > style.size * 3 ? fitLines(text, room, style, 1) : [""];
}

function insteadOf(row: CheckRow, at: { x: number; y: number; width: number; lines: number }, context: Context<State>): Line[] {
  if (row.held.some(({ ratio }) => ratio !== null)) return [];
  const style = { size: SMALL };
  const whole = wrapText(emptyText(row, context), at.width, style);
  // Where there is no room for both reasons, the first.
  const lines = whole.length <= at.lines ? whole : fitLines(emptyText(row, context, true), at.width, style, at.lines);
  const top = at.y + SMALL * 0.35 - ((lines.length - 1) * SMALL * LINE_HEIGHT) / 2;
  return lines.map((text, i) => ({ x: at.x, y: top + i * SMALL * LINE_HEIGHT, text }));
}
