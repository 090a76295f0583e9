/**
 * Comma-separated values per RFC 4180, in UTF-8 without a byte order mark: programs that read CSV (csv-parse, R, SQL
 * loaders) take the mark for a part of the first column's name. Excel needs the mark to guess UTF-8 of a file that is
 * opened by a double click, so those who use Excel are offered .xlsx beside every .csv.
 */

/** What a spreadsheet would run as a formula is written with an apostrophe before it. Numbers stay numbers. */
export function guarded(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return "";
  return typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
}

function field(value: string | number | null | undefined): string {
  const text = guarded(value);
  return typeof value === "string" && /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows of fields as one CSV text, lines ended with CRLF. */
export function toCsv(rows: readonly (readonly (string | number | null | undefined)[])[]): string {
  return rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");
}
