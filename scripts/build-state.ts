/** Whether what stands in .next was built from the files as they are now. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const MARK = ".next/built-from";
const INPUTS = [
  "app",
  "charts",
  "components",
  "data",
  "lib",
  "messages",
  "public",
  "next.config.js",
  "package-lock.json",
  "postcss.config.mjs",
  "tsconfig.json",
];

/** A hash of the content of every file that the build reads. */
function inputsHash(): string {
  const hash = createHash("sha256");
  const add = (path: string) => {
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name));
    else if (!/\.test\.tsx?$/.test(path)) hash.update(path).update("\0").update(readFileSync(path)).update("\0");
  };
  for (const input of INPUTS) if (existsSync(input)) add(input);
  return hash.digest("hex");
}

export function isBuilt(): boolean {
  return existsSync(".next/BUILD_ID") && existsSync(MARK) && readFileSync(MARK, "utf8") === inputsHash();
}

export function markBuilt(): void {
  writeFileSync(MARK, inputsHash());
}
