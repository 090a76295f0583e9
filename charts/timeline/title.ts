import { type Context, LONGEST_TITLE } from "@/lib/chart";
import { withinLetters } from "@/lib/within-letters";
import type { State } from "./params";
import type { Rows } from "./select";
import { STATUSES } from "./status";

type Speech = Pick<Context<State>, "t" | "formats">;

/**
 * How the plans and anniversaries stand that theme and corridor leave; those of one status where it is chosen. Where it would be too
 * long, the steps taken are left out, then by when things are known: both stand under it.
 */
export function titleOf(rows: Rows, speech: Speech): string {
  const steps = rows.steps.length;
  const later = rows.on > rows.asOf;
  if (rows.plans.length === 0) return written(rows, steps, later, speech);
  const wordings = [written(rows, steps, later, speech), written(rows, 0, later, speech), written(rows, 0, false, speech)];
  return withinLetters(wordings, LONGEST_TITLE);
}

function written(rows: Rows, steps: number, later: boolean, { t, formats }: Speech): string {
  const { plans, status, counts, on } = rows;
  const values = { scope: scopeOf(rows), date: formats.date(on), n: plans.length, steps, later: String(later) };
  if (plans.length === 0) return t(steps === 0 ? "title.nothing" : "title.steps", values);
  if (plans.length === 1) {
    if (status === null) return t("title.one", { ...values, status: plans[0].status });
    return counts[status] > 0 ? t("title.one", { ...values, steps: 0, status }) : t("title.other", { ...values, status });
  }
  if (status !== null) return t("title.status", { ...values, status, found: counts[status] });
  return t("title.all", { ...values, counts: countsText(rows, { t, formats }) });
}

/** "6 are done, 6 running and 3 passed with no record found". */
export function countsText({ counts }: Rows, { t, formats }: Speech): string {
  const found = STATUSES.filter((status) => counts[status] > 0);
  return formats.list(found.map((status, i) => t(`count.${status}`, { n: counts[status], first: String(i === 0) })));
}

/** The theme and the corridor chosen; "none" for neither. */
export function scopeOf({ theme, corridor }: Rows): string {
  return [theme?.short, corridor?.short].filter(Boolean).join(", ") || "none";
}
