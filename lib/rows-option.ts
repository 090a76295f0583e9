/** Which rows a data file is asked for: those that are drawn, or all that the chart's states choose from. */
const ROWS = ["view", "all"] as const;
export type RowsOption = (typeof ROWS)[number];

/** Reads a query string's "rows". A value that is not accepted is a fault, in a sentence that says what is. */
export function readRowsOption(query: URLSearchParams): { rows: RowsOption } | { fault: string } {
  const values = query.getAll("rows");
  if (values.length > 1) return { fault: "This file cannot be made: rows is given twice." };
  const rows = ROWS.find((one) => one === (values[0] ?? "view"));
  return rows ? { rows } : { fault: `This file cannot be made: rows takes ${ROWS.join(" or ")}.` };
}

/** A query string without it: what is left is the chart's state. */
export function withoutRowsOption(query: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...query].filter(([name]) => name !== "rows"));
}
