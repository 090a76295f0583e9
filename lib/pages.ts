/** The pages of a summit beside its dashboard and its charts, in the order of the header; each has a name in the messages, "ui.nav.figures". */
export const PAGES = ["figures", "members", "sources", "present", "data", "gallery"] as const;
export type Page = (typeof PAGES)[number];

/** Those that search engines are sent to: the gallery is for those who develop charts. */
export const LISTED_PAGES = PAGES.filter((page) => page !== "gallery");
