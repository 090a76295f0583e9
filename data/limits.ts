/** How much there may be of anything, in one place. What is above a limit is said to the reader or refused in words, never cut in silence. */

/** Summits whose data a process keeps read, those asked for last; another is read when it is asked for, in some 50 ms. */
export const KEPT_SUMMITS = 16;

/** Series that a process keeps read: those that all summits share, and some of each kept summit's own. */
export const KEPT_SERIES = 128;

/** Other summits that every page names, the newest; the rest stand on the page of all. */
export const LISTED_SUMMITS = 4;

/** Bytes of a view's slice as JSON that a page carries, and with it a live chart. Of a heavier view the server draws each state. */
export const MOST_CARRIED = 60 * 1024;

/** Rows of a view that are drawn, where its slice is too heavy to carry: beyond, marks are smaller than a pixel and a drawing weighs megabytes. */
export const MOST_DRAWN = 4000;

/** Rows of a table on a page or in a frame; the files have all. 600 rows weigh some 15 KB of a page's 60. */
export const MOST_TABLE_ROWS = 600;

/** Rows of an XLSX file: it is made in memory, 100,000 rows in some two seconds. A CSV file has no such limit. */
export const MOST_SHEET_ROWS = 200_000;

/** Sentences about a view on its page, and characters of the text for those who do not see it. */
export const MOST_SENTENCES = 40;
export const MOST_ALT = 4000;

/**
 * Corridors of a summit. Each is a line with a name on one map, an entry of the list beside it and a colour of its own or
 * one that few others have: beyond this a map tells nobody anything, and the data are refused.
 */
export const MOST_CORRIDORS = 24;
