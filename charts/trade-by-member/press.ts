/** What is drawn as one sentence in print: the stated value and what was computed for the year, or that alone. */
import type { Context } from "@/lib/chart";
import { pressLine } from "@/lib/press";
import { amounts } from "./amount";
import type { State } from "./params";
import type { Rows } from "./select";

export function press(rows: Rows, finding: (amount: string, year: string) => string, context: Context<State>): string {
  const { t, formats } = context;
  const { long } = amounts(rows, context);
  const year = String(rows.year);
  const total = rows.totals.find((one) => one.year === rows.year);
  const amount = total?.value === undefined || total.value === null ? null : long(total.value);
  const n = total?.counted ?? 0;
  if (rows.stated) {
    const { press: facts, checked } = rows.stated;
    if (amount === null) return pressLine(facts, "", t, formats);
    const computed = t("press.computed", { amount, year, n });
    const { verdict, ...stated } = facts;
    if (checked.includes(rows.year) || !verdict) return pressLine(facts, computed, t, formats);
    // Beside the value of a year that the check does not count, its verdict would seem to be of that year.
    const check = t("press.checked", { verdict: t(`ui.press.verdict.${verdict}`), years: formats.list(checked.map(String)) });
    return pressLine(stated, `${check}; ${computed}`, t, formats);
  }
  const publishers = formats.list(rows.publishers);
  if (amount === null) return t("press.none", { year, publishers });
  const read = rows.members.length === 1 && rows.measure !== "total" && rows.as === "value";
  return t("press.apart", { finding: finding(amount, year), kind: read ? "read" : "computed", publishers });
}
