import type { Figure } from "@/data/read";
import type { Formats } from "./format";
import { isDollars, usDollars } from "./unit";

/** A figure's period as text: "2023" → "2023", "2024-01/2024-04" → "January 2024 – April 2024". */
export function periodText(period: string, formats: Formats): string {
  return period.split("/").map(formats.date).join(" – ");
}

/** A value with its unit as text: 8 "trillion US dollars" → "$8 trillion", {4, 9} "%" → "4–9%", {2025, 2027} "period" → "2025–2027". Numbers to four digits. */
export function quantity(value: number | string | { from: number; to: number }, unit: string, formats: Formats): string {
  if (typeof value === "object" && unit === "period") return `${value.from}–${value.to}`;
  if (typeof value === "object") return `${formats.number(value.from)}–${withUnit(value.to, unit, formats)}`;
  if (typeof value === "string") return unit === "date" ? formats.date(value) : value;
  return withUnit(value, unit, formats);
}

/** A stated value with its unit as text: the words it was said in, where that was no number. */
export function statedQuantity({ value, unit, said }: Pick<Figure, "value" | "unit" | "said">, formats: Formats): string {
  return said ?? quantity(value, unit, formats);
}

function withUnit(value: number, unit: string, formats: Formats): string {
  if (isDollars(unit)) return formats.money(usDollars(value, unit, "value"), 4);
  if (unit === "%") return formats.percent(value / 100);
  if (unit === "km") return formats.km(value);
  if (unit === "year") return String(value);
  if (unit === "ordinal") return formats.ordinal(value);
  return `${formats.number(value, 2)} ${unit}`;
}
