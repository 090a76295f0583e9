import type { Context } from "@/lib/chart";
import type { State } from "./params";
import type { Member, Rows } from "./select";

/** The members in the order drawn; by name in the reader’s language. */
export function ordered({ members, order }: Pick<Rows, "members" | "order">, { formats, locale }: Context<State>): Member[] {
  if (order !== "name") return members;
  const name = ({ alpha2 }: Member) => formats.country(alpha2);
  return members.toSorted((a, b) => name(a).localeCompare(name(b), locale));
}

/** The code that stands for a member where its name has no room. */
export function codeOf({ id }: Member): string {
  return id.toUpperCase();
}
