/** The folders of the data files. */
export const FOLDERS = ["summits", "series", "lines"] as const;
export type Folder = (typeof FOLDERS)[number];
