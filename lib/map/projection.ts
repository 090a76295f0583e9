/**
 * The projection of every map: Albers' equal-area conic fitted to Eurasia. All layouts are translations and scalings of
 * one reference frame of 1600 × 900 pixels, so that what is projected once serves every size.
 */
import { geoConicEqualAreaRaw } from "d3-geo";

/** Pixels of the reference frame for one radian at the standard parallels. */
export const SCALE = 913.773;

/** The part of the plane that is drawn, in reference pixels: well beyond the frame, so that panning meets no edge. */
export const EXTENT: [[number, number], [number, number]] = [
  [-420, -260],
  [2020, 1160],
];

export const PARALLELS: [number, number] = [12, 50];
/** The meridian in the middle, in degrees east. */
export const MIDDLE = 56;
export const TRANSLATE: [number, number] = [767.493, 565.389];
/** The latitude that d3 puts at TRANSLATE, in degrees. */
const CENTRE = 33.6442;

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (radians: number) => (radians * 180) / Math.PI;

// The formula alone, without d3's clipping and resampling of shapes: those are the base map's, at build.
const raw = geoConicEqualAreaRaw(radians(PARALLELS[0]), radians(PARALLELS[1]));
const [centreX, centreY] = raw(0, radians(CENTRE));

/** Longitude and latitude in degrees → reference pixels. */
export function project(lon: number, lat: number): [number, number] {
  const [x, y] = raw(radians(lon - MIDDLE), radians(lat));
  return [TRANSLATE[0] + SCALE * (x - centreX), TRANSLATE[1] - SCALE * (y - centreY)];
}

/** Reference pixels → longitude and latitude in degrees. */
export function invert(x: number, y: number): [number, number] {
  const [lambda, phi] = raw.invert?.((x - TRANSLATE[0]) / SCALE + centreX, (TRANSLATE[1] - y) / SCALE + centreY) ?? [
    Number.NaN,
    Number.NaN,
  ];
  return [degrees(lambda) + MIDDLE, degrees(phi)];
}
