/**
 * The projection of every map: Albers' equal-area conic fitted to Eurasia. All layouts are translations and scalings of
 * one reference frame of 1600 × 900 pixels, so that what is projected once serves every size.
 */
import { geoConicEqualArea } from "d3-geo";

/** Pixels of the reference frame for one radian at the standard parallels. */
export const SCALE = 913.773;

/** The part of the plane that is drawn, in reference pixels: well beyond the frame, so that panning meets no edge. */
export const EXTENT: [[number, number], [number, number]] = [
  [-420, -260],
  [2020, 1160],
];

export function referenceProjection() {
  return geoConicEqualArea().parallels([12, 50]).rotate([-56, 0]).scale(SCALE).translate([767.493, 565.389]);
}

let projection: ReturnType<typeof referenceProjection> | undefined;

function shared() {
  projection ??= referenceProjection();
  return projection;
}

/** Longitude and latitude in degrees → reference pixels. */
export function project(lon: number, lat: number): [number, number] {
  return shared()([lon, lat]) ?? [Number.NaN, Number.NaN];
}

/** Reference pixels → longitude and latitude in degrees. */
export function invert(x: number, y: number): [number, number] {
  return shared().invert?.([x, y]) ?? [Number.NaN, Number.NaN];
}
