import { type Context, LONGEST_TITLE } from "@/lib/chart";
import type { State } from "./params";
import type { Rows } from "./select";
import { STATUSES } from "./status";

type Speech = Pick<Context<State>, "t" | "formats">;

/** How the plans and anniversaries stand that theme and corridor leave; those of one status where it is chosen. */
export function titleOf(rows: Rows, { t, formats }: Speech): string {
  const { plans, steps, status, counts, on, asOf } = rows;
  const values = { scope: scopeOf(rows), date: formats.date(on), n: plans.length, steps: steps.length, later: String(on > asOf) };
  if (plans.length === 0) return t(steps.length === 0 ? "title.nothing" : "title.steps", values);
  if (plans.length === 1 && status === null) {
    const title = (taken: number) => t("title.one", { ...values, status: plans[0].status, steps: taken });
    // Steps are counted under the title too.
    return title(steps.length).length <= LONGEST_TITLE ? title(steps.length) : title(0);
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
