/** The base map: one static file for every page, under an address that changes with it, so that caches keep it. Written by scripts/build-basemap.ts. */
export const BASE_MAP = "/map/eurasia.svg?v=f4aa2212";

/** The same with fewer points, for drawings that must be light. */
export const SMALL_MAP = "/map/eurasia-small.svg?v=a170406f";
