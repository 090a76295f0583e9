/** Releases: the data files as they were published, kept so that a link fixed to one shows its numbers for good. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { FOLDERS, type Folder } from "./folders";

/** A day; a second release of a day has ".2" after it. */
export const RELEASE_ID = /^\d{4}-\d{2}-\d{2}(\.\d+)?$/;

const id = z.string().regex(RELEASE_ID);
const releaseSchema = z.strictObject({
  id,
  versions: z.record(z.string(), z.string().regex(/^[\da-f]{12}$/)).describe("the version of each summit's dataset"),
  files: z.record(z.string(), id).describe("for each data file the release under which its text is kept"),
  corrections: z.array(z.string().min(1)).describe("what was corrected, and why; in sentences"),
  methods: z.array(z.strictObject({ chart: z.string(), text: z.string().min(1) })).describe("where a chart computes in another way since"),
});
const releasesSchema = z.array(releaseSchema);

/** What was published on a day, the text of each file kept once, under the release that changed it. */
export type Release = z.infer<typeof releaseSchema>;

/** A data file: its path from the data folder, where it lies, and its text. */
export interface DataFile {
  folder: Folder;
  path: string;
  file: string;
  text: string;
}

/** The list of releases in a data folder. */
export function releaseList(folder: string): string {
  return join(folder, "releases", "index.json");
}

/** Where a release keeps the text of a file. */
export function releasedFile(folder: string, release: string, path: string): string {
  return join(folder, "releases", release, path);
}

/** Every release in a data folder, the newest last; none where there is no list. Throws on a list that is not one. */
export function readReleases(folder: string): Release[] {
  const list = releaseList(folder);
  return existsSync(list) ? releasesSchema.parse(JSON.parse(readFileSync(list, "utf8"))) : [];
}

/** The files of a release. Throws where one of them is gone. */
export function filesOfRelease(folder: string, { files }: Release): DataFile[] {
  return Object.entries(files).map(([path, kept]) => {
    const file = releasedFile(folder, kept, path);
    const name = FOLDERS.find((one) => path.startsWith(`${one}/`));
    if (!name) throw new Error(`${releaseList(folder)} names ${path}, which is in none of ${FOLDERS.join(", ")}`);
    return { folder: name, path, file, text: readFileSync(file, "utf8") };
  });
}
