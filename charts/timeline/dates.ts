import { firstDay } from "@/data/dates";
import type { Context } from "@/lib/chart";
import { textWidth } from "@/lib/text-width";
import type { Plot } from "./axis";
import type { EntryMark } from "./entry-mark";
import type { State } from "./params";
import { dateOf, drawnAt, type Entry } from "./select";

type Speech = Pick<Context<State>, "t" | "formats">;

/** Between a mark and its date, by how wide its sign is, and between a date and the line of the day judged, in pixels. */
const OFF = { done: 10, running: 9, due: 10, overdue: 11, passed: 13 };
const CLEAR = 4;

/** An entry's date as its mark stands: "2025–2027", "until 2030", "by 2029", "4 July 2024"; starred where no source states it. */
export function dateText(entry: Entry, speech: Speech): string {
  const date = plainDate(entry, speech);
  return isCounted(entry) ? speech.t("date.counted", { date }) : date;
}

/** Whether the date beside an entry's mark was worked out by this site, and no source states it. */
export function isCounted(entry: Entry): boolean {
  return namedDates(entry).some((name) => entry.counted?.includes(name));
}

/** The dates that the text beside its mark names. */
function namedDates(entry: Entry): ("begins" | "due" | "done")[] {
  if (entry.begins === undefined || entry.due === undefined) return [drawnAt(entry)];
  return isPeriodOfYears(entry) ? ["begins", "due"] : ["due"];
}

function isPeriodOfYears({ begins, due }: Entry): boolean {
  return begins?.length === 4 && due?.length === 4;
}

function plainDate(entry: Entry, { t, formats }: Speech): string {
  const { begins, due, dueQualifier, status } = entry;
  if (begins !== undefined && due !== undefined)
    return isPeriodOfYears(entry)
      ? t("date.period", { from: formats.date(begins), to: formats.date(due) })
      : t("date.until", { date: formats.date(due) });
  const date = formats.date(dateOf(entry));
  return status !== "done" && dueQualifier === "by" ? t("date.by", { date }) : date;
}

/** When an entry was due, as its source puts it; undefined for a step that had no date ahead. */
export function dueText(entry: Entry, speech: Speech): string | undefined {
  const { begins, due, dueQualifier } = entry;
  const { t } = speech;
  if (due === undefined) return undefined;
  const date = writtenDate(entry, "due", speech);
  if (begins !== undefined) return t("due.period", { from: writtenDate(entry, "begins", speech), to: date });
  return t("due.date", { qualifier: dueQualifier === "could begin" ? "start" : (dueQualifier ?? "none"), date });
}

/** One of an entry's dates, and whether it was worked out here: "June 2026 (worked out here)". */
export function writtenDate(entry: Entry, name: "begins" | "due" | "done", { t, formats }: Speech): string {
  const value = name === "done" ? entry.done?.date : entry[name];
  const date = value === undefined ? "" : formats.date(value);
  return entry.counted?.includes(name) ? t("due.counted", { date }) : date;
}

/** The date beside a mark: before it where it lies before the day judged, else behind; on the side that has room and does not cross that day's line. */
export function dateLabel(entry: Entry, mark: Omit<EntryMark, "date">, plot: Plot, context: Context<State>): EntryMark["date"] {
  const style = { size: plot.font };
  const from = mark.x0 - OFF[mark.status];
  const to = mark.x1 + OFF[mark.status];
  const year = firstDay(dateOf(entry)).slice(0, 4);
  const texts = [...new Set([dateText(entry, context), isCounted(entry) ? context.t("date.counted", { date: year }) : year])];
  const sides = (mark.x1 < plot.on.x || mark.shape === "bar" ? ["end", "start"] : ["start", "end"]) as ("start" | "end")[];
  const edge = plot.right + 18;
  const candidates = texts.flatMap((text) =>
    sides.map((anchor) => {
      const width = textWidth(text, style);
      const x = anchor === "end" ? from : to;
      const [left, right] = anchor === "end" ? [x - width, x] : [x, x + width];
      const fits = left >= plot.left - 4 && right <= edge;
      const crosses = left < plot.on.x + CLEAR && right > plot.on.x - CLEAR;
      return { text, x, anchor, fits, crosses };
    }),
  );
  const best = candidates.find(({ fits, crosses }) => fits && !crosses) ?? candidates.find(({ fits }) => fits);
  return best ? { x: best.x, y: mark.y + plot.font * 0.35, anchor: best.anchor, text: best.text } : null;
}
