/** The pages of a summit beside its dashboard and its charts, each with a name in the messages, "site.nav.figures". */
export const PAGES = ["figures", "members", "sources", "present", "data", "gallery"] as const;
export type Page = (typeof PAGES)[number];

/** Those in the header, in its order, which search engines are sent to as well: the gallery is for those who develop charts. */
export const LISTED_PAGES = PAGES.filter((page) => page !== "gallery");
