/** The scripts of a page that holds nothing but the framework. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const FOLDER = "scripts/bench/bare";

/** Builds the bare app in scripts/bench/bare with the same Next and adds up its page's scripts, in bytes of gzip. */
export function bareScriptBytes(): number {
  const { status, stderr } = spawnSync("node_modules/.bin/next", ["build", FOLDER], {
    encoding: "utf8",
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  if (status !== 0) throw new Error(`the bare page does not build:\n${stderr}`);
  const html = readFileSync(join(FOLDER, ".next/server/app/index.html"), "utf8");
  const files = Array.from(html.matchAll(/<script\b([^>]*)\ssrc="\/_next\/([^"?]+)[^"]*"([^>]*)>/g))
    .filter(([tag]) => !/nomodule/i.test(tag))
    .map(([, , path]) => path);
  return [...new Set(files)].reduce((sum, path) => sum + gzipSync(readFileSync(join(FOLDER, ".next", path)), { level: 6 }).length, 0);
}
