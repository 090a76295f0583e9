/** What is drawn as one sentence in print: who said how much of it where, counted here; of nothing, where there is some. */

import type { Context } from "@/lib/chart";
import { firstOf } from "@/lib/first-of";
import { publishersIn } from "@/lib/publishers";
import type { State } from "./params";
import type { Rows } from "./select";
import { absentText, countText, elsewhereFor } from "./words";

/** How many publishers the sentence names. */
const NAMED = 2;

export function press(rows: Rows, sources: readonly string[], context: Context<State>): string {
  const { t, formats } = context;
  const { by, open, themes, event } = rows;
  const where = { organisation: event.organisation, city: event.city, dates: formats.dateRange(event.from, event.to) };
  const counted = {
    counts: countText(open ? [open] : themes, rows, context),
    publishers: formats.list(firstOf(publishersIn(rows.sources, sources), NAMED, t)),
  };
  if (themes.length === 0) {
    const nothing = t("press.nothing", { ...where, ...counted, scope: rows.scope, actor: rows.actor?.name ?? "none" });
    return elsewhereFor(rows) ? `${nothing}; ${absentText(rows, context)}` : `${nothing}.`;
  }
  return t("press", { ...counted, who: t("press.who", { ...speakerOf(rows), ...where }), by, theme: open?.short ?? "none" });
}

/** Who said what is drawn: the actor chosen, the only one who speaks, or the address alone or with the others. */
function speakerOf({ by, scope, actor, themes }: Rows): { who: "words" | "address" | "speaker" | "actor" | "summit"; name: string } {
  if (by === "words") return { who: "words", name: "" };
  if (actor) return { who: scope === "summit" ? "actor" : "speaker", name: actor.name };
  if (scope === "summit") return { who: "summit", name: "" };
  const names = [...new Set(themes.flatMap(({ points }) => points.map(({ actorName }) => actorName)))];
  return by === "points" && names.length === 1 ? { who: "speaker", name: names[0] } : { who: "address", name: "" };
}
