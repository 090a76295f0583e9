import type { Context } from "@/lib/chart";
import type { State } from "./params";

/** A message about a stated value with its qualifier; an exact value has none to show. */
export function qualified(name: string, qualifier: string, values: Record<string, string>, { t }: Context<State>): string {
  return qualifier === "exact" ? t(name, values) : t(`${name}.qualified`, { ...values, qualifier: t(`ui.qualifier.${qualifier}`) });
}
