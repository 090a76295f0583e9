/** How much there may be of anything, in one place. What is above a limit is said to the reader or refused in words, never cut in silence. */

/** Summits whose data a process keeps read, those asked for last; another is read when it is asked for, in some 50 ms. */
export const KEPT_SUMMITS = 16;

/** Series that a process keeps read: those that all summits share, and some of each kept summit's own. */
export const KEPT_SERIES = 128;

/** Other summits that every page names, the newest; the rest stand on the page of all. */
export const LISTED_SUMMITS = 4;
