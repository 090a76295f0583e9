/**
 * Writes what runs in and round frames: public/embed/view.js, inside them, and public/embed/{version}.js, on the pages that
 * frame them. Other sites name the latter with its hash, so a published version never changes: raise VERSION instead.
 * public/embed.js is the newest version, for those who want it without a hash.
 */
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { buildSync } from "esbuild";

const VERSION = 1;

export interface Built {
  path: string;
  text: string;
}

/** The scripts as they should stand in public/, and the module that knows their addresses. */
export function embedFiles(): Built[] {
  const view = bundled("components/embed/view.ts");
  const host = bundled("components/embed/host.ts");
  const hash = createHash("sha256").update(view).digest("hex").slice(0, 8);
  const integrity = `sha384-${createHash("sha384").update(host).digest("base64")}`;
  return [
    { path: "public/embed/view.js", text: view },
    { path: `public/embed/${VERSION}.js`, text: host },
    { path: "public/embed.js", text: host },
    {
      path: "lib/embed-scripts.ts",
      text: `/** Scripts in and round frames, under addresses that change with them. Written by scripts/build-embed.ts. */
export const EMBED_VIEW = "/embed/view.js?v=${hash}";
export const EMBED_HOST = {
  path: "/embed/${VERSION}.js",
  integrity: "${integrity}",
};
`,
    },
  ];
}

function bundled(entry: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    target: "es2022",
    format: "iife",
    legalComments: "none",
  });
  return outputFiles[0].text;
}

if (process.argv[1]?.endsWith("build-embed.ts")) for (const { path, text } of embedFiles()) writeFileSync(path, text);
