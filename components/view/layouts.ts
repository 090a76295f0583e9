/** Widths that the server lays out a chart for, in pixels: on a page of its own, among others, and across the page among others. */

/** A phone, half a page, a page. */
export const LAYOUTS = [328, 592, 864] as const;
export const PART_LAYOUTS = [328, 588] as const;
export const WIDE_PART_LAYOUTS = [328, 760] as const;
