import { existsSync, readFileSync, writeFileSync } from "node:fs";

export interface Result {
  what: string;
  value: number;
  unit: string;
  /** The limit, and whether it is the most or the least that will do. */
  limit?: { most: number } | { least: number };
}

/** The parts of a text that are written by commands. */
export type Part = "bench" | "scale";

export function passes({ value, limit }: Result): boolean {
  if (!limit) return true;
  return "most" in limit ? value <= limit.most : value >= limit.least;
}

/** The results as a Markdown table, each beside its limit. */
export function tableOf(results: readonly Result[]): string {
  const rows = results.map((result) => {
    const { what, value, unit, limit } = result;
    const bound = !limit ? "" : "most" in limit ? `≤ ${limit.most} ${unit}` : `≥ ${limit.least} ${unit}`;
    return `| ${what} | ${rounded(value)} ${unit} | ${bound} | ${limit ? (passes(result) ? "yes" : "**no**") : ""} |`;
  });
  return ["| measured | value | limit | met |", "|---|---:|---:|---|", ...rows].join("\n");
}

/** A text with what stands between the marks of a part replaced; the marks are added at its end where it has none. */
export function withReport(text: string, report: string, part: Part = "bench"): string {
  const [open, close] = [`<!-- ${part} -->`, `<!-- /${part} -->`];
  const block = `${open}\n${report}\n${close}`;
  const from = text.indexOf(open);
  const to = text.indexOf(close);
  if (from >= 0 && to > from) return text.slice(0, from) + block + text.slice(to + close.length);
  if (from >= 0) return text.slice(0, from) + block + text.slice(from + open.length);
  return `${text.trimEnd()}\n\n${block}\n`;
}

/** Writes the report into a Markdown file, when there is one. */
export function writeReport(file: string, report: string, part: Part): void {
  if (existsSync(file)) writeFileSync(file, withReport(readFileSync(file, "utf8"), report, part));
}

/** A number as it is printed: whole from a hundred on, to one decimal below. */
export function rounded(value: number): string {
  return Number.isFinite(value) ? String(value >= 100 ? Math.round(value) : Math.round(value * 10) / 10) : "–";
}
