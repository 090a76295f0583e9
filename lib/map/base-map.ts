/** The base map: one static file for every page, under an address that changes with it, so that caches keep it. Written by scripts/build-basemap.ts. */
export const BASE_MAP = "/map/eurasia.svg?v=f4aa2212";
