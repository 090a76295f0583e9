import type { Param } from "@/lib/url-state";

/** The middle of the map and how far it is zoomed in. */
export interface Position {
  lon: number;
  lat: number;
  zoom: number;
}

export const MOST_ZOOM = 10;

/** "lon,lat,zoom" with at most two decimals, as in 60.5,45,2; none by default. */
export function position(): Param<Position | null> {
  return {
    fallback: null,
    parse(text) {
      const match = /^(-?\d{1,3}(?:\.\d{1,6})?),(-?\d{1,2}(?:\.\d{1,6})?),(\d{1,2}(?:\.\d{1,6})?)$/.exec(text);
      if (!match) return undefined;
      const [lon, lat, zoom] = match.slice(1).map((part) => tidy(Number(part)));
      return lon >= -20 && lon <= 160 && lat >= -5 && lat <= 80 && zoom >= 1 && zoom <= MOST_ZOOM ? { lon, lat, zoom } : undefined;
    },
    format: (value) => (value ? [value.lon, value.lat, value.zoom].map(tidy).join(",") : ""),
    accepts: { kind: "position" },
    control: "hidden",
    history: "replace",
  };
}

/** Two decimals, and no −0. */
export function tidy(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
