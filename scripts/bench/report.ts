import { existsSync, readFileSync, writeFileSync } from "node:fs";

export interface Result {
  what: string;
  value: number;
  unit: string;
  /** The limit, and whether it is the most or the least that will do. */
  limit?: { most: number } | { least: number };
}

const MARKS = ["<!-- bench -->", "<!-- /bench -->"] as const;

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

/** A text with what stands between the marks replaced; the marks are added at its end where it has none. */
export function withReport(text: string, report: string): string {
  const [open, close] = MARKS;
  const block = `${open}\n${report}\n${close}`;
  const from = text.indexOf(open);
  const to = text.indexOf(close);
  if (from >= 0 && to > from) return text.slice(0, from) + block + text.slice(to + close.length);
  if (from >= 0) return text.slice(0, from) + block + text.slice(from + open.length);
  return `${text.trimEnd()}\n\n${block}\n`;
}

/** Writes the report into a Markdown file, when there is one. */
export function writeReport(file: string, report: string): void {
  if (existsSync(file)) writeFileSync(file, withReport(readFileSync(file, "utf8"), report));
}

function rounded(value: number): string {
  return Number.isFinite(value) ? String(value >= 100 ? Math.round(value) : Math.round(value * 10) / 10) : "–";
}
