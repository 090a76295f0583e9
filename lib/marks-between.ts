/** Marks on their way from one state of a chart to another. */
import { interpolateNumber } from "d3-interpolate";
import type { Marks } from "./chart";

/**
 * The marks a part `t` (0 to 1) of the way: numbers are interpolated, and texts whose numbers alone differ, as the paths of
 * lines with as many points; entries of a list go with those of the same `id`, or the same place where they have none. What
 * has no counterpart before stands where it will be. Targets are those of `to`.
 */
export function marksBetween<M extends Marks>(from: M, to: M, t: number): M {
  return { ...(between(from, to, t) as M), targets: to.targets };
}

function between(from: unknown, to: unknown, t: number): unknown {
  if (Object.is(from, to)) return to;
  if (typeof from === "number" && typeof to === "number") return Number.isFinite(from + to) ? interpolateNumber(from, to)(t) : to;
  if (typeof from === "string" && typeof to === "string") return textBetween(from, to, t);
  if (Array.isArray(from) && Array.isArray(to)) return listBetween(from, to, t);
  if (isRecord(from) && isRecord(to))
    return Object.fromEntries(Object.entries(to).map(([name, value]) => [name, between(from[name], value, t)]));
  return to;
}

function listBetween(from: readonly unknown[], to: readonly unknown[], t: number): unknown[] {
  const named = new Map(from.flatMap((entry) => (isRecord(entry) && typeof entry.id === "string" ? [[entry.id, entry] as const] : [])));
  if (named.size > 0)
    return to.map((entry) => (isRecord(entry) && named.has(String(entry.id)) ? between(named.get(String(entry.id)), entry, t) : entry));
  return from.length === to.length ? to.map((entry, i) => between(from[i], entry, t)) : [...to];
}

const NUMBER = /-?\d+(?:\.\d+)?(?:e-?\d+)?/g;

/** Only a text made like a path or a transform has numbers that are places; numbers that are read are not counted up. */
const PLACES = /^[Mm][MmLlHhVvCcQqAaZzSsTt\d\s.,e+-]*$|^(?:translate|scale|rotate|matrix)\(/;

function textBetween(from: string, to: string, t: number): string {
  if (!PLACES.test(to) || from.replace(NUMBER, "#") !== to.replace(NUMBER, "#")) return to;
  const before = from.match(NUMBER) ?? [];
  let at = 0;
  return to.replace(NUMBER, (after) => String(Math.round(interpolateNumber(Number(before[at++]), Number(after))(t) * 100) / 100));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
