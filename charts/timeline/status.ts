/** How an entry stands on a day: the one rule, for every kind of entry. */
import { firstDay, lastDay } from "@/data/dates";
import type { Commitment } from "@/data/read";

export const STATUSES = ["done", "running", "due", "overdue", "passed"] as const;
export type Status = (typeof STATUSES)[number];

export type Dated = Pick<Commitment, "stated" | "begins" | "due" | "dueQualifier" | "done">;

/**
 * How an entry stands on a day (YYYY-MM-DD); null before it was stated. A date that is a year or a month counts from its
 * last day on, so that nothing is called done or late too early; a period begins on its first.
 *
 * 1. done: it was done by that day, by a source.
 * 2. running: that day lies within its period.
 * 3. due: its date has not passed.
 * 4. overdue: its date has passed, it was stated as a deadline ("by"), and no source was found that it was met.
 * 5. passed: its date has passed, it was no deadline, and no source was found that it was done, held or marked.
 */
export function statusOf({ stated, begins, due, dueQualifier, done }: Dated, on: string): Status | null {
  const known = stated ?? done?.date;
  if (known === undefined || lastDay(known) > on) return null;
  if (done && lastDay(done.date) <= on) return "done";
  if (due === undefined || lastDay(due) >= on) return begins !== undefined && firstDay(begins) <= on ? "running" : "due";
  return dueQualifier === "by" ? "overdue" : "passed";
}
