/** The pages of a summit beside its dashboard and its charts, each with a name in the messages, "site.nav.figures". */
export const PAGES = ["figures", "members", "sources", "present", "data", "compare", "gallery"] as const;
export type Page = (typeof PAGES)[number];

/** Those in the footer: a comparison is come to from a chart, and the gallery is for those who develop charts. */
export const FOOT_PAGES = ["compare", "gallery"] as const satisfies readonly Page[];

/** Those in the header, in its order, which search engines are sent to as well. */
export const LISTED_PAGES = PAGES.filter((page) => !FOOT_PAGES.some((other) => other === page));
