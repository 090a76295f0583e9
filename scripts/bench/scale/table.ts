import { rounded } from "../report";

/**
 * What was measured at each size. `keeps` is what growth is allowed: "linear", no faster than the number of summits;
 * "same", what one summit has, and a little for naming a few others; "half", at least half of what one summit has.
 */
export interface Growth {
  what: string;
  unit: string;
  values: readonly number[];
  keeps: "linear" | "same" | "half";
}

/** What a page may weigh more than with one summit, in the unit of the weight: it names a few others. */
const NAMES = 1;
/** How much one measurement of the same differs from the next. */
const NOISE = 1.15;

const LIMIT: Record<Growth["keeps"], (unit: string) => string> = {
  linear: () => "at most linear",
  same: (unit) => `that of one + ${NAMES} ${unit}`,
  half: () => "≥ half of that of one",
};

/** Whether every value keeps what is allowed, of the first. A value that was not measured does not. */
export function keeps({ values, keeps }: Pick<Growth, "values" | "keeps">, sizes: readonly number[]): boolean {
  const [first] = values;
  return values.every((value, i) => {
    if (keeps === "linear") return value <= first * (sizes[i] / sizes[0]) * NOISE;
    return keeps === "same" ? Math.abs(value - first) <= NAMES : value >= first / 2;
  });
}

/** The growths as a Markdown table, a column a size. */
export function scaleTable(sizes: readonly number[], growths: readonly Growth[]): string {
  const rows = growths.map(({ what, unit, values, keeps: kept }) => {
    const cells = values.map((value) => `${rounded(value)} ${unit}`);
    return `| ${[what, ...cells, LIMIT[kept](unit), keeps({ values, keeps: kept }, sizes) ? "yes" : "**no**"].join(" | ")} |`;
  });
  const head = ["summits", ...sizes.map(String), "limit", "met"];
  return [`| ${head.join(" | ")} |`, `|---|${sizes.map(() => "---:").join("|")}|---|---|`, ...rows].join("\n");
}
