import { corridorInk, type Token } from "@/lib/theme";
import { MODE_INK } from "../corridor-signs";
import type { Rows, Strip, StripLeg } from "./select";

/** Gauges in millimetres; any other takes the last. */
const GAUGE_INK: Record<number, Token> = { 1435: "theme-1", 1520: "ink", 1676: "theme-4" };

export function gaugeInk(gauge: number | null): Token {
  return gauge === null ? "muted" : (GAUGE_INK[gauge] ?? "theme-4");
}

/** The colour of a leg; by country the colours take turns, and a leg between two countries has neither. */
export function legInk({ colour }: Pick<Rows, "colour">, { visits }: Strip, leg: StripLeg): Token {
  if (colour === "mode") return MODE_INK[leg.mode];
  if (colour === "gauge") return gaugeInk(leg.gauge);
  const visit = visits.findIndex(({ from, to }) => from <= leg.from && leg.to <= to);
  return visit < 0 ? "muted" : visit % 2 === 0 ? "theme-1" : "ink";
}

export function corridorInkOf(rows: Pick<Rows, "order">, id: string): Token {
  return corridorInk(id, rows.order.indexOf(id));
}
