/** Dates as the dataset writes them: YYYY, YYYY-MM or YYYY-MM-DD. */

/** Whether a date in that form exists: 2024-02-29 does, 2023-02-29 and 2024-13 do not. */
export function isCalendarDate(date: string): boolean {
  const [year, month = 1, day = 1] = date.split("-").map(Number);
  const found = new Date(Date.UTC(year, month - 1, day));
  return found.getUTCMonth() === month - 1 && found.getUTCDate() === day;
}

/** Whether one date is not after another, compared as far as both are precise. */
export function datesInOrder(from: string, to: string): boolean {
  const precise = Math.min(from.length, to.length);
  return from.slice(0, precise) <= to.slice(0, precise);
}

/** The first day that a date allows: "2024" → "2024-01-01", "2024-02" → "2024-02-01". */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** The last day that a date allows: "2024" → "2024-12-31", "2024-02" → "2024-02-29". */
export function lastDay(date: string): string {
  if (date.length === 10) return date;
  const [year, month = 12] = date.split("-").map(Number);
  return `${date.slice(0, 4)}-${String(month).padStart(2, "0")}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}
