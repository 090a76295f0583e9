import type { Context } from "@/lib/chart";
import type { Translate } from "@/lib/messages";
import type { State } from "./params";
import type { Panel, Value } from "./select";

/** "Jan–Nov 2021". */
export function monthsText(months: string, year: string, t: Translate): string {
  return t("months", { months, year });
}

/** "2024", or "Jan–Nov 2021" of a part of a year. */
export function whenText({ months, year }: Value, { t, formats }: Pick<Context<State>, "t" | "formats">): string {
  return months ? monthsText(formats.months(...months), String(year), t) : String(year);
}

/** "Trans-Caspian, no section named". */
export function whoText({ short, scope }: Pick<Panel, "short" | "scope">, { t }: Pick<Context<State>, "t">): string {
  return t("who", { corridor: short, scope });
}
