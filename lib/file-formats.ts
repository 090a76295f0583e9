/** The files that a view can be had as. */
export const FORMATS = ["png", "svg", "csv", "xlsx", "json", "csv-metadata"] as const;
export type Format = (typeof FORMATS)[number];

/** Those that are offered of the full table behind a chart. */
export const FULL_FORMATS = ["csv", "xlsx", "json"] as const satisfies readonly Format[];

/** What follows the chart's id in the address of a file. */
export function endingOf(format: Format): string {
  return format === "csv-metadata" ? ".csv-metadata.json" : `.${format}`;
}
