import type { Context, Target } from "@/lib/chart";
import { noteText } from "@/lib/note-text";
import { publisherIn } from "@/lib/publishers";
import { dueText, writtenDate } from "./dates";
import type { EntryMark } from "./entry-mark";
import type { State } from "./params";
import type { Entry, Rows } from "./select";

/** One target an entry, in the order of the rows. */
export function targets(rows: Rows, marks: readonly EntryMark[], context: Context<State>): Target[] {
  const entries = new Map(rows.groups.flatMap(({ entries }) => entries.map((entry) => [entry.id, entry])));
  return marks.flatMap(({ id, x0, x1, y }): Target[] => {
    const entry = entries.get(id);
    if (!entry) return [];
    return [{ id, x: (x0 + x1) / 2, y, head: entry.title, lines: linesOf(entry, rows, context), href: hrefOf(entry, context) }];
  });
}

function linesOf(entry: Entry, rows: Rows, context: Context<State>): string[] {
  const { t } = context;
  const publisher = publisherIn(rows.sources);
  const due = dueText(entry, context);
  const note = entryNote(entry, rows, context);
  return [
    due ? t("tip.due", { due, status: t(`status.${entry.status}`) }) : t(`kind.${entry.kind}`),
    ...(entry.status === "done" && entry.done ? [doneText(entry, rows, context)] : []),
    t("tip.source", { publisher: publisher(entry.sources[0]) }),
    ...(entry.otherwise ? [t("tip.otherwise", otherwiseOf(entry.otherwise, rows))] : []),
    ...(note ? [note] : []),
  ];
}

/** "4 July 2024 (Kremlin)": when it was done, and who says so. */
export function doneText(entry: Entry, rows: Rows, context: Context<State>): string {
  const { done } = entry;
  if (!done) return "";
  return context.t("tip.done", { date: writtenDate(entry, "done", context), publisher: publisherIn(rows.sources)(done.source) });
}

/** What is to be said of an entry; on a day of the past with the day on which that was known, for it may tell what came later. */
export function entryNote({ note }: Entry, { on, asOf, sources }: Rows, { t, formats }: Context<State>): string | undefined {
  if (note === undefined) return undefined;
  const text = noteText(note, sources);
  return on < asOf ? t("note.known", { asOf: formats.date(asOf), note: text }) : text;
}

/** What another source says, and who publishes it. */
export function otherwiseOf({ source, says }: NonNullable<Entry["otherwise"]>, { sources }: Pick<Rows, "sources">) {
  return { publisher: publisherIn(sources)(source), says };
}

/** Where an entry is shown or stated: its figure, its point, or its first source. */
export function hrefOf({ figure, topic, sources }: Entry, { page }: Context<State>): string {
  return page(figure ? `figures/${figure}` : (topic ?? `sources#${sources[0]}`));
}
