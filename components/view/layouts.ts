/** Widths that the server lays out a chart for, in pixels. */

/** Across a page: a phone, half a page, a small window, a page. */
export const ACROSS_LAYOUTS = [328, 592, 864, 1200] as const;
/** The same with something beside the drawing. */
export const ACROSS_LAYOUTS_BESIDE = [328, 592, 864] as const;
/** Among others on a page. */
export const PART_LAYOUTS = [328, 588] as const;
export const PART_LAYOUTS_BESIDE = [328, 760] as const;
