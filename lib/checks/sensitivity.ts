/** What a verdict hangs on: the choices that can be defended, and how far values are from where it would turn. */
import type { Figure } from "@/data/read";
import type { Choice } from "./methods/candidate";
import { boundsOf, type Held } from "./rule";

/** The kinds of choices, in the order in which they are offered. */
export const CHOICES = ["year", "count", "definition"] as const satisfies readonly (keyof Choice)[];
export type ChoiceName = (typeof CHOICES)[number];

/** The choices of which some values that count were held against a figure in two ways or more, with those ways. */
export function openChoices(held: readonly Held[]): { name: ChoiceName; values: string[] }[] {
  return CHOICES.flatMap((name) => {
    const values = [...new Set(held.flatMap(({ choice, aside }) => (aside ? [] : (choice[name] ?? []))))];
    return values.length > 1 ? [{ name, values }] : [];
  });
}

/** The values that agree with every choice made; one that a choice does not concern agrees with it. "" is no choice. */
export function heldWith(held: readonly Held[], chosen: Partial<Record<ChoiceName, string>>): Held[] {
  return held.filter(({ choice }) => CHOICES.every((name) => !chosen[name] || choice[name] === undefined || choice[name] === chosen[name]));
}

/** How many of some values count, and against how many of those the statement holds. */
export function heldCount(held: readonly Held[]): { counted: number; kept: number } {
  const counted = held.filter(({ holds }) => holds !== null);
  return { counted: counted.length, kept: counted.filter(({ holds }) => holds).length };
}

/** The value nearest to a bound of the statement, and its distance from that bound as a share of it: below zero where it falls short. */
export function nearestToBound(
  figure: Pick<Figure, "qualifier" | "value" | "unit">,
  held: readonly Held[],
): { held: Held; by: number } | null {
  const bounds = typeof figure.value === "number" ? boundsOf(figure, figure.value) : null;
  if (!bounds) return null;
  const distances = held
    .filter(({ holds, unit }) => holds !== null && unit === figure.unit)
    .flatMap((one) =>
      [bounds.least, bounds.most]
        .filter((bound) => Number.isFinite(bound) && bound !== 0)
        .map((bound) => ({ held: one, by: (one.value - bound) / Math.abs(bound) })),
    );
  return distances.toSorted((a, b) => Math.abs(a.by) - Math.abs(b.by))[0] ?? null;
}
