/** The project's code as texts by path, and what each file imports, resolved to files. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { posix } from "node:path";

export type Tree = ReadonlyMap<string, string>;

/** Every TypeScript file under some folders that is no test. */
export function sourceFiles(folders: readonly string[]): Tree {
  const paths = folders.flatMap((folder) => files(folder)).filter((path) => /\.tsx?$/.test(path) && !/\.test\./.test(path));
  return new Map(paths.map((path) => [path, readFileSync(path, "utf8")]));
}

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = posix.join(folder, name);
    if (name === "node_modules" || name.startsWith(".")) return [];
    return statSync(path).isDirectory() ? files(path) : [path];
  });
}

export interface Import {
  /** The file from the root of the project, or the name of a package. */
  target: string;
  /** Whether it is `import("…")`, made when it is needed. */
  dynamic: boolean;
}

/** What a file imports, exports from or requires; our own files by their path, however they are named. */
export function importsOf(tree: Tree, path: string): Import[] {
  const found = (tree.get(path) ?? "").matchAll(/(?:\bfrom\s*|\bimport\s*|\b(?:import|require)\s*(\()\s*)["'`]([^"'`]+)["'`]/g);
  return Array.from(found, ([, call, name]) => ({ target: resolve(tree, path, name), dynamic: call !== undefined }));
}

function resolve(tree: Tree, from: string, name: string): string {
  const own = name.startsWith("@/") ? name.slice(2) : /^\.{1,2}(\/|$)/.test(name) ? posix.join(posix.dirname(from), name) : undefined;
  if (own === undefined) return name;
  const bare = posix.normalize(own).replace(/\/$/, "");
  return ["", ".ts", ".tsx", "/index.ts", "/index.tsx"].map((end) => bare + end).find((candidate) => tree.has(candidate)) ?? bare;
}
