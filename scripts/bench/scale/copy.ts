/** A copy of the project beside its own build, whose data may be anything. */
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Inside the project, for the modules are found from there; git and the linter pass over it. */
const FOLDER = "test-results/scale";
const COPIED = [
  ...["app", "charts", "components", "lib", "messages", "public", "scripts", "server"],
  ...["package.json", "package-lock.json", "postcss.config.mjs", "tsconfig.json"],
];

/** Types do not depend on how many summits there are. */
const CONFIG = `import config from "../../next.config.js";
export default { ...config, typescript: { ignoreBuildErrors: true } };
`;

/** Makes the copy, without data, and returns its folder and what takes it away. */
export function copyProject(): { folder: string; remove(): void } {
  const remove = () => rmSync(FOLDER, { recursive: true, force: true });
  remove();
  mkdirSync(FOLDER, { recursive: true });
  for (const path of COPIED)
    cpSync(path, join(FOLDER, path), { recursive: true, filter: (from) => !/\.test\.tsx?$|scripts\/bench\/bare$/.test(from) });
  symlinkSync("../../node_modules", join(FOLDER, "node_modules"));
  writeFileSync(join(FOLDER, "next.config.js"), CONFIG);
  return { folder: FOLDER, remove };
}

/** Gives the copy the project's code of the data, and none of its data. */
export function emptyData(folder: string): string {
  const data = join(folder, "data");
  rmSync(data, { recursive: true, force: true });
  cpSync("data", data, { recursive: true, filter: (from) => !/^data\/(summits|series|lines|decks|releases)(\/|$)/.test(from) });
  return data;
}
