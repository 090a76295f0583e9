/** The finding: how many figures hold in which sense, or what came of the one that is followed. */
import type { Context } from "@/lib/chart";
import { figureText } from "@/lib/press";
import type { State } from "./params";
import { type CheckRow, ORDER, type Rows } from "./select";
import { standText } from "./words";

/** What a title may have, in letters. */
const LONGEST = 150;

export function titleOf(rows: Rows, context: Context<State>): string {
  const { t, formats } = context;
  const { open, verdict, scoped, scope } = rows;
  if (open) {
    const stand = standText(open, context);
    const title = t("title.open", { figure: formats.start(figureText(open, t, formats)), stand });
    return title.length <= LONGEST ? title : t("title.open", { figure: formats.start(open.subject), stand });
  }
  if (scoped.length === 0) return t("title.none", { scope });
  if (verdict === null) return t("title", { counts: countsText(scoped, context), n: scoped.length, scope });
  return t("title.verdict", { phrase: t(`count.${verdict}`, { n: rows.rows.length }), all: scoped.length, scope });
}

/** "6 are consistent, 4 dependent on the definition and 1 not consistent". */
export function countsText(rows: readonly CheckRow[], { t, formats }: Context<State>): string {
  const counts = ORDER.map((verdict) => ({ verdict, n: rows.filter((row) => row.verdict === verdict).length })).filter(({ n }) => n > 0);
  // The verb is said once.
  return formats.list(counts.map(({ verdict, n }, i) => t(`${i === 0 ? "count" : "next"}.${verdict}`, { n })));
}
