/** The finding of a state. */
import type { Context } from "@/lib/chart";
import type { State } from "./params";
import { type Rows, valuesOf } from "./select";
import { claimText, nameOf, rangeText } from "./texts";

type Speech = Pick<Context<State>, "t" | "formats">;

/** How many members a title names. */
const NAMED = 3;

export function titleOf(rows: Rows, context: Speech): string {
  if (rows.by === "year") return yearTitle(rows, context);
  if (rows.by === "member" && rows.members.length > 1) return memberTitle(rows, context);
  return rows.stated ? statedTitle(rows, context) : rangeTitle(rows, context);
}

function statedTitle(rows: Rows, context: Speech): string {
  const { stated } = rows;
  const totals = totalsOf(rows);
  if (!stated || totals.length === 0) return rangeTitle(rows, context);
  const held = rows.definitions.filter(({ holds }) => holds !== null);
  const kept = held.filter(({ holds }) => holds).length;
  const holds = held.length === 0 ? "none" : kept === held.length ? "every" : kept > 0 ? "some" : "no";
  return context.t("title.stated", { holds, range: rangeText(totals, context), claim: claimText(stated, context) });
}

/** "China: 109,767 to 159,000 km of railway, by definition". */
function rangeTitle(rows: Rows, context: Speech): string {
  const totals = totalsOf(rows);
  const who = whoText(rows, context);
  if (totals.length === 0) return context.t("title.nothing", { who });
  const range = rangeText(totals, context);
  const [only, ...others] = rows.definitions;
  if (others.length === 0) return context.t("title.only", { who, range, label: only.label });
  const same = range === rangeText(totals.slice(0, 1), context);
  return context.t(same ? "title.same" : "title.range", { who, range });
}

/** The member whose lengths by definition are furthest apart. */
function memberTitle(rows: Rows, context: Speech): string {
  const furthest = furthestOf(rows);
  if (!furthest || furthest.apart < 0.5) return context.t("title.noneDiffers", { who: whoText(rows, context) });
  const range = rangeText(furthest.kms, context);
  return context.t("title.differs", { name: nameOf(furthest.id, rows, context.formats), range, all: String(rows.allMembers) });
}

/** The member with the most km between its shortest and its longest value. */
export function furthestOf(rows: Rows): { id: string; kms: number[]; apart: number } | undefined {
  return rows.members
    .map(({ id }) => ({ id, kms: valuesOf(rows, id).map(({ length }) => length.km) }))
    .filter(({ kms }) => kms.length > 0)
    .map((one) => ({ ...one, apart: Math.max(...one.kms) - Math.min(...one.kms) }))
    .toSorted((a, b) => b.apart - a.apart)[0];
}

function yearTitle(rows: Rows, context: Speech): string {
  const { t, formats } = context;
  const grown = growthOf(rows);
  const who = whoText(rows, context);
  if (grown.length === 0) return t("title.nothing", { who });
  const [first, last] = [Math.min(...grown.map((one) => one.first.year)), Math.max(...grown.map((one) => one.last.year))];
  const change = grown.reduce((sum, { km }) => sum + km, 0);
  const values = { who, first: String(first), last: String(last), change: formats.km(Math.abs(change)), definition: rows.yearly };
  const direction = Math.abs(change) < 0.5 ? "same" : change > 0 ? "grew" : "shrank";
  if (grown.length === 1)
    return t("title.one", { ...values, direction, from: formats.km(grown[0].first.km), to: formats.km(grown[0].last.km) });
  const [most] = grown.toSorted((a, b) => b.km - a.km);
  const part =
    direction === "grew" && most.km < change ? { name: nameOf(most.id, rows, formats), of: formats.km(most.km) } : { name: "none", of: "" };
  return t("title.years", { ...values, direction, ...part });
}

/** The change in km of each member from its first to its last year of the yearly series. */
export function growthOf({ lines }: Rows) {
  return lines.flatMap(({ member, lengths }) => {
    const [first, last] = [lengths[0], lengths[lengths.length - 1]];
    return lengths.length > 1 ? { id: member.id, first, last, km: last.km - first.km } : [];
  });
}

export function totalsOf({ definitions }: Rows): number[] {
  return definitions.flatMap(({ total }) => total ?? []);
}

/** "Members’ railways", "Kazakhstan and India" or "5 members". */
export function whoText(rows: Rows, { t, formats }: Speech): string {
  if (rows.allMembers) return t("who.all", { n: rows.all });
  const names = rows.members.map(({ id }) => nameOf(id, rows, formats));
  return names.length <= NAMED ? formats.list(names) : t("who.some", { n: names.length });
}
